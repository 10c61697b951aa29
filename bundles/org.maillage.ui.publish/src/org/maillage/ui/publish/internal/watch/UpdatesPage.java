package org.maillage.ui.publish.internal.watch;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.maillage.ui.publish.internal.Texts;

/** Whether to look for updates. */
public final class UpdatesPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 380;

    private final Texts texts = new Texts();
    private final UpdateSettings settings = new UpdateSettings();
    private Button look;

    @Override
    public void init(IWorkbench workbench) {
        // Nothing to get ready.
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        area.setLayout(layout);
        Label about = new Label(area, SWT.WRAP);
        about.setText(texts.of("page.about"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        about.setLayoutData(data);
        look = new Button(area, SWT.CHECK);
        look.setText(texts.of("page.look"));
        look.setSelection(settings.isOn());
        return area;
    }

    @Override
    protected void performDefaults() {
        look.setSelection(true);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        settings.turn(look.getSelection());
        return true;
    }
}
