package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.MaillageException;
import org.maillage.api.search.Hit;
import org.maillage.api.search.Hit.Highlight;
import org.maillage.api.search.Hit.Reason;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.Suggestion;
import org.maillage.model.Concept;
import org.maillage.model.Structure;
import org.maillage.model.SupportScheme;

/** Snippets, reasons, suggestions, similar entries, operators. */
class FindingMoreTest {

    @TempDir
    private Path folder;
    private SearchBed bed;

    @BeforeEach
    void open() {
        bed = new SearchBed(folder);
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    private SearchResult detailed(String text) throws MaillageException {
        return bed.service.search(SearchRequest.of(text, 10).withDetails(new SearchRequest.Details(true, true, true)),
                Locale.FRENCH);
    }

    private static String marked(Highlight highlight) {
        StringBuilder marked = new StringBuilder(highlight.text());
        highlight.marks().reversed().forEach(each -> marked.insert(each.end(), "]").insert(each.begin(), "["));
        return marked.toString();
    }

    @Test
    void aSnippetMarksTheWordsFoundInAnyForm() throws MaillageException {
        bed.with(SearchBed.guide("Guide du réemploi", "Lorem ipsum dolor. ".repeat(40)
                + "Ouvrir des ressourceries rurales, c’est possible. " + "Sit amet. ".repeat(40)));
        List<Highlight> highlights = detailed("ressourcerie rurale").hits().getFirst().highlights();
        String snippet = marked(highlights.getFirst());
        assertTrue(snippet.contains("des [ressourceries] [rurales], c’est"), snippet);
        assertEquals("description", highlights.getFirst().field());
        assertTrue(highlights.getFirst().text().length() < 200, snippet);
        assertEquals("Guide du [réemploi]", marked(detailed("reemploi").hits().getFirst().highlights().getFirst()));
    }

    @Test
    void marksStayWhereTheyAreInDecomposedText() throws MaillageException {
        bed.with(SearchBed.guide("L’e\u0301te\u0301 des me\u0301diate\u0301es"));
        assertEquals("L’[été] des médiatées", marked(detailed("ete").hits().getFirst().highlights().getFirst()));
    }

    @Test
    void reasonsSayHowAWordWasFound() throws MaillageException {
        bed.with(SearchBed.guide("Ressourceries", "Tout sur le réemploi."));
        List<Reason> exact = detailed("ressourceries").hits().getFirst().reasons();
        assertTrue(exact.stream().anyMatch(each -> each.kind() == Reason.Kind.EXACT && each.score() > 0));
        assertTrue(exact.stream().anyMatch(each -> each.kind() == Reason.Kind.WHOLE_VALUE));
        List<Reason> stem = detailed("ressourcerie locale").hits().getFirst().reasons();
        assertTrue(stem.stream().anyMatch(each -> each.kind() == Reason.Kind.STEM));
        assertTrue(stem.stream().noneMatch(each -> each.kind() == Reason.Kind.EXACT), stem.toString());
    }

    @Test
    void reasonsNameTheWordThatAnotherStandsFor() throws MaillageException {
        Concept scic = SearchBed.concept("Société coopérative d’intérêt collectif");
        scic.getAltLabels().add("SCIC");
        bed.with(scic, SearchBed.guide("Créer une société coopérative d’intérêt collectif", "Pas à pas."),
                SearchBed.guide("Recyclerie", "Le réemploi des objets."));
        List<Reason> acronym = detailed("scic ").hits().stream().filter(each -> each.type().equals("Guide"))
                .findFirst().orElseThrow().reasons();
        assertTrue(acronym.stream().anyMatch(each -> each.kind() == Reason.Kind.SYNONYM && each.from().equals("scic")),
                acronym.toString());
        List<Reason> typo = detailed("recylcerie ").hits().getFirst().reasons();
        assertTrue(typo.stream().anyMatch(each -> each.kind() == Reason.Kind.CORRECTION
                && each.term().equals("recyclerie") && each.from().equals("recylcerie")), typo.toString());
    }

    @Test
    void operatorsAndGroupsDoWhatTheySay() throws MaillageException {
        bed.with(SearchBed.guide("Prêt rural"), SearchBed.guide("Prêt urbain"), SearchBed.guide("Garantie rurale"),
                SearchBed.guide("Subvention"));
        assertEquals(List.of("Prêt rural"), bed.titles("prêt ET rural"));
        assertEquals(3, bed.search("prêt OU rural").total());
        assertEquals(List.of("Prêt urbain"), bed.titles("prêt SAUF rural"));
        assertEquals(2, bed.search("(prêt OU garantie) ET rural").total());
        assertEquals(2, bed.search("prêt AND (rural OR urbain)").total());
        assertEquals(List.of("Prêt urbain"), bed.titles("titre:prêt -titre:rural"));
        assertEquals(4, bed.search("type:guide").total());
        SearchResult wrong = detailed("prêt ET");
        assertEquals(2, wrong.total());
        assertEquals(1, wrong.notices().size());
    }

    @Test
    void wordsOfAFieldAreFoundInThatFieldOnly() throws MaillageException {
        bed.with(SearchBed.guide("Coopérative", "Une histoire du crédit."), SearchBed.guide("Crédit", "Une méthode."));
        assertEquals(List.of("Crédit"), bed.titles("titre:crédits"));
        assertEquals(List.of("Coopérative"), bed.titles("description:credit"));
        assertEquals(List.of("Coopérative"), bed.titles("description:\"histoire crédit\""));
    }

    @Test
    void suggestionsCompleteNamesAndTellKinds() throws MaillageException {
        Structure structure = SearchBed.structure("Fédération des ressourceries");
        structure.setAcronym("FDR");
        bed.with(SearchBed.concept("Ressourcerie"), structure, SearchBed.guide("Ouvrir une ressourcerie"),
                SearchBed.guide("Comptabilité", "Le plan comptable d’une ressourcerie."));
        List<Suggestion> found = bed.service.suggest("ressour", 5, Locale.FRENCH);
        assertEquals(new Suggestion(Suggestion.Kind.CONCEPT, "Ressourcerie", "fiches:ressourcerie", "Concept", -1),
                found.getFirst());
        assertEquals(List.of("Ressourcerie"), bed.service.suggest("ressour", 1, Locale.FRENCH).stream()
                .map(Suggestion::text).toList());
        assertEquals(Suggestion.Kind.STRUCTURE, bed.service.suggest("fdr", 5, Locale.FRENCH).getFirst().kind());
        assertEquals("Ouvrir une ressourcerie",
                bed.service.suggest("ouvrir une re", 5, Locale.FRENCH).getFirst().text());
        assertEquals(List.of(), bed.service.suggest("  ", 5, Locale.FRENCH));
        assertEquals(List.of(), bed.service.suggest("xylophone", 5, Locale.FRENCH));
    }

    @Test
    void similarEntriesShareRareWords() throws MaillageException {
        bed.with(SearchBed.guide("Ressourcerie rurale", "Réemploi des objets en milieu rural, collecte et revente."),
                SearchBed.guide("Recyclerie", "Collecte, réemploi et revente des objets."),
                SearchBed.guide("Monnaie locale", "Échanger sans euros."), SearchBed.tool("Réemploi : tableur"));
        List<Hit> similar = bed.service.similar("fiches:ressourcerie-rurale", List.of(), 5, Locale.FRENCH);
        assertEquals("Recyclerie", similar.getFirst().title());
        assertTrue(similar.stream().noneMatch(each -> each.title().equals("Ressourcerie rurale")));
        assertTrue(similar.stream().noneMatch(each -> each.title().equals("Monnaie locale")));
        assertTrue(!similar.getFirst().reasons().isEmpty());
        assertEquals(List.of("Réemploi : tableur"), bed.service.similar("fiches:ressourcerie-rurale", List.of("Tool"),
                5, Locale.FRENCH).stream().map(Hit::title).toList());
        assertThrows(MaillageException.class,
                () -> bed.service.similar("fiches:inconnue", List.of(), 5, Locale.FRENCH));
    }

    @Test
    void whoRefersToAnEntryIsKnown() throws MaillageException {
        Structure funder = SearchBed.structure("Financeur");
        SupportScheme second = SearchBed.scheme("B");
        second.getFunders().add(funder.getId());
        SupportScheme first = SearchBed.scheme("A");
        first.setGeneric(second.getId());
        first.getFunders().add(funder.getId());
        bed.with(funder, second, first);
        assertEquals(List.of("A", "B"), bed.service.referring(funder.getId(), 10, Locale.FRENCH).hits().stream()
                .map(Hit::title).toList());
        assertEquals(1, bed.service.referring(second.getId(), 10, Locale.FRENCH).total());
    }

    @Test
    void manyHitsOfferConceptsToGoOnWith() throws Exception {
        Fixture.fill(bed, Fixture.schemes(60, 3));
        List<Suggestion> refinements = detailed("aide").suggestions();
        assertTrue(refinements.stream().anyMatch(each -> each.kind() == Suggestion.Kind.REFINEMENT
                && each.text().equals("Prêt") && each.detail().equals("natures") && each.count() > 0));
    }
}
