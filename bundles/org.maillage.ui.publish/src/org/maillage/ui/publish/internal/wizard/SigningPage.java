package org.maillage.ui.publish.internal.wizard;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.publish.SigningKey;
import org.maillage.ui.publish.internal.Questions;
import org.maillage.ui.publish.internal.Services;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.publish.internal.watch.UpdateSettings;
import org.maillage.ui.publish.internal.wizard.Fields.PathField;

/** With which key to sign, and whether to make a file to hand over. */
final class SigningPage extends WizardPage {

    private final Texts texts;
    private final Services services;
    private final UpdateSettings settings;
    private final Questions questions;
    private final Supplier<String> collection;
    private Button sign;
    private Button make;
    private PathField key;
    private Text passphrase;
    private Button hand;
    private PathField file;
    private Label state;

    SigningPage(Texts texts, Services services, UpdateSettings settings, Questions questions,
            Supplier<String> collection) {
        super("signing", texts.of("publish.signing.title"), null);
        this.texts = texts;
        this.services = services;
        this.settings = settings;
        this.questions = questions;
        this.collection = collection;
        setDescription(texts.of("publish.signing.about"));
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent);
        sign = fields.choice(SWT.CHECK, texts.of("publish.sign"), this::check);
        sign.setSelection(true);
        key = fields.path(texts.of("publish.key"), texts.of("publish.choose"),
                () -> questions.file(texts.of("publish.key")));
        settings.path("key").ifPresent(each -> key.text().setText(each.toString()));
        passphrase = fields.text(texts.of("publish.passphrase"), SWT.PASSWORD, false);
        make = fields.button(texts.of("publish.newKey"), this::newKey);
        fields.words(texts.of("publish.unsigned"));
        hand = fields.choice(SWT.CHECK, texts.of("publish.hand"), this::check);
        file = fields.path(texts.of("publish.file"), texts.of("publish.choose"),
                () -> questions.save(texts.of("publish.file"), collection.get() + ".zip"));
        state = fields.words("");
        Stream.of(key.text(), passphrase, file.text()).forEach(each -> each.addListener(SWT.Modify, event -> check()));
        setControl(fields.area());
        check();
    }

    /** Where the key is known, only its passphrase is missing. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && sign.getSelection()) {
            (key.text().getText().isBlank() ? key.text() : passphrase).setFocus();
        }
    }

    private void newKey() {
        KeyDialog dialog = new KeyDialog(getShell(), texts, services, questions);
        if (dialog.open() == Window.OK) {
            sign.setSelection(true);
            key.text().setText(dialog.file().toString());
            passphrase.setText("");
            passphrase.setFocus();
            tell(texts.of("key.made", dialog.fingerprint()));
        }
    }

    private void check() {
        key.enable(sign.getSelection());
        passphrase.setEnabled(sign.getSelection());
        make.setEnabled(sign.getSelection());
        file.enable(hand.getSelection());
        setErrorMessage(null);
        Optional<String> missing = missing();
        setMessage(missing.map(texts::of).orElse(null));
        setPageComplete(missing.isEmpty());
    }

    /** The key of the sentence that says what is left to fill in. */
    private Optional<String> missing() {
        if (sign.getSelection() && key.text().getText().isBlank()) {
            return Optional.of("publish.missing.key");
        }
        if (sign.getSelection() && passphrase.getCharCount() == 0) {
            return Optional.of("publish.missing.passphrase");
        }
        return hand.getSelection() && file.text().getText().isBlank() ? Optional.of("publish.missing.file")
                : Optional.empty();
    }

    /** Says something below the fields. */
    void tell(String text) {
        state.setText(text.replace("&", "&&"));
        state.getParent().layout(true);
    }

    Optional<SigningKey> key() {
        return sign.getSelection() ? Optional.of(new SigningKey(Path.of(key.text().getText().strip()),
                passphrase.getTextChars())) : Optional.empty();
    }

    Optional<Path> handover() {
        return hand.getSelection() ? Optional.of(Path.of(file.text().getText().strip())) : Optional.empty();
    }
}
