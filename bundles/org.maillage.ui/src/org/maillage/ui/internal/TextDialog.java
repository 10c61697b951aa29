package org.maillage.ui.internal;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.maillage.ui.widgets.Accessibility;

/** Asks for a line of text. */
public final class TextDialog extends Dialog {

    private static final int WIDTH = 420;

    private final Texts texts;
    private final String title;
    private final String sentence;
    private String value;

    private TextDialog(Shell parent, Texts texts, String title, String sentence, String value) {
        super(parent);
        this.texts = texts;
        this.title = title;
        this.sentence = sentence;
        this.value = value;
    }

    /** The text; empty when the person gave up. */
    public static Optional<String> ask(Shell parent, Texts texts, String title, String sentence, String proposed) {
        TextDialog dialog = new TextDialog(parent, texts, title, sentence, proposed);
        return dialog.open() == Window.OK ? Optional.of(dialog.value) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.WRAP).setText(sentence);
        Composite frame = Accessibility.frame(area, sentence);
        Text box = new Text(frame, SWT.BORDER | SWT.SINGLE);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = WIDTH;
        frame.setLayoutData(wide);
        box.setText(value);
        box.selectAll();
        Accessibility.name(box, sentence);
        box.addListener(SWT.Modify, event -> {
            value = box.getText();
            getButton(IDialogConstants.OK_ID).setEnabled(!value.isBlank());
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.of("dialog.ok"), true).setEnabled(!value.isBlank());
        createButton(parent, IDialogConstants.CANCEL_ID, texts.of("dialog.cancel"), false);
    }
}
