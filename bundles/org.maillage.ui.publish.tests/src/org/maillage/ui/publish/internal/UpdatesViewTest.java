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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.api.publish.InstalledCollection;
import org.maillage.api.publish.Offer;
import org.maillage.api.publish.ProgramChange;
import org.maillage.api.publish.PublishReport;
import org.maillage.api.publish.Signer;
import org.maillage.ui.publish.internal.list.UpdatesView;

/** Collections come, change and go in the view, on the real services. */
class UpdatesViewTest extends PublishWindow {

    private Answers answers;
    private final List<String> opened = new ArrayList<>();
    private UpdatesView view;

    /** What the person answers. */
    private final class Answers implements Questions {

        private boolean trust = true;
        private boolean programs = true;
        private Choice choice = new Choice(site.toString(), List.of("essai"), List.of(), false);
        private final List<Offer> asked = new ArrayList<>();
        private final List<String> about = new ArrayList<>();
        private final List<String> restarts = new ArrayList<>();

        @Override
        public Optional<Choice> install() {
            return Optional.of(choice);
        }

        @Override
        public boolean trust(Offer offer, Optional<Signer> former) {
            asked.add(offer);
            return trust;
        }

        @Override
        public boolean programs(About what, List<ProgramChange> changes) {
            about.add(what + " " + changes.stream().map(each -> each.title() + " " + each.from() + " → " + each.to()).toList());
            return programs;
        }

        @Override
        public void restart(String sentence) {
            restarts.add(plain(sentence));
        }

        @Override
        public boolean remove(String title, boolean program) {
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

    @BeforeEach
    void ready() {
        answers = new Answers();
    }

    private void open() {
        view = new UpdatesView(shell, texts, services, watch, opened::add, answers);
        shell.open();
        until(() -> table().getItemCount() > 1);
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
        return all(shell, ToolBar.class).stream().flatMap(each -> Arrays.stream(each.getItems()))
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
        select(1);
        assertTrue(labels(shell).getLast().endsWith("Cette collection est venue avec Maillage, et change avec lui."),
                labels(shell)::toString);
    }

    @Test
    void anUpdateShowsExactlyWhatChangedAndWhatOfItIsMine() throws Exception {
        publish(Optional.of(key("Chambre")));
        open();
        install();
        assertEquals("« essai » 1.0.0 est installée.", labels(shell).getFirst());
        assertTrue(row(1).startsWith("Aides de l’Exemple, version 1.0.0 · de file:///"), row(1));
        assertTrue(row(1).contains("signée par Chambre"), row(1));
        assertEquals(1, answers.asked.size());
        draft.tool("un", "Budget annuel").tool("deux", "Agenda commun").tool("trois", "Trésorerie");
        publish(Optional.of(folder.resolve("Chambre.asc")));
        press("Chercher");
        until(() -> row(1).contains("version 1.1.0 disponible"));
        select(1);
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
        until(() -> !row(1).startsWith("Aides de l’Exemple"));
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

    @Test
    void theApplicationStandsFirstWithoutAnyQuestionAboutUpdates() {
        open();
        assertTrue(row(0).startsWith("Maillage, version 0.1.0 du 29/11/2026"), row(0));
        select(0);
        assertTrue(says("L’application elle-même, avec les collections qui viennent avec elle."), labels(shell)::toString);
        assertTrue(says("Maillage ne sait pas encore où chercher ses mises à jour"), labels(shell)::toString);
        assertFalse(item("Retirer").isEnabled());
        assertFalse(item("Éteindre").isEnabled());
    }

    @Test
    void anUpdateOfTheApplicationIsAskedAboutOnceAndWaitsForTheNextStart() {
        programs.offerUpdate("https://example.org/maillage/");
        open();
        press("Chercher");
        until(() -> row(0).contains("version 0.2.0 du 24/12/2026 disponible"));
        select(0);
        assertTrue(says("Ces collections changent avec l’application : Aides nationales."), labels(shell)::toString);
        assertTrue(says("Ses mises à jour sont cherchées ici : https://example.org/maillage/"), labels(shell)::toString);
        answers.programs = false;
        press("Mettre à jour");
        assertEquals(1, answers.about.size());
        assertTrue(answers.about.getFirst().startsWith("UPDATE [Maillage 0.1.0.202611290000 → 0.2.0.202612240000, Aides nationales"),
                answers.about::toString);
        assertEquals(List.of(), answers.restarts, "who says no keeps what there is");
        assertTrue(row(0).contains("disponible"), row(0));
        answers.programs = true;
        press("Mettre à jour");
        until(() -> !answers.restarts.isEmpty());
        assertEquals(List.of("« Maillage » est installé, et servira au prochain démarrage."), answers.restarts);
        until(() -> !row(0).contains("disponible"));
        assertFalse(item("Mettre à jour").isEnabled(), "what waits for the next start is no news");
        press("Revenir");
        until(() -> answers.restarts.size() == 2);
        assertTrue(answers.about.getLast().startsWith("ROLLBACK ["), answers.about::toString);
    }

    @Test
    void aFailureOfAProgramUpdateIsSaidAndNothingIsOffered() {
        programs.offerUpdate("https://example.org/maillage/");
        open();
        press("Chercher");
        until(() -> row(0).contains("disponible"));
        programs.breakDown();
        press("Mettre à jour");
        until(() -> says("Il n’y a rien à installer à cette adresse."));
        assertEquals(List.of(), answers.restarts);
        assertTrue(row(0).contains("disponible"), row(0));
    }

    @Test
    void aPluginComesIsSwitchedAndGoes() {
        answers.choice = new Questions.Choice("https://example.org/meteo/", List.of(), List.of("exemple.meteo"), false);
        programs.offerUpdate("https://example.org/meteo/");
        open();
        press("Installer…");
        until(() -> !answers.restarts.isEmpty());
        assertEquals(List.of("INSTALL [Météo  → 1.0.0]"), answers.about);
        until(() -> row(1).startsWith("Météo, version 1.0.0"));
        select(1);
        press("Éteindre");
        until(() -> row(1).contains("éteint"));
        assertTrue(says("« Météo » est éteint. Il reste installé."), labels(shell)::toString);
        assertEquals(1, answers.restarts.size(), "it is off at once");
        press("Allumer");
        until(() -> !row(1).contains("éteint"));
        assertEquals(2, answers.restarts.size());
        press("Retirer");
        until(() -> !row(1).startsWith("Météo"));
        assertEquals("« Météo » aura disparu au prochain démarrage.", answers.restarts.getLast());
    }
}
