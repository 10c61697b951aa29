package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.search.internal.SearchBed.concept;
import static org.maillage.search.internal.SearchBed.guide;
import static org.maillage.search.internal.SearchBed.scheme;
import static org.maillage.search.internal.SearchBed.structure;
import static org.maillage.search.internal.SearchBed.territory;
import static org.maillage.search.internal.SearchBed.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.MaillageException;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.Guide;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Provenance;
import org.maillage.model.Structure;
import org.maillage.model.SupportScheme;
import org.maillage.model.Territory;
import org.maillage.model.Tool;
import org.maillage.model.Translation;

/** Which entries come first, which are left out, and what a hit says. */
class RankingTest {

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

    @Test
    void aWordOfTheTitleCountsMoreThanOneOfTheDescription() throws MaillageException {
        bed.with(guide("Guide A", "La gouvernance d’une structure."), guide("Gouvernance", "Un guide."));
        assertEquals(List.of("Gouvernance", "Guide A"), bed.titles("gouvernance"));
    }

    @Test
    void aResourceComesBeforeTheVocabularyThatDescribesIt() throws MaillageException {
        bed.with(concept("Ressourcerie"), territory("Ressourcerie"), tool("Ressourcerie"));
        List<Hit> hits = bed.search("ressourcerie").hits();
        assertEquals(3, hits.size());
        assertEquals("Tool", hits.getFirst().type());
        assertEquals(hits.get(0).score() * 0.4f, hits.get(1).score(), 1e-3);
    }

    @Test
    void aRequestForATypeKeepsItsSubtypes() throws MaillageException {
        bed.with(tool("Budget : tableur"), guide("Budget : guide"), concept("Budget"), structure("Budget et associés"));
        assertEquals(List.of("Budget : guide"), bed.titles("budget", "Guide"));
        assertEquals(2, bed.search("budget", "Resource").total());
        assertEquals(3, bed.search("budget", "Guide", "Tool", "Concept").total());
        assertEquals(4, bed.search("budget", "Entry").total());
        assertEquals(0, bed.search("budget", "Inconnu").total());
        assertEquals(2, bed.search("", "Resource").total());
    }

    @Test
    void nothingTypedFindsEverything() throws MaillageException {
        bed.with(tool("Un"), territory("Deux"), guide("Trois"));
        assertEquals(3, bed.search("").total());
        assertEquals(3, bed.search(" \t\n").total());
        assertEquals("Deux", bed.titles("").getLast(), "vocabularies last");
    }

    @Test
    void whatHasNoWordFindsNothing() throws MaillageException {
        bed.with(tool("Un"));
        assertEquals(0, bed.search("???").total());
        assertEquals(0, bed.search("\"\"").total());
    }

    @Test
    void codesAndIdsFindTheirEntry() throws MaillageException {
        Structure enterprise = structure("Les Ateliers");
        enterprise.setSiren("552 100 554");
        Territory nantes = territory("Nantes");
        nantes.setCode("44109");
        nantes.getPostcodes().addAll(List.of("44000", "44100"));
        bed.with(enterprise, nantes, tool("Autre", "552100999"));
        assertEquals(List.of("Les Ateliers"), bed.titles("552100554"));
        assertEquals(List.of("Les Ateliers"), bed.titles("552 100 554"));
        assertEquals(List.of("Nantes"), bed.titles("44100"));
        assertEquals(List.of("Nantes"), bed.titles("commune 44109"));
        assertEquals("Les Ateliers", bed.titles("fiches:les-ateliers").getFirst());
    }

