package org.maillage.ui.curation.internal.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.curation.DuplicateService;
import org.maillage.api.curation.EditService;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.exchange.ImportMappings;
import org.maillage.api.exchange.ImportService;
import org.maillage.model.Entry;
import org.maillage.model.Tool;
import org.maillage.ui.curation.internal.Workshop;

/** A librarian imports a table, and imports it again when it comes with changes. */
class ImportWizardTest extends Workshop {

    @TempDir
    private Path files;

    private final List<String> said = new ArrayList<>();

    private ImportNeeds importNeeds() {
        return new ImportNeeds(new ImportTexts(Locale.FRENCH), needs.content(), service(ImportService.class),
                service(ImportMappings.class), service(EditService.class), service(DuplicateService.class));
    }

    private WizardDialog open(ImportWizard wizard, Path file) {
        WizardDialog dialog = wizard.open(shell, false);
        wizard.take(file.toString());
        until(() -> dialog.getCurrentPage().isPageComplete(), "the recognised file");
        return dialog;
    }

    private ImportWizard wizard() {
        return new ImportWizard(importNeeds(), collection, (into, sentence) -> said.add(sentence));
    }

    private static <T extends org.eclipse.swt.widgets.Control> T named(WizardDialog dialog, Class<T> type, int index) {
        return all((Composite) dialog.getCurrentPage().getControl(), type).get(index);
    }

    private static List<String> cells(Table table, int column) {
        return Arrays.stream(table.getItems()).map(each -> each.getText(column)).toList();
    }

    private static Stream<String> texts(TreeItem item) {
        return Stream.concat(Stream.of(item.getText(0) + " | " + item.getText(1) + " | " + item.getText(2)),
                Arrays.stream(item.getItems()).flatMap(ImportWizardTest::texts));
    }

    private static void next(WizardDialog dialog) {
        dialog.showPage(dialog.getCurrentPage().getNextPage());
    }

    /** From the second page, whose proposal is there, to the end. */
    private void finish(ImportWizard wizard, WizardDialog dialog) {
        next(dialog);
        until(wizard::canFinish, "what will change");
        int before = said.size();
        wizard.performFinish();
        dialog.close();
        until(() -> said.size() > before, "the end of the import");
    }

    private Table columns(WizardDialog dialog) {
        until(() -> named(dialog, Table.class, 0).getItemCount() > 0, "the columns");
        return named(dialog, Table.class, 0);
    }

    private List<Entry> entries() throws Exception {
        List<Entry> found = new ArrayList<>();
        needs.content().read(collection, view -> found.add(view.original()));
        return found;
    }

    @Test
    void aNewCollectionIsCalledAfterTheFileUnlessThePersonNamesIt() throws Exception {
        String name = "outils_" + collection;
        Path file = Files.writeString(files.resolve(name + ".csv"), "Titre;Mots\nA;b\n");
        ImportWizard wizard = new ImportWizard(importNeeds(), "", (into, sentence) -> said.add(sentence));
        WizardDialog dialog = open(wizard, file);
        Combo into = named(dialog, Combo.class, 1);
        assertEquals("Outils " + collection.replace('-', ' '), into.getText());
        into.setText("À moi");
        Path other = Files.writeString(files.resolve("autre.csv"), "Titre;Mots\nA;b\n");
        wizard.take(other.toString());
        until(() -> dialog.getCurrentPage().isPageComplete(), "the other file");
        assertEquals("À moi", into.getText());
        dialog.close();
    }

