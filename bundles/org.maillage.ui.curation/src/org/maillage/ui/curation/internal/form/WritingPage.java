package org.maillage.ui.curation.internal.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
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
import org.maillage.api.MaillageException;
import org.maillage.api.spelling.SpellingService;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.UiExecutor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Whether unknown words are marked, and which words the person has added. */
public final class WritingPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 380;
    private static final int LINES = 8;

    private final DeskTexts texts = new DeskTexts(Locale.getDefault());
    private SpellingService spelling;
    private Button mark;
    private org.eclipse.swt.widgets.List own;

    @Override
    public void init(IWorkbench workbench) {
        BundleContext context = FrameworkUtil.getBundle(WritingPage.class).getBundleContext();
        spelling = context.getService(context.getServiceReference(SpellingService.class));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        area.setLayout(layout);
        mark = new Button(area, SWT.CHECK);
        mark.setText(texts.of("spelling.mark"));
        mark.setSelection(Spelling.isOn());
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(texts.of("spelling.hint"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = WIDTH;
        hint.setLayoutData(wide);
        new Label(area, SWT.NONE).setText(texts.of("spelling.own"));
        Composite frame = Accessibility.frame(area, texts.of("spelling.own"));
        own = new org.eclipse.swt.widgets.List(frame, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridData high = new GridData(SWT.FILL, SWT.FILL, true, true);
        high.heightHint = own.getItemHeight() * LINES;
        frame.setLayoutData(high);
        spelling.learned().forEach(own::add);
        Button forget = new Button(area, SWT.PUSH);
        forget.setText(texts.of("spelling.forget"));
        forget.setEnabled(false);
        own.addListener(SWT.Selection, event -> forget.setEnabled(own.getSelectionCount() > 0));
        forget.addListener(SWT.Selection, event -> {
            forget(Arrays.asList(own.getSelection()));
            forget.setEnabled(false);
        });
        return area;
    }

    private void forget(List<String> words) {
        UiExecutor ui = new UiExecutor(own);
        Job.createSystem(texts.of("spelling.job"), monitor -> {
            try {
                for (String each : words) {
                    spelling.forget(each);
                    ui.execute(() -> own.remove(each));
                }
            } catch (MaillageException e) {
                ILog.of(WritingPage.class).log(Status.warning("A word was not forgotten", e));
                ui.execute(() -> setErrorMessage(e.text(texts.language())));
            }
        }).schedule();
    }

    @Override
    protected void performDefaults() {
        mark.setSelection(true);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Spelling.turn(mark.getSelection());
        return true;
    }
}
