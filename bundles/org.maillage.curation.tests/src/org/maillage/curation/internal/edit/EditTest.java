package org.maillage.curation.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.EntryTemplate;
import org.maillage.api.curation.FieldChange;
import org.maillage.api.curation.FieldEdit;
import org.maillage.api.curation.FieldEdit.Kind;
import org.maillage.api.curation.NewEntry;
import org.maillage.api.curation.WriteTarget;
import org.maillage.curation.internal.tests.AtTheDesk;
import org.maillage.curation.internal.tests.Person;
import org.maillage.model.EntryStatus;
import org.maillage.model.SupportScheme;
import org.maillage.model.Tool;
import org.maillage.model.Training;

/** Entries are made and changed as a mapping would say it, many at once, shown before, undone at once. */
class EditTest extends AtTheDesk {

    private static final String ID = "mienne:tool/un";

    @BeforeEach
    void begin() throws Exception {
        Tool tool = Person.tool(ID, "Un outil");
        tool.getFreeKeywords().addAll(List.of("a", "b"));
        person.editor().save(tool);
    }

    private List<EntryChange> edit(FieldEdit... edits) throws MaillageException {
        return edit(WriteTarget.USUAL, edits);
    }

    private List<EntryChange> edit(WriteTarget target, FieldEdit... edits) throws MaillageException {
        return person.editing().edit(List.of(ID), List.of(edits), ChangeNote.of(ChangeAction.EDIT), target);
    }

    private static FieldEdit set(String field, String value) {
        return FieldEdit.of(Kind.SET, field, value);
    }

    private Tool tool() throws MaillageException {
        return (Tool) person.entry(ID);
    }

    private static String said(Executable step) {
        return assertThrows(MaillageException.class, step).text(Locale.FRENCH);
    }

    @Test
    void valuesAreThoseOfAMapping() throws Exception {
        edit(set("expiresOn", "1er mars 2027"), set("toVerify", "oui"), set("status", "Publiée"),
                set("themes", "Formation"), set("reviewMonths", "6"));
        assertEquals(LocalDate.of(2027, 3, 1), tool().getExpiresOn());
        assertTrue(tool().isToVerify());
        assertEquals(EntryStatus.PUBLISHED, tool().getStatus());
        assertEquals(List.of("voc:theme/formation"), tool().getThemes());
        assertEquals(6, tool().getReviewMonths());
    }

    @Test
    void whatIsNotWrittenIsSaidAllTheSame() throws Exception {
        edit(set("status", "published"), set("toVerify", "true"));
        List<FieldChange> back = edit(set("status", "draft"), set("toVerify", "false")).getFirst().fields();
        assertTrue(back.contains(new FieldChange("status", List.of("published"), List.of("draft"))), back::toString);
        assertTrue(back.contains(new FieldChange("toVerify", List.of("true"), List.of("false"))), back::toString);
    }

    @Test
    void listsAreSetAddedToAndRemovedFrom() throws Exception {
        edit(FieldEdit.of(Kind.ADD, "freeKeywords", "c"), FieldEdit.of(Kind.ADD, "freeKeywords", "a"),
                FieldEdit.of(Kind.REMOVE, "freeKeywords", "b"));
        assertEquals(List.of("a", "c"), tool().getFreeKeywords());
        edit(set("freeKeywords", "x"), set("freeKeywords", "y"));
        assertEquals(List.of("x", "y"), tool().getFreeKeywords());
        edit(set("freeKeywords", ""));
        assertEquals(List.of(), tool().getFreeKeywords());
    }

    @Test
    void elementsAreReachedByNumberOrMade() throws Exception {
        edit(set("links[+].url", "https://example.org/a"), set("links[+].label", "A"));
        edit(set("links[+].url", "https://example.org/b"));
        assertEquals(2, tool().getLinks().size());
        assertEquals("A", tool().getLinks().getFirst().getLabel());
        edit(set("links[2].label", "B"));
        assertEquals("B", tool().getLinks().get(1).getLabel());
        assertTrue(said(() -> edit(set("links[3].label", "C"))).contains("3"));
        edit(FieldEdit.of(Kind.REMOVE, "links.url", "https://example.org/a"));
        assertEquals(List.of("https://example.org/b"), tool().getLinks().stream().map(each -> each.getUrl()).toList());
    }

