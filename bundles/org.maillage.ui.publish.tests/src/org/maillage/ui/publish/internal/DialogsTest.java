package org.maillage.ui.publish.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.Offer;
import org.maillage.api.publish.Signer;
import org.maillage.ui.publish.internal.install.InstallDialog;
import org.maillage.ui.publish.internal.wizard.PublishDialog;
import org.maillage.ui.publish.internal.wizard.PublishWizard;

/** What is asked before something comes in or goes out. */
class DialogsTest extends PublishWindow {

    private Questions questions() {
        return new ShellQuestions(shell, texts, services);
    }

    @Test
    void whatASiteOffersIsShownBeforeItIsInstalled() throws Exception {
        publish(Optional.of(key("Chambre")));
        InstallDialog dialog = new InstallDialog(shell, texts, services, questions());
        dialog.setBlockOnOpen(false);
        dialog.open();
        assertFalse(button(dialog.getShell(), "Installer").isEnabled());
        Combo source = all(dialog.getShell(), Combo.class).getFirst();
        source.setText(folder.resolve("rien").toString());
        press(button(dialog.getShell(), "Voir"));
        until(() -> labels(dialog.getShell()).getLast().endsWith("n’existe pas."));
        source.setText(site.toString());
        press(button(dialog.getShell(), "Voir"));
        Table table = all(dialog.getShell(), Table.class).getFirst();
        until(() -> table.getItemCount() == 1);
        assertEquals("Aides de l’Exemple", table.getItem(0).getText(0));
        assertEquals("collection", table.getItem(0).getText(1));
        assertEquals("1.0.0", table.getItem(0).getText(2));
        assertEquals("Chambre", table.getItem(0).getText(4));
        assertTrue(button(dialog.getShell(), "Installer").isEnabled());
        table.getItem(0).setChecked(false);
        table.notifyListeners(SWT.Selection, new Event());
        assertFalse(button(dialog.getShell(), "Installer").isEnabled());
        table.getItem(0).setChecked(true);
        table.notifyListeners(SWT.Selection, new Event());
        press(button(dialog.getShell(), "Installer"));
        assertEquals(new Questions.Choice(site.toString(), List.of("essai"), List.of(), false), dialog.choice());
    }

    @Test
    void aSourceOfProgramsShowsTheApplicationAndPluginsWithTheirKinds() {
        programs.offerUpdate(folder.toString());
        InstallDialog dialog = new InstallDialog(shell, texts, services, questions());
        dialog.setBlockOnOpen(false);
        dialog.open();
        all(dialog.getShell(), Combo.class).getFirst().setText(folder.toString());
        press(button(dialog.getShell(), "Voir"));
        Table table = all(dialog.getShell(), Table.class).getFirst();
        until(() -> table.getItemCount() == 2);
        assertEquals("Maillage application 0.2.0 du 24/12/2026", plain(table.getItem(0).getText(0) + " "
                + table.getItem(0).getText(1) + " " + table.getItem(0).getText(2)));
        assertEquals("Météo greffon 1.0.0", table.getItem(1).getText(0) + " " + table.getItem(1).getText(1) + " "
                + table.getItem(1).getText(2));
        table.getItem(0).setChecked(false);
        press(button(dialog.getShell(), "Installer"));
        assertEquals(new Questions.Choice(folder.toString(), List.of(), List.of("exemple.meteo"), false), dialog.choice());
    }

    @Test
    void theQuestionAboutProgramsSaysWhatComesAndTheSafeAnswerIsTheFirst() throws Exception {
        programs.offerUpdate("https://example.org/maillage/");
        ProgramsDialog dialog = new ProgramsDialog(shell, texts, Questions.About.UPDATE,
                programs.updates("https://example.org/maillage/", Monitor.NONE));
        dialog.setBlockOnOpen(false);
        dialog.open();
        Table table = all(dialog.getShell(), Table.class).getFirst();
        assertEquals("Maillage 0.1.0 du 29/11/2026 0.2.0 du 24/12/2026", plain(table.getItem(0).getText(0) + " "
                + table.getItem(0).getText(1) + " " + table.getItem(0).getText(2)));
        assertEquals("Annuler", dialog.getShell().getDefaultButton().getText());
        dialog.close();
    }

    @Test
    void aKeyIsShownWithItsFingerprintAndTheSafeAnswerIsTheFirst() {
        Offer offer = new Offer("essai", "1.0.0", "Aides de l’Exemple", 0,
                Optional.of(new Signer("0123456789ABCDEF0123456789ABCDEF01234567", "Chambre")));
        TrustDialog dialog = new TrustDialog(shell, texts, offer, Optional.empty());
        dialog.setBlockOnOpen(false);
        dialog.open();
        assertEquals(List.of("Chambre", "0123 4567 89AB CDEF 0123 4567 89AB CDEF 0123 4567"),
                all(dialog.getShell(), Text.class).stream().map(Text::getText).toList());
        assertEquals("Ne pas installer", dialog.getShell().getDefaultButton().getText());
        assertTrue(labels(dialog.getShell()).getFirst().startsWith("La collection « Aides de l’Exemple » 1.0.0 est signée par « Chambre », dont la clé n’est pas encore connue ici."));
        dialog.close();
        TrustDialog other = new TrustDialog(shell, texts, offer, Optional.of(new Signer("AB", "Ancienne")));
        other.setBlockOnOpen(false);
        other.open();
        assertTrue(labels(other.getShell()).getFirst().contains("une autre clé"), labels(other.getShell())::toString);
        other.close();
    }

