package org.maillage.ui.publish.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.maillage.api.publish.InstalledCollection;
import org.maillage.api.publish.Offer;
import org.maillage.api.publish.PublishReport;
import org.maillage.api.publish.Signer;
import org.maillage.ui.publish.internal.list.UpdatesView;

/** Collections come, change and go in the view, on the real services. */
class UpdatesViewTest extends PublishWindow {

    private final Answers answers = new Answers();
    private final List<String> opened = new ArrayList<>();
    private UpdatesView view;

    /** What the person answers. */
    private final class Answers implements Questions {

        private boolean trust = true;
        private final List<Offer> asked = new ArrayList<>();

        @Override
        public Optional<Choice> install() {
            return Optional.of(new Choice(site.toString(), List.of("essai")));
        }

        @Override
        public boolean trust(Offer offer, Optional<Signer> former) {
            asked.add(offer);
            return trust;
        }

        @Override
        public boolean remove(String title) {
            return true;
        }

        @Override
        public Optional<PublishReport> publish(Optional<String> collection) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> file(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name) {
            return Optional.empty();
        }
    }

    private void open() {
        view = new UpdatesView(shell, texts, services, watch, opened::add, answers);
        shell.open();
        until(() -> table().getItemCount() > 0);
    }

    private Table table() {
        return all(shell, Table.class).getFirst();
    }

    private Tree tree() {
        return all(shell, Tree.class).getFirst();
    }

    private boolean says(String words) {
        return labels(shell).stream().anyMatch(each -> each.contains(words));
    }

    private ToolItem item(String text) {
        return Arrays.stream(all(shell, ToolBar.class).getFirst().getItems())
                .filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
    }

    private void press(String text) {
        assertTrue(item(text).isEnabled(), text);
        item(text).notifyListeners(SWT.Selection, new Event());
    }

    private String row(int index) {
        return plain(table().getItem(index).getText());
    }

    private void select(int index) {
        table().setSelection(index);
        table().notifyListeners(SWT.Selection, new Event());
    }

    private List<String> changed() {
        return Arrays.stream(tree().getItems()).map(each -> plain(each.getText(0) + " | " + each.getText(1) + " | "
                + each.getText(2))).toList();
    }

    private List<String> installed() {
        return services.installer().installed().stream().map(InstalledCollection::version).toList();
    }

    private void install() {
        press("Installer…");
        until(() -> says("« essai »") && installed().size() == 1 && tree().getItemCount() > 0);
    }

    @Test
    void whatToDoIsSaidBeforeAnythingIsInstalled() {
        open();
        assertTrue(says("Aucune collection n’est encore venue d’un site. « Installer… » prend"), labels(shell)::toString);
        assertFalse(item("Mettre à jour").isEnabled());
        assertFalse(item("Retirer").isEnabled());
        assertTrue(item("Installer…").isEnabled());
        select(0);
        assertTrue(labels(shell).getLast().endsWith("Cette collection est venue avec Maillage, et change avec lui."),
                labels(shell)::toString);
    }

    @Test
    void anUpdateShowsExactlyWhatChangedAndWhatOfItIsMine() throws Exception {
        publish(Optional.of(key("Chambre")));
        open();
        install();
        assertEquals("« essai » 1.0.0 est installée.", labels(shell).getFirst());
        assertTrue(row(0).startsWith("Aides de l’Exemple, version 1.0.0 · de file:///"), row(0));
        assertTrue(row(0).contains("signée par Chambre"), row(0));
        assertEquals(1, answers.asked.size());
        draft.tool("un", "Budget annuel").tool("deux", "Agenda commun").tool("trois", "Trésorerie");
        publish(Optional.of(folder.resolve("Chambre.asc")));
        press("Chercher");
        until(() -> row(0).contains("version 1.1.0 disponible"));
        select(0);
        until(() -> tree().getItemCount() == 2);
        press("Comparer");
        until(() -> tree().getItemCount() == 3);
        assertTrue(says("Ce qu’une mise à jour changera dans « Aides de l’Exemple »"), labels(shell)::toString);
        assertEquals(List.of("1.0.0"), installed(), "looking changes nothing");
        press("Mettre à jour");
        until(() -> says("« essai » est à jour, en version 1.1.0.") && tree().getItemCount() == 3);
        assertEquals(List.of("Agenda commun (essai:deux) | modifiée | Dans votre panier",
                "Trésorerie (essai:trois) | ajoutée | ", "Budget annuel (essai:un) | modifiée | "), changed());
        assertTrue(says("De la version 1.0.0 à la version 1.1.0 : une fiche ajoutée, 2 fiches modifiées."), labels(shell)::toString);
        assertEquals(1, answers.asked.size(), "the key is known");
        TreeItem agenda = tree().getItem(0);
        assertEquals("Titre : Agenda → Agenda commun", plain(agenda.getItem(0).getText()));
        assertEquals("Agenda commun", services.content().find("essai:deux").orElseThrow().entry().getTitle());
        mine();
        Event enter = new Event();
        enter.item = tree().getItem(0);
        tree().notifyListeners(SWT.DefaultSelection, enter);
        assertEquals(List.of("essai:deux"), opened);
        goBackAndRemove();
    }

    private void mine() {
        Button mine = all(shell, Button.class).getFirst();
        assertEquals("Seulement ce qui me concerne : une fiche",
                plain(mine.getText()));
        mine.setSelection(true);
        press(mine);
        assertEquals(List.of("Agenda commun (essai:deux) | modifiée | Dans votre panier"), changed());
    }

    private void goBackAndRemove() {
        press("Revenir");
        until(() -> says("« Aides de l’Exemple » est revenue à la version 1.0.0.")
                && says("De la version 1.1.0 à la version 1.0.0"));
        assertEquals(List.of("1.0.0"), installed());
        press("Retirer");
        until(() -> says("« Aides de l’Exemple » a été retirée."));
        until(() -> !row(0).startsWith("Aides de l’Exemple"));
        assertEquals(List.of(), installed());
    }

    @Test
    void whoIsNotBelievedDoesNotComeIn() throws Exception {
        publish(Optional.empty());
        answers.trust = false;
        open();
        press("Installer…");
        until(() -> says("« essai » n’est pas signée, et vous n’avez pas dit de l’accepter. Rien n’a été installé."));
        assertEquals(List.of(), installed());
    }

    @Test
    void aSiteThatIsGoneIsSaidAndAllStaysAsItWas() throws Exception {
        publish(Optional.empty());
        open();
        install();
        Files.move(site, folder.resolve("moved"));
        press("Chercher");
        until(() -> labels(shell).getFirst().contains("n’existe pas"));
        assertEquals(List.of("1.0.0"), installed());
    }
}