    @Test
    void patternsReplaceInTexts() throws Exception {
        edit(new FieldEdit(Kind.REPLACE, "title", "(\\w+) outil", "$1 bel outil"),
                new FieldEdit(Kind.REPLACE, "freeKeywords", "^a$", "alpha"),
                new FieldEdit(Kind.REPLACE, "cost", "x", "y"));
        assertEquals("Un bel outil", tool().getTitle());
        assertEquals(List.of("alpha", "b"), tool().getFreeKeywords());
        assertTrue(said(() -> edit(new FieldEdit(Kind.REPLACE, "title", "(", ""))).contains("("));
        assertTrue(said(() -> edit(new FieldEdit(Kind.REPLACE, "title", "n", "$7"))).contains("$7"));
    }

    @Test
    void referencesMoveWhereverTheyAre() throws Exception {
        edit(set("themes", "voc:theme/formation"), set("themes", "voc:theme/benevolat-engagement"),
                set("relations[+].target", "voc:theme/formation"));
        edit(FieldEdit.of(Kind.MOVE, "voc:theme/formation", "voc:theme/benevolat-engagement"));
        assertEquals(List.of("voc:theme/benevolat-engagement"), tool().getThemes());
        assertEquals("voc:theme/benevolat-engagement", tool().getRelations().getFirst().getTarget());
    }

    @Test
    void whatDoesNotFitIsRefusedWholeWithFieldAndValue() throws Exception {
        Map<String, String> before = person.bytes();
        assertTrue(said(() -> edit(set("title", "Autre"), set("expiresOn", "demain"))).contains("demain"));
        assertTrue(said(() -> edit(set("themes", "Zzz"))).contains("Zzz"));
        assertTrue(said(() -> edit(set("nexiste", "x"))).contains("nexiste"));
        assertTrue(said(() -> edit(set("id", "mienne:tool/deux"))).contains("id"));
        assertEquals(before, person.bytes());
    }

    @Test
    void aDryRunShowsBeforeAndAfterAndWhatTheChecksSay() throws Exception {
        Map<String, String> before = person.bytes();
        EntryChange told = edit(WriteTarget.DRY, set("title", "Autre"), set("themes", "voc:theme/nulle-part"))
                .getFirst();
        assertTrue(told.fields().contains(new FieldChange("title", List.of("Un outil"), List.of("Autre"))));
        assertEquals(List.of("reference.unresolved"), told.problems().stream().map(each -> each.code()).toList());
        assertEquals(before, person.bytes());
    }

    @Test
    void manyEntriesAreOneChange() throws Exception {
        List<String> ids = new ArrayList<>();
        try (EntryBatch batch = person.editor().batch("mienne", ChangeNote.of(ChangeAction.IMPORT))) {
            for (int i = 0; i < 300; i++) {
                ids.add("mienne:tool/t" + i);
                batch.save(Person.tool("mienne:tool/t" + i, "Outil " + i));
            }
        }
        Map<String, String> before = person.bytes();
        List<EntryChange> changes = person.editing().edit(ids, List.of(set("reviewMonths", "12")),
                ChangeNote.of(ChangeAction.EDIT), WriteTarget.USUAL);
        assertEquals(300, changes.stream().filter(each -> !each.fields().isEmpty()).count());
        person.history().undo(false);
        assertEquals(before, person.bytes());
    }