    @Test
    void theWholeTitleFindsItsEntryFirst() throws MaillageException {
        bed.with(tool("Le plan de trésorerie", "Plan, plan et plan."),
                tool("Plan de trésorerie et plan de financement"), tool("Plan de trésorerie"));
        assertEquals("Plan de trésorerie", bed.titles("plan de tresorerie").getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dla", "DLA", "D.L.A.", "dispositif local d'accompagnement"})
    void anAcronymInBracketsAndTheNameBeforeItAreNamesToo(String typed) throws MaillageException {
        bed.with(structure("Réseau DLA", "Le DLA : dispositif local d’accompagnement. Tout sur le DLA."),
                scheme("Dispositif local d’accompagnement (DLA)", "Un long texte. ".repeat(100)),
                scheme("Dispositif local d’accompagnement renforcé du DLA"));
        assertEquals("Dispositif local d’accompagnement (DLA)", bed.titles(typed).getFirst());
    }

    @Test
    void partsOfAnEntryAreSearchedWithIt() throws MaillageException {
        SupportScheme scheme = scheme("Fonds d’avance");
        var eligibility = MaillageFactory.eINSTANCE.createEligibility();
        eligibility.setText("Être une structure de l’insertion.");
        var group = MaillageFactory.eINSTANCE.createCriterionGroup();
        var criterion = MaillageFactory.eINSTANCE.createOtherCriterion();
        criterion.setSentence("Avoir un agrément préfectoral.");
        group.getCriteria().add(criterion);
        eligibility.getCriteria().add(group);
        scheme.setEligibility(eligibility);
        var call = MaillageFactory.eINSTANCE.createCall();
        call.setTitle("Session d’automne");
        scheme.getCalls().add(call);
        bed.with(scheme, scheme("Autre"));
        for (String typed : List.of("insertion", "préfectoral", "automne")) {
            assertEquals(List.of("Fonds d’avance"), bed.titles(typed));
        }
    }

    @Test
    void theNamesOfWhatAnEntryRefersToFindIt() throws MaillageException {
        Structure bank = structure("Banque des territoires", "Filiale de la Caisse des dépôts.");
        bank.setAcronym("BDT");
        Concept theme = concept("Réemploi");
        theme.getAltLabels().add("Seconde vie");
        SupportScheme scheme = scheme("Prêt vert");
        scheme.getFunders().add(bank.getId());
        scheme.getThemes().add(theme.getId());
        scheme.getKeywords().add("voc:absent");
        bed.with(bank, theme, scheme);
        assertTrue(bed.titles("banque des territoires").contains("Prêt vert"));
        assertTrue(bed.titles("BDT").contains("Prêt vert"));
        assertTrue(bed.titles("seconde vie").contains("Prêt vert"));
        assertEquals(List.of("Banque des territoires"), bed.titles("filiale"), "but not its description");
    }

    @Test
    void aHitSaysWhatIsNeededToShowIt() throws MaillageException {
        Guide guide = guide("Guide de l’évaluation");
        guide.setSummary("Pour qui débute.");
        Provenance provenance = MaillageFactory.eINSTANCE.createProvenance();
        provenance.setSource("source:x");
        provenance.setSourceId("A-17");
        guide.setProvenance(provenance);
        Translation english = MaillageFactory.eINSTANCE.createTranslation();
        english.setLanguage("en");
        english.setTitle("Evaluation guide");
        guide.getTranslations().add(english);
        bed.with(guide);
        Hit hit = bed.search("évaluation").hits().getFirst();
        assertEquals(new Hit(guide.getId(), "A-17", "fiches", "Guide", "Guide de l’évaluation", "Pour qui débute.",
                hit.score()), hit);
        Hit there = bed.service.search(SearchRequest.of("evaluation", 5), Locale.ENGLISH).hits().getFirst();
        assertEquals("Evaluation guide", there.title());
        assertEquals("Pour qui débute.", there.summary(), "French where there is no translation");
        assertEquals(guide.getId(), bed.search("A-17").hits().getFirst().id());
    }

    @Test
    void pagesFollowEachOther() throws MaillageException {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            Tool tool = tool("Outil " + i);
            tool.setDescription("budget ".repeat(i + 1));
            many.add(tool);
        }
        bed.with(many.toArray(Entry[]::new));
        List<String> all = page(0, 100);
        assertEquals(25, all.size());
        assertEquals(all.subList(10, 20), page(10, 10));
        assertEquals(all.subList(20, 25), page(20, 10));
        assertEquals(List.of(), page(25, 10));
        assertEquals(List.of(), page(Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertEquals(List.of(), page(0, 0));
        assertEquals(25, bed.service.search(new SearchRequest("budget", List.of(), 0, 0), Locale.FRENCH).total());
        assertEquals(25, bed.service.search(new SearchRequest("budget", List.of(), -3, -3), Locale.FRENCH).total());
    }

    private List<String> page(int offset, int limit) throws MaillageException {
        return bed.service.search(new SearchRequest("budget", List.of(), limit, offset), Locale.FRENCH).hits().stream()
                .map(Hit::id).toList();
    }

    @Test
    void theNumberOfMatchesIsExactHoweverManyThereAre() throws MaillageException {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 12_000; i++) {
            many.add(i % 3 == 0 ? territory("Commune " + i) : tool("Outil de la commune " + i));
        }
        bed.with(many.toArray(Entry[]::new));
        assertEquals(12_000, bed.search("commune").total());
        assertEquals(8_000, bed.search("commune outil", "Tool").total());
        assertTrue(bed.search("commune").hits().stream().allMatch(hit -> hit.type().equals("Tool")));
    }
}