    @Test
    void aMappingIsProposedCorrectedSeenAtWorkKeptAndUsedAgain() throws Exception {
        Path file = Files.writeString(files.resolve("outils.csv"),
                "code;Intitulé;Mots;Remarque\nA;Carnet de bord;suivi/budget;Pour débuter\nB;;x;Sans nom\nC;Grille;suivi;\n");
        ImportWizard wizard = wizard();
        WizardDialog dialog = open(wizard, file);
        next(dialog);
        Table columns = columns(dialog);
        assertEquals(List.of("code", "Intitulé", "Mots", "Remarque"), cells(columns, 0));
        assertEquals("Titre", columns.getItem(1).getText(2), "the name of the column says it");
        Table preview = named(dialog, Table.class, 1);
        until(() -> cells(preview, 0).equals(List.of("1", "2", "3")), "the first entries");
        assertTrue(preview.getItem(1).getText(1).contains("titre"), "why the second is rejected: " + preview.getItem(1));
        // The librarian sends « Mots » to the free keywords, with what stands between them.
        columns.setSelection(2);
        tell(columns, SELECTION);
        Combo field = all((Composite) dialog.getCurrentPage().getControl(), Combo.class).get(3);
        int index = Arrays.asList(field.getItems()).indexOf("Mots-clés libres");
        assertTrue(index > 0, Arrays.toString(field.getItems()));
        field.select(index);
        tell(field, SELECTION);
        Text separator = all((Composite) dialog.getCurrentPage().getControl(), Text.class).get(3);
        separator.setText("/");
        until(() -> Arrays.stream(preview.getItems()).anyMatch(ImportWizardTest::hasTwoWords), "two words in the preview");
        Text name = all((Composite) dialog.getCurrentPage().getControl(), Text.class).get(2);
        name.setText("Outils de " + collection);
        finish(wizard, dialog);
        assertEquals(2, entries().size());
        Tool first = (Tool) entries().stream().filter(each -> each.getTitle().equals("Carnet de bord")).findFirst()
                .orElseThrow();
        assertEquals(List.of("suivi", "budget"), first.getFreeKeywords());

        Tool mine = EcoreUtil.copy(first);
        mine.setTitle("Mon carnet");
        needs.editor().save(mine);
        Files.writeString(file, "code;Intitulé;Mots;Remarque\nA;Carnet;suivi/budget/dette;Pour débuter\nC;Grille;suivi;\n");
        ImportWizard again = wizard();
        WizardDialog second = open(again, file);
        next(second);
        assertEquals("Mots-clés libres", columns(second).getItem(2).getText(2), "the mapping that was kept is there");
        next(second);
        until(again::canFinish, "what will change");
        Tree tree = named(second, Tree.class, 0);
        List<String> lines = Arrays.stream(tree.getItems()).flatMap(ImportWizardTest::texts).toList();
        assertTrue(lines.stream().anyMatch(each -> each.equals("Mots-clés libres | suivi, budget | suivi, budget, dette")),
                lines.toString());
        assertTrue(lines.stream().anyMatch(each -> each.startsWith("Titre") && each.contains("gardé")), lines.toString());
        assertEquals(List.of("suivi", "budget"), needs.content().find(first.getId()).orElseThrow().entry()
                .getFreeKeywords(), "nothing is written before");
        again.performFinish();
        second.close();
        until(() -> said.size() == 2, "the second import");
        Tool after = (Tool) needs.content().find(first.getId()).orElseThrow().entry();
        assertEquals("Mon carnet", after.getTitle());
        assertEquals(List.of("suivi", "budget", "dette"), after.getFreeKeywords());
        service(HistoryService.class).undo(false);
        assertEquals(List.of("suivi", "budget"),
                needs.content().find(first.getId()).orElseThrow().entry().getFreeKeywords(), "one undo takes it back");
        service(ImportMappings.class).remove("Outils de " + collection);
    }

    private static boolean hasTwoWords(TableItem item) {
        for (int i = 0; i < item.getParent().getColumnCount(); i++) {
            if (item.getText(i).equals("suivi, budget")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aFormatWithoutMappingGoesStraightToWhatChanges() throws Exception {
        Path file = Files.writeString(files.resolve("v.ttl"), """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <https://exemple.fr/v> a skos:ConceptScheme ; skos:prefLabel "Essai"@fr .
                <https://exemple.fr/v/a> a skos:Concept ; skos:prefLabel "Atelier"@fr ; skos:inScheme <https://exemple.fr/v> .
                """);
        ImportWizard wizard = wizard();
        WizardDialog dialog = open(wizard, file);
        finish(wizard, dialog);
        assertTrue(entries().stream().anyMatch(each -> "Atelier".equals(each.getTitle())), said.toString());
    }

    @Test
    void aBrokenFileIsSaidAndLeadsNowhere() throws Exception {
        Path file = Files.writeString(files.resolve("casse.json"), "{\"titre\": ");
        ImportWizard wizard = wizard();
        WizardDialog dialog = wizard.open(shell, false);
        wizard.take(file.toString());
        until(() -> dialog.getCurrentPage().getErrorMessage() != null, "the reason");
        assertFalse(dialog.getCurrentPage().isPageComplete());
        dialog.close();
    }
}
