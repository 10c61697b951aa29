package org.maillage.ui.advice.internal.files;

import java.util.Arrays;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.widgets.Accessibility;

/** Asks for a new passphrase, twice, and says what losing it means. */
final class PassphraseDialog extends Dialog {

    private static final int WIDTH = 420;
    /** The shortest that the service takes. */
    private static final int SHORTEST = 8;

    private final AdviceTexts texts;
    private Text first;
    private Text second;
    private Label state;
    private char[] chosen = {};

    PassphraseDialog(Shell parent, AdviceTexts texts) {
        super(parent);
        this.texts = texts;
    }

    /** What was typed; to be wiped. */
    char[] passphrase() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.of("protect.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        words(area, texts.of("protect.about"));
        first = box(area, "protect.first");
        second = box(area, "protect.second");
        state = words(area, texts.of("protect.short", SHORTEST));
        return area;
    }

    private static Label words(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    private Text box(Composite area, String key) {
        words(area, texts.of(key));
        Composite frame = Accessibility.frame(area, texts.of(key));
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Text box = new Text(frame, SWT.BORDER | SWT.PASSWORD);
        Accessibility.name(box, texts.of(key));
        box.addListener(SWT.Modify, event -> check());
        return box;
    }

    private void check() {
        boolean isLong = first.getCharCount() >= SHORTEST;
        char[] one = first.getTextChars();
        char[] other = second.getTextChars();
        boolean same = Arrays.equals(one, other);
        Arrays.fill(one, '\0');
        Arrays.fill(other, '\0');
        state.setText(!isLong ? texts.of("protect.short", SHORTEST) : same ? "" : texts.of("protect.different"));
        getButton(IDialogConstants.OK_ID).setEnabled(isLong && same);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.of("protect.yes"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.of("dialog.cancel"), false);
    }

    @Override
    protected void okPressed() {
        chosen = first.getTextChars();
        super.okPressed();
    }
}
