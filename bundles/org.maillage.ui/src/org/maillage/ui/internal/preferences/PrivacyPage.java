package org.maillage.ui.internal.preferences;

import java.util.Locale;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
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
import org.maillage.ui.internal.Settings;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.personal.PastQueries;

/** What Maillage remembers of a person, and how to make it forget. */
public final class PrivacyPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 380;

    private final Texts texts = new Texts(Locale.getDefault());
    private final Settings settings = new Settings();
    private PastQueries past;
    private Button remember;

    @Override
    public void init(IWorkbench workbench) {
        past = ContextInjectionFactory.make(PastQueries.class, workbench.getService(IEclipseContext.class));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        area.setLayout(layout);
        hint(area, texts.of("preferences.privacy"));
        remember = new Button(area, SWT.CHECK);
        remember.setText(texts.of("preferences.remember"));
        remember.setSelection(PastQueries.areKept(settings));
        Button forget = new Button(area, SWT.PUSH);
        forget.setText(texts.of("searches.clear"));
        forget.setToolTipText(texts.of("searches.clear.hint"));
        forget.setEnabled(!past.isEmpty());
        forget.addListener(SWT.Selection, event -> {
            past.clear();
            forget.setEnabled(false);
        });
        return area;
    }

    private static void hint(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
    }

    @Override
    protected void performDefaults() {
        remember.setSelection(true);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        PastQueries.keep(settings, remember.getSelection());
        return true;
    }
}
