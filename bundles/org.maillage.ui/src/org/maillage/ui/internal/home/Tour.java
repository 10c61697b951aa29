package org.maillage.ui.internal.home;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.maillage.ui.internal.Settings;
import org.maillage.ui.internal.Texts;

/** Three steps for those who see Maillage for the first time. */
public final class Tour extends Dialog {

    private static final String DONE = "tour.done";
    private static final int STEPS = 3;
    private static final int WIDTH = 460;
    private static final int HEIGHT = 130;

    private final Texts texts;
    private int step = 1;
    private Label title;
    private Label text;

    private Tour(Shell parent, Texts texts) {
        super(parent);
        this.texts = texts;
    }

    /** Shows the tour once, when the window is there. */
    static void offer(Control control, Texts texts, Settings settings) {
        if (settings.is(DONE, false)) {
            return;
        }
        settings.put(DONE, true);
        control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                show(control.getShell(), texts);
            }
        });
    }

    /** Shows the tour. */
    public static void show(Shell parent, Texts texts) {
        new Tour(parent, texts).open();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        title = new Label(area, SWT.WRAP);
        title.setFont(JFaceResources.getHeaderFont());
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        text = new Label(area, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        text.setLayoutData(data);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.BACK_ID, texts.of("tour.back"), false);
        createButton(parent, IDialogConstants.NEXT_ID, texts.of("tour.next"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.of("tour.close"), false);
        show();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CANCEL_ID || id == IDialogConstants.NEXT_ID && step == STEPS) {
            close();
        } else {
            step += id == IDialogConstants.BACK_ID ? -1 : 1;
            show();
        }
    }

    private void show() {
        title.setText(texts.of("tour.title." + step));
        text.setText(texts.of("tour.text." + step));
        getShell().setText(texts.of("tour.window", step, STEPS));
        getButton(IDialogConstants.BACK_ID).setEnabled(step > 1);
        getButton(IDialogConstants.NEXT_ID).setText(texts.of(step == STEPS ? "tour.end" : "tour.next"));
        title.getParent().layout(true);
    }
}
