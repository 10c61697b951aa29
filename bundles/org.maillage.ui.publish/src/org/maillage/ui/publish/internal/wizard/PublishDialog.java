package org.maillage.ui.publish.internal.wizard;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.maillage.ui.publish.internal.Texts;

/** The window of the wizard: its last button says what it does. */
public final class PublishDialog extends WizardDialog {

    private final Texts texts;

    /** A window above another. */
    public PublishDialog(Shell parent, PublishWizard wizard, Texts texts) {
        super(parent, wizard);
        this.texts = texts;
        setHelpAvailable(false);
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        boolean done = ((PublishWizard) getWizard()).report().isPresent();
        Button finish = getButton(IDialogConstants.FINISH_ID);
        finish.setText(texts.of(done ? "publish.close" : "publish.now"));
        // What is published cannot be called off any more.
        getButton(IDialogConstants.CANCEL_ID).setEnabled(!done);
        if (done) {
            getButton(IDialogConstants.BACK_ID).setEnabled(false);
            finish.setFocus();
        }
    }
}