    private PublishWizard open() throws Exception {
        PublishWizard wizard = new PublishWizard(texts, services, settings, questions(), Optional.of("essai"));
        PublishDialog dialog = new PublishDialog(shell, wizard, texts);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return wizard;
    }

    private static Text text(Composite parent, int index) {
        return all(parent, Text.class).stream().filter(each -> (each.getStyle() & SWT.READ_ONLY) == 0).toList()
                .get(index);
    }

    @Test
    void theWizardProposesAVersionWithItsReasonSignsAndShowsThePage() throws Exception {
        Path key = key("Chambre");
        place();
        PublishWizard wizard = open();
        Composite first = (Composite) wizard.getPages()[0].getControl();
        text(first, 0).setText(site.toString());
        until(() -> wizard.getPages()[0].isPageComplete());
        assertEquals("1.0.0", text(first, 1).getText());
        assertTrue(labels(first).getLast().startsWith("C’est la première publication sur ce site : 2 fiches."), labels(first)::toString);
        assertFalse(Files.exists(site), "a proposal writes nothing");
        wizard.getContainer().showPage(wizard.getPages()[1]);
        Composite second = (Composite) wizard.getPages()[1].getControl();
        text(second, 0).setText(key.toString());
        assertFalse(wizard.canFinish(), "there is no passphrase yet");
        text(second, 1).setText("autre phrase");
        assertFalse(wizard.performFinish());
        assertTrue(labels(second).getLast().startsWith("La phrase de passe n’est pas celle de la clé"), labels(second)::toString);
        assertFalse(Files.exists(site));
        text(second, 1).setText(PASSPHRASE);
        press(button(second, "Faire aussi un fichier à remettre, qui s’installe sans réseau"), true);
        text(second, 2).setText(folder.resolve("remettre.zip").toString());
        assertTrue(wizard.canFinish());
        Shell window = second.getShell();
        assertEquals("Publier", window.getDefaultButton().getText());
        assertFalse(wizard.performFinish(), "the result comes first");
        assertEquals("Fermer", window.getDefaultButton().getText());
        assertEquals(List.of("Fermer"), all(window, Button.class).stream().filter(each -> each.getParent() == window
                .getDefaultButton().getParent() && each.isEnabled()).map(Button::getText).toList(), "what is published stays so");
        assertEquals("1.0.0", wizard.report().orElseThrow().version());
        assertTrue(Files.exists(folder.resolve("remettre.zip")));
        assertTrue(Files.exists(site.resolve("changes/essai-1.0.0.html")));
        assertTrue(labels((Composite) wizard.getPages()[2].getControl()).getFirst()
                .startsWith("« essai » 1.0.0 est publiée.\n\nCe qui change : 2 fiches ajoutées, un autre fichier.\n\nSignée par « Chambre »"));
        assertEquals(List.of(), services.publisher().verify(site.toString(), Monitor.NONE).problems());
        assertTrue(wizard.performFinish());
    }

    private static void press(Button button, boolean selected) {
        button.setSelection(selected);
        press(button);
    }

    @Test
    void theReasonFollowsWhatChanged() throws Exception {
        publish(Optional.empty());
        draft.tool("trois", "Trésorerie").tool("un", "Budget annuel");
        place();
        PublishWizard wizard = open();
        Composite first = (Composite) wizard.getPages()[0].getControl();
        text(first, 0).setText(site.toString());
        until(() -> wizard.getPages()[0].isPageComplete());
        assertEquals("1.1.0", text(first, 1).getText());
        assertEquals("Des fiches ou des fichiers s’ajoutent à la version 1.0.0 : le deuxième nombre augmente.\nCe qui change : une fiche ajoutée, une fiche modifiée.",
                labels(first).getLast());
    }

    @Test
    void contentWithErrorsIsNamedByEntryAndField() throws Exception {
        draft.wrong("faux");
        place();
        PublishWizard wizard = open();
        Composite first = (Composite) wizard.getPages()[0].getControl();
        text(first, 0).setText(site.toString());
        until(() -> wizard.getPages()[0].getErrorMessage() != null);
        assertNotNull(wizard.getPages()[0].getErrorMessage());
        assertTrue(plain(wizard.getPages()[0].getErrorMessage()).startsWith("« essai » n’est pas publiée : une erreur"));
        assertTrue(labels(first).getLast().contains("essai:faux › title"), labels(first)::toString);
        assertFalse(wizard.getPages()[0].isPageComplete());
    }
}
