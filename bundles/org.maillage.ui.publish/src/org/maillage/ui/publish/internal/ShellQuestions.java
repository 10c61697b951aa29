package org.maillage.ui.publish.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.maillage.api.publish.Offer;
import org.maillage.api.publish.ProgramChange;
import org.maillage.api.publish.PublishReport;
import org.maillage.api.publish.Signer;
import org.maillage.ui.publish.internal.install.InstallDialog;
import org.maillage.ui.publish.internal.watch.UpdateSettings;
import org.maillage.ui.publish.internal.wizard.PublishDialog;
import org.maillage.ui.publish.internal.wizard.PublishWizard;

/** Asks in dialogs. */
public final class ShellQuestions implements Questions {

    private final Control control;
    private final Texts texts;
    private final Services services;

    /** @param control whose window the dialogs belong to */
    public ShellQuestions(Control control, Texts texts, Services services) {
        this.control = control;
        this.texts = texts;
        this.services = services;
    }

    /** The dialog that is open, or the window. */
    private Shell shell() {
        return Optional.ofNullable(control.getDisplay().getActiveShell()).orElseGet(control::getShell);
    }

    @Override
    public Optional<Choice> install() {
        InstallDialog dialog = new InstallDialog(shell(), texts, services, this);
        return dialog.open() == Window.OK ? Optional.of(dialog.choice()) : Optional.empty();
    }

    @Override
    public boolean trust(Offer offer, Optional<Signer> former) {
        return new TrustDialog(shell(), texts, offer, former).open() == Window.OK;
    }

    @Override
    public boolean programs(About what, List<ProgramChange> changes) {
        return new ProgramsDialog(shell(), texts, what, changes).open() == Window.OK;
    }

    @Override
    public void restart(String sentence) {
        if (asked("restart.title", sentence + "\n\n" + texts.of("restart.question"), MessageDialog.QUESTION, "restart.yes",
                "restart.no")) {
            PlatformUI.getWorkbench().restart();
        }
    }

    @Override
    public boolean remove(String title, boolean program) {
        String kind = program ? "remove.program" : "remove";
        return asked(kind + ".title", texts.of(kind + ".question", title), MessageDialog.WARNING, "remove.yes",
                "dialog.cancel");
    }

    /** The safe answer has the focus. */
    private boolean asked(String title, String question, int kind, String yes, String no) {
        return new MessageDialog(shell(), texts.of(title), null, question, kind, 1, texts.of(yes), texts.of(no)).open() == 0;
    }

    @Override
    public Optional<PublishReport> publish(Optional<String> collection) {
        PublishWizard wizard = new PublishWizard(texts, services, new UpdateSettings(), this, collection);
        new PublishDialog(shell(), wizard, texts).open();
        return wizard.report();
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryDialog dialog = new DirectoryDialog(shell());
        dialog.setText(title);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public Optional<Path> file(String title) {
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
        dialog.setText(title);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public Optional<Path> save(String title, String name) {
        FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
        dialog.setText(title);
        dialog.setOverwrite(true);
        dialog.setFileName(name);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
