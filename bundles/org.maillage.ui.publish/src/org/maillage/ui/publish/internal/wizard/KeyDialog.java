package org.maillage.ui.publish.internal.wizard;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.publish.Signer;
import org.maillage.ui.publish.internal.Questions;
import org.maillage.ui.publish.internal.Services;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.publish.internal.TrustDialog;
import org.maillage.ui.publish.internal.Work;
import org.maillage.ui.widgets.UiExecutor;

/** Makes a key to sign with. */
final class KeyDialog extends Dialog {

    /** The shortest that the service takes. */
    private static final int SHORTEST = 8;

    private final Texts texts;
    private final Services services;
    private final Questions questions;
    private Text name;
    private Text path;
    private Text passphrase;
    private Text again;
    private Label state;
    private Work work;
    private Path file;
    private Signer signer;

    KeyDialog(Shell parent, Texts texts, Services services, Questions questions) {
        super(parent);
        this.texts = texts;
        this.services = services;
        this.questions = questions;
    }

    Path file() {
        return file;
    }

    String fingerprint() {
        return TrustDialog.grouped(signer.fingerprint());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.of("key.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        work = new Work(new UiExecutor(area), texts.language());
        Fields fields = new Fields(area);
        fields.words(texts.of("key.about"));
        name = fields.text(texts.of("key.name"), SWT.SINGLE, true);
        path = fields.path(texts.of("key.file"), texts.of("publish.choose"),
                () -> questions.save(texts.of("key.file"), "maillage.asc")).text();
        passphrase = fields.text(texts.of("publish.passphrase"), SWT.PASSWORD, true);
        again = fields.text(texts.of("key.again"), SWT.PASSWORD, true);
        state = fields.words(texts.of("key.short", SHORTEST));
        Stream.of(name, path, passphrase, again).forEach(each -> each.addListener(SWT.Modify, event -> check()));
        return area;
    }

    private void check() {
        char[] one = passphrase.getTextChars();
        char[] other = again.getTextChars();
        boolean isLong = one.length >= SHORTEST;
        boolean same = Arrays.equals(one, other);
        Arrays.fill(one, '\0');
        Arrays.fill(other, '\0');
        state.setText(!isLong ? texts.of("key.short", SHORTEST) : same ? "" : texts.of("key.different"));
        ok().setEnabled(isLong && same && !name.getText().isBlank() && !path.getText().isBlank());
    }

    private Button ok() {
        return getButton(IDialogConstants.OK_ID);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.of("key.yes"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.of("dialog.cancel"), false);
    }

    /** Deriving a key from the passphrase takes a moment: a job does it. */
    @Override
    protected void okPressed() {
        ok().setEnabled(false);
        state.setText(texts.of("key.making"));
        char[] words = passphrase.getTextChars();
        String owner = name.getText().strip();
        Path target = Path.of(path.getText().strip());
        work.quietly(monitor -> {
            try {
                return services.publisher().createKey(owner, words, target);
            } finally {
                Arrays.fill(words, '\0');
            }
        }, made -> {
            file = target;
            signer = made;
            super.okPressed();
        }, failure -> {
            state.setText(failure);
            state.getParent().layout(true);
            ok().setEnabled(true);
        });
    }
}
