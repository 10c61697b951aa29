package org.maillage.curation.internal.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.curation.CandidateTerm;
import org.maillage.api.curation.ConceptUse;
import org.maillage.api.curation.WriteTarget;
import org.maillage.curation.internal.tests.AtTheDesk;
import org.maillage.curation.internal.tests.Person;
import org.maillage.model.Concept;
import org.maillage.model.ConceptScheme;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;

/** A vocabulary is rearranged, split, merged and grows from the words that people use; each deed is taken back. */
class VocabularyTest extends AtTheDesk {

    private static final String SCHEME = "mienne:sujets";

    @BeforeEach
    void begin() throws Exception {
        ConceptScheme scheme = MaillageFactory.eINSTANCE.createConceptScheme();
        scheme.setId(SCHEME);
        scheme.setTitle("Sujets");
        person.editor().save(scheme);
        concept("nature", null);
        concept("eau", "nature");
        concept("riviere", "eau");
        tool("un", List.of("mienne:eau"), "Compost", "eau");
        tool("deux", List.of("mienne:eau", "mienne:riviere"), "compost ", "composts");
        tool("trois", List.of(), "COMPOST");
    }

    private void concept(String name, String above) throws Exception {
        Concept concept = MaillageFactory.eINSTANCE.createConcept();
        concept.setId("mienne:" + name);
        concept.setTitle(name);
        concept.setScheme(SCHEME);
        if (above != null) {
            concept.getBroader().add("mienne:" + above);
        }
        person.editor().save(concept);
    }

    private void tool(String name, List<String> concepts, String... keywords) throws Exception {
        Tool tool = Person.tool("mienne:tool/" + name, name);
        tool.getKeywords().addAll(concepts);
        tool.getFreeKeywords().addAll(List.of(keywords));
        person.editor().save(tool);
    }

    private static ChangeNote note() {
        return ChangeNote.of(ChangeAction.EDIT);
    }

    /** Installed entries have free keywords, too. */
    private List<CandidateTerm> composts() throws Exception {
        return person.vocabularies().candidates(SCHEME, 1_000).stream()
                .filter(each -> each.text().toLowerCase(java.util.Locale.ROOT).startsWith("compost")).toList();
    }

    private ConceptUse term(String name) throws Exception {
        return person.vocabularies().terms(SCHEME).stream().filter(each -> each.title().equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void entriesThatUseATermAreCountedNotOtherTerms() throws Exception {
        assertEquals(2, term("eau").uses());
        assertEquals(1, term("riviere").uses());
        assertEquals(0, term("nature").uses());
    }

    @Test
    void aTermIsHungElsewhereButNotBelowItself() throws Exception {
        var before = person.bytes();
        var vocabularies = person.vocabularies();
        vocabularies.move("mienne:riviere", Optional.of("mienne:nature"), note(), WriteTarget.USUAL);
        assertEquals(List.of("mienne:nature"), term("riviere").broader());
        vocabularies.move("mienne:riviere", Optional.empty(), note(), WriteTarget.USUAL);
        assertEquals(List.of(), term("riviere").broader());
        MaillageException circle = assertThrows(MaillageException.class,
                () -> vocabularies.move("mienne:nature", Optional.of("mienne:eau"), note(), WriteTarget.USUAL));
        assertTrue(circle.getMessage().contains("nature"), circle.getMessage());
        person.history().undo(false);
        person.history().undo(false);
        assertEquals(before, person.bytes());
    }

    @Test
    void aTermIsSplitAndANameIsThereOnce() throws Exception {
        var before = person.bytes();
        var vocabularies = person.vocabularies();
        vocabularies.add(SCHEME, Optional.of("mienne:eau"), List.of("Eau potable", "Eaux usées"), "mienne", note());
        assertEquals(List.of("mienne:eau"), term("Eaux usées").broader());
        var now = person.bytes();
        assertThrows(MaillageException.class,
                () -> vocabularies.add(SCHEME, Optional.empty(), List.of("Mer", "eaux usees"), "mienne", note()));
        assertEquals(now, person.bytes(), "all or none");
        person.history().undo(false);
        assertEquals(before, person.bytes());
    }

    @Test
    void mergedTermsKeepTheirNamesAndTheirEntries() throws Exception {
        person.duplicates().merge("mienne:eau", "mienne:riviere", Map.of(), ChangeNote.of(ChangeAction.MERGE),
                WriteTarget.USUAL);
        assertEquals(List.of("riviere"), term("eau").others());
        assertEquals(2, term("eau").uses());
        assertEquals(List.of("mienne:eau"), person.entry("mienne:tool/deux").getKeywords());
        assertEquals(List.of("mienne:nature"), term("eau").broader());
    }

    @Test
    void wordsThatAreNoTermAskToBecomeOne() throws Exception {
        List<CandidateTerm> found = composts();
        assertEquals(List.of("COMPOST", "composts"), found.stream().map(CandidateTerm::text).toList());
        assertEquals(3, found.getFirst().entries().size(), "case and spaces apart; “eau” is a term");
    }

    @Test
    void whatWasLookedForInVainAsksToo() throws Exception {
        Files.writeString(folder.resolve("missed-queries.txt"), "eau\nméthanisation\ntype:tool\ntrouvé\n");
        Files.createDirectories(folder.resolve("personal"));
        Files.writeString(folder.resolve("personal/missed.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <missed><query text="Pédibus &amp; vélo"/><query text="Methanisation"/><query text="trouvé"/></missed>
                """);
        Candidates candidates = new Candidates(person.data(), query -> query.equals("trouvé"));
        List<CandidateTerm> found = candidates.find(Set.of("eau"), Survey.of(person.content()), 1_000);
        assertEquals(List.of("Methanisation", "Pédibus & vélo"), found.stream().filter(CandidateTerm::query).map(CandidateTerm::text)
                .toList());
    }

    @Test
    void searchesThatCannotBeReadAreNoHindrance() throws Exception {
        Files.createDirectories(folder.resolve("personal"));
        Files.writeString(folder.resolve("personal/missed.xml"), "<missed><query");
        Candidates candidates = new Candidates(person.data(), query -> false);
        assertEquals(List.of(), candidates.find(Set.of(), Survey.of(person.content()), 1_000).stream()
                .filter(CandidateTerm::query).toList());
    }

    @Test
    void aTermTakesThePlaceOfAWordInAllEntries() throws Exception {
        var before = person.bytes();
        person.vocabularies().adopt(List.of("compost"), "mienne:nature", note(), WriteTarget.USUAL);
        assertEquals(3, term("nature").uses());
        assertEquals(List.of("compost"), term("nature").others());
        assertEquals(List.of("composts"), person.entry("mienne:tool/deux").getFreeKeywords());
        assertEquals(List.of("composts"), composts().stream().map(CandidateTerm::text).toList());
        person.history().undo(false);
        assertEquals(before, person.bytes());
    }

    @Test
    void wordsBecomeTermsAndTakeTheirPlaceAsOneChange() throws Exception {
        var before = person.bytes();
        person.vocabularies().promote(SCHEME, Optional.of("mienne:nature"), List.of("Compost", "composts"), "mienne", note(),
                WriteTarget.USUAL);
        assertEquals(3, term("Compost").uses());
        assertEquals(1, term("composts").uses());
        assertEquals(List.of("eau"), person.entry("mienne:tool/un").getFreeKeywords());
        assertEquals(List.of(), composts());
        person.history().undo(false);
        assertEquals(before, person.bytes());
    }
}
