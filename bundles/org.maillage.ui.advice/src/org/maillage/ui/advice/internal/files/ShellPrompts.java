package org.maillage.ui.advice.internal.files;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.widgets.SaveDialog;

/** Asks in dialogs. */
public final class ShellPrompts implements Prompts {

    private final Control control;
    private final AdviceTexts texts;

    /** @param control whose window the dialogs belong to */
    public ShellPrompts(Control control, AdviceTexts texts) {
        this.control = control;
        this.texts = texts;
    }

    private Shell shell() {
        return control.getShell();
    }

    @Override
    public boolean delete(String name, int count) {
        String question = count == 1
                ? texts.of("delete.one", name.isBlank() ? texts.of("files.unnamed") : name) : texts.of("delete.many", count);
        return ask(texts.of("delete.title"), question + "\n\n" + texts.of("delete.warning"), texts.of("delete.yes"),
                texts.of("delete.no"));
    }

    @Override
    public boolean unprotect() {
        return ask(texts.of("unprotect.title"), texts.of("unprotect.question"), texts.of("unprotect.yes"),
                texts.of("dialog.cancel"));
    }

    /** The safe answer has the focus. */
    private boolean ask(String title, String question, String yes, String no) {
        return new MessageDialog(shell(), title, null, question, MessageDialog.WARNING, 1, yes, no).open() == 0;
    }

    @Override
    public Optional<char[]> newPassphrase() {
        PassphraseDialog dialog = new PassphraseDialog(shell(), texts);
        return dialog.open() == Window.OK ? Optional.of(dialog.passphrase()) : Optional.empty();
    }

    @Override
    public Optional<Path> save(String name, String ending) {
        return SaveDialog.ask(shell(), name, ending);
    }
}
