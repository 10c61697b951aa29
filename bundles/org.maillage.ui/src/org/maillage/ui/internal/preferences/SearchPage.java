package org.maillage.ui.internal.preferences;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.maillage.ui.internal.Settings;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.search.Column;

/** What each result says. */
public final class SearchPage extends PreferencePage implements IWorkbenchPreferencePage {

    private final Texts texts = new Texts(Locale.getDefault());
    private final Settings settings = new Settings();
    private final Map<Column, Button> boxes = new LinkedHashMap<>();

    @Override
    public void init(IWorkbench workbench) {
        // Everything is in the settings.
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        area.setLayout(layout);
        Group group = new Group(area, SWT.NONE);
        group.setText(texts.of("preferences.columns"));
        group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        group.setLayout(new GridLayout());
        for (Column column : Column.values()) {
            Button box = new Button(group, SWT.CHECK);
            box.setText(column.label(texts));
            box.setSelection(Column.chosen(settings).contains(column));
            boxes.put(column, box);
        }
        return area;
    }

    @Override
    protected void performDefaults() {
        boxes.forEach((column, box) -> box.setSelection(Column.first().contains(column)));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Column.choose(settings, boxes.entrySet().stream().filter(each -> each.getValue().getSelection())
                .map(Map.Entry::getKey).toList());
        return true;
    }
}