    @Test
    void anInstalledEntryIsOverriddenAndGoesBackWhenNothingDiffers() throws Exception {
        String theme = "voc:theme/formation";
        String title = person.title(theme);
        person.editing().edit(List.of(theme), List.of(set("title", "Autre nom")), ChangeNote.of(ChangeAction.EDIT),
                WriteTarget.USUAL);
        assertEquals("Autre nom", person.title(theme));
        assertEquals(java.util.Set.of("title"), person.view(theme).overridden());
        person.editing().edit(List.of(theme), List.of(set("title", title)), ChangeNote.of(ChangeAction.EDIT),
                WriteTarget.USUAL);
        assertTrue(person.view(theme).overlay().isEmpty());
    }

    @Test
    void withSeveralCollectionsThePersonSaysWhichOneKeepsOverrides() throws Exception {
        person.with("autre");
        List<FieldEdit> edits = List.of(set("title", "Autre nom"));
        ChangeNote note = ChangeNote.of(ChangeAction.EDIT);
        assertTrue(said(() -> person.editing().edit(List.of("voc:theme/formation"), edits, note, WriteTarget.USUAL))
                .contains("autre"));
        person.editing().edit(List.of("voc:theme/formation"), edits, note, new WriteTarget(Optional.of("autre"), false));
        assertEquals("autre", person.view("voc:theme/formation").overlay().orElseThrow().collection());
    }

    private EntryChange create(String type, String template, FieldEdit... edits) throws MaillageException {
        return person.editing().create(new NewEntry("mienne", type, Optional.empty(), Optional.ofNullable(template),
                List.of(edits)), ChangeNote.of(ChangeAction.CREATE), false);
    }

    @Test
    void aNewEntryIsADraftWithAnIdOfItsTitle() throws Exception {
        EntryChange made = create("tool", null, set("title", "Budget d’été"));
        assertEquals("mienne:tool/budget-d-ete", made.id());
        assertEquals(EntryStatus.DRAFT, person.entry(made.id()).getStatus());
        assertEquals(LocalDate.now(), person.entry(made.id()).getCreated());
        assertEquals("mienne:tool/budget-d-ete-2", create("Tool", null, set("title", "Budget d'été")).id());
        assertTrue(said(() -> create("Tool", null)).contains("title"));
        assertTrue(said(() -> create("Chose", null, set("title", "x"))).contains("Tool"));
    }

    @Test
    void templatesFillWhatACallOrATrainingNeeds() throws Exception {
        SupportScheme call = (SupportScheme) person.entry(create("", "appel-a-projets", set("title", "Fonds vert"),
                set("calls[1].deadline", "2027-03-01")).id());
        assertEquals(LocalDate.of(2027, 3, 1), call.getCalls().getFirst().getDeadline());
        assertFalse(call.getSteps().isEmpty());
        assertTrue(call.getTranslations().isEmpty());
        Training training = (Training) person.entry(create("Training", "formation-sessions", set("title", "Gérer"),
                set("sessions[2].start", "2027-04-01")).id());
        assertEquals(2, training.getSessions().size());
        assertTrue(said(() -> create("Tool", "appel-a-projets", set("title", "x"))).contains("SupportScheme"));
        assertTrue(said(() -> create("Tool", "rien", set("title", "x"))).contains("appel-a-projets"));
    }

    @Test
    void anEntryOrAFileOfOnesOwnIsATemplateToo() throws Exception {
        edit(set("comments[+].text", "Privé"), set("cost", "Gratuit"));
        Tool copy = (Tool) person.entry(create("", ID, set("title", "Copie")).id());
        assertEquals("Gratuit", copy.getCost());
        assertTrue(copy.getComments().isEmpty());
        Path own = folder.resolve("templates/classeur.xml");
        Files.createDirectories(own.getParent());
        Files.copy(person.collection("mienne").resolve("entries/tool/un.xml"), own);
        assertTrue(person.editing().templates(Locale.FRENCH).contains(new EntryTemplate("classeur", "Un outil", "Tool")));
        assertEquals("Gratuit", ((Tool) person.entry(create("", "classeur", set("title", "Trois")).id())).getCost());
        assertEquals("Call for projects: a scheme open by periods, with dates, steps and documents",
                person.editing().templates(Locale.ENGLISH).getFirst().title());
    }
}
