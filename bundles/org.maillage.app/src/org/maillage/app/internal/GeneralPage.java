package org.maillage.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Language, light or dark, and where the person’s own data are. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 380;

    private final List<Button> languages = new ArrayList<>();
    private final List<Button> themes = new ArrayList<>();
    private Language language;
    private String before;

    @Override
    public void init(IWorkbench workbench) {
        language = Language.of(data());
        before = language.chosen();
    }

    private static Path data() {
        return MaillageApplication.dataArea();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        area.setLayout(layout);
        Group speech = group(area, Texts.of("general.language"));
        for (String each : Language.ALL) {
            languages.add(radio(speech, Texts.of("language." + each), each.equals(before)));
        }
        hint(speech, Texts.of("general.next"));
        Group looks = group(area, Texts.of("general.theme"));
        for (Theme each : Theme.values()) {
            themes.add(radio(looks, each.label(), each == Theme.chosen()));
        }
        hint(looks, Texts.of("general.next"));
        Group place = group(area, Texts.of("general.data"));
        Text folder = new Text(place, SWT.READ_ONLY | SWT.SINGLE);
        folder.setText(data().toString());
        folder.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        hint(place, Texts.of("general.data.hint"));
        return area;
    }

    private static Group group(Composite parent, String title) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(title);
        group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        group.setLayout(new GridLayout());
        return group;
    }

    private static Button radio(Composite parent, String text, boolean selected) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.setSelection(selected);
        return button;
    }

    private static void hint(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
    }

    private static int selected(List<Button> buttons) {
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).getSelection()) {
                return i;
            }
        }
        return 0;
    }

    @Override
    protected void performDefaults() {
        languages.forEach(each -> each.setSelection(each == languages.getFirst()));
        themes.forEach(each -> each.setSelection(each == themes.getFirst()));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Theme theme = Theme.values()[selected(themes)];
        if (theme != Theme.chosen()) {
            theme.choose();
        }
        String chosen = Language.ALL.get(selected(languages));
        if (!chosen.equals(language.chosen())) {
            try {
                language.choose(chosen);
            } catch (IOException e) {
                ILog.of(GeneralPage.class).error("The language was not saved", e);
                setErrorMessage(Texts.of("general.unsaved", language.file()));
                return false;
            }
        }
        return true;
    }
}
