package org.maillage.curation.internal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.check.QuickFix;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.curation.FixReport;
import org.maillage.api.curation.QualityCriterion;
import org.maillage.api.curation.QualityScore;
import org.maillage.api.curation.WriteTarget;
import org.maillage.api.text.Message;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.curation.internal.tests.AtTheDesk;
import org.maillage.curation.internal.tests.Person;
import org.maillage.model.Citation;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.Link;
import org.maillage.model.LinkState;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Structure;
import org.maillage.model.SupportScheme;
import org.maillage.model.Territory;
import org.maillage.model.Tool;

/** Scores with advice, checks with remarks, and what mends findings. */
class QualityTest extends AtTheDesk {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private QualityComponent quality() {
        return new QualityComponent(person.content());
    }

    private static SupportScheme scheme() {
        SupportScheme scheme = MaillageFactory.eINSTANCE.createSupportScheme();
        scheme.setId("mienne:support-scheme/un");
        scheme.setTitle("Financer une ressourcerie");
        return scheme;
    }

    @Test
    void whatRaisesTheScoreIsTold() {
        SupportScheme scheme = scheme();
        QualityScore empty = quality().score(scheme, DAY).orElseThrow();
        assertEquals(0, empty.score());
        assertEquals(10, empty.criteria().size());
        assertEquals(100, empty.criteria().stream().mapToInt(QualityCriterion::gain).sum());
        scheme.getThemes().add("voc:theme/formation");
        assertEquals(10, quality().score(scheme, DAY).orElseThrow().score());
        scheme.setDescription("x".repeat(300));
        assertEquals(15, quality().score(scheme, DAY).orElseThrow().score());
        scheme.setVerifiedOn(DAY.minusMonths(3));
        assertEquals(25, quality().score(scheme, DAY).orElseThrow().score());
    }

    @Test
    void aFullEntryHasAHundred() {
        SupportScheme scheme = scheme();
        scheme.setDescription("x".repeat(400));
        scheme.setVerifiedOn(DAY);
        scheme.getThemes().add("voc:theme/formation");
        scheme.getPublics().add("voc:public/association");
        scheme.getEligibilityTerritories().add("cog:pays/FR");
        scheme.getInstructors().add("mienne:structure/x");
        scheme.getSteps().add(MaillageFactory.eINSTANCE.createStep());
        scheme.getAmounts().add(MaillageFactory.eINSTANCE.createAmount());
        scheme.getLinks().add(MaillageFactory.eINSTANCE.createLink());
        Citation citation = MaillageFactory.eINSTANCE.createCitation();
        citation.setLabel("Décret");
        scheme.getSources().add(citation);
        QualityScore score = quality().score(scheme, DAY).orElseThrow();
        assertEquals(100, score.score());
        assertTrue(score.criteria().stream().allMatch(each -> each.gain() == 0));
        scheme.getLinks().getFirst().setState(LinkState.BROKEN);
        scheme.setContactChannel(null);
        assertEquals(90, quality().score(scheme, DAY).orElseThrow().score());
    }

    @Test
    void onlyWhatAppliesCounts() {
        Tool tool = Person.tool("mienne:tool/un", "Un");
        Set<String> names = quality().score(tool, DAY).orElseThrow().criteria().stream().map(QualityCriterion::name)
                .collect(Collectors.toSet());
        assertEquals(Set.of("public", "theme", "contact", "recent", "cost", "description", "sources"), names);
        Concept concept = MaillageFactory.eINSTANCE.createConcept();
        assertTrue(quality().score(concept, DAY).isEmpty());
    }

    @Test
    void theWeakestComeFirst() throws Exception {
        Tool good = Person.tool("mienne:tool/bon", "Bon");
        good.getThemes().add("voc:theme/formation");
        person.editor().save(good);
        person.editor().save(Person.tool("mienne:tool/vide", "Vide"));
        assertEquals(List.of("mienne:tool/vide", "mienne:tool/bon"),
                quality().scores(Optional.of("mienne"), DAY).stream().map(QualityScore::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Financer une ressourcerie", "Créer son emploi", "Se former à la gestion", "Vendre",
            "Acquérir un local", "Recevoir un prêt" })
    void aTitleMayBeginWithAVerb(String title) {
        assertTrue(StyleCheck.beginsWithVerb(title));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Dispositif local d’accompagnement", "Prêt d’honneur", "DLA", "Se", "Fonds vert" })
    void orNot(String title) {
        assertFalse(StyleCheck.beginsWithVerb(title));
    }

    private List<String> codes(Entry entry) throws Exception {
        person.checks(new StyleCheck());
        person.checks(new CompletenessCheck());
        person.checks(new FormerTerritoryCheck(person.content()));
        person.checks(new LinkStateCheck(person.data()));
        person.editor().save(entry);
        return person.validator().validate(Optional.of("mienne"), DAY, () -> false).stream().map(Problem::code)
                .filter(each -> !each.equals("entry.noSource") && !each.equals("field.recommended")).sorted().toList();
    }

    @Test
    void remarksSayWhatIsMissing() throws Exception {
        SupportScheme scheme = scheme();
        scheme.setTitle("Prêt  d’honneur.");
        scheme.setSummary("Court.");
        scheme.setEligibility(MaillageFactory.eINSTANCE.createEligibility());
        scheme.getEligibility().setText("Être une association.");
        Link link = MaillageFactory.eINSTANCE.createLink();
        link.setUrl("https://example.org/x");
        link.setState(LinkState.BROKEN);
        scheme.getLinks().add(link);
        assertEquals(List.of("condition.unstructured", "link.broken", "style.noVerb", "style.shortSummary",
                "style.untidy", "territory.empty"), codes(scheme));
    }

    @Test
    void aStructureKeepsBothCodes() throws Exception {
        Structure structure = MaillageFactory.eINSTANCE.createStructure();
        structure.setId("mienne:structure/un");
        structure.setTitle("Un");
        structure.getNaf2008().add("voc:theme/formation");
        assertTrue(codes(structure).containsAll(List.of("naf.only2008", "territory.empty")));
    }

    private Territory former() throws MaillageException {
        List<Territory> found = new java.util.ArrayList<>();
        person.content().read("cog", new org.maillage.api.content.EntryVisitor() {
            @Override
            public void entry(org.maillage.api.content.EntryView view) {
                if (view.entry() instanceof Territory territory && territory.getSuccessor() != null) {
                    found.add(territory);
                }
            }

            @Override
            public boolean goOn() {
                return found.isEmpty();
            }
        });
        return found.getFirst();
    }

    private FixReport fix(boolean dry, String... codes) throws Exception {
        return person.fixes(new FormerTerritoryCheck(person.content()), new ExpiredFix(), new TextFix(),
                new LinkStateCheck(person.data())).fix(Optional.of("mienne"), Optional.empty(), Set.of(codes), DAY,
                        ChangeNote.of(ChangeAction.FIX), new WriteTarget(Optional.empty(), dry));
    }

    @Test
    void findingsAreMendedOneKindOrAllAtOnceAndTakenBack() throws Exception {
        Territory former = former();
        SupportScheme scheme = scheme();
        scheme.setTitle(" Financer  une ressourcerie.");
        scheme.getEligibilityTerritories().add(former.getId());
        scheme.setExpiresOn(DAY.minusDays(1));
        Link link = MaillageFactory.eINSTANCE.createLink();
        link.setUrl("www.example.org/a");
        scheme.getLinks().add(link);
        Structure structure = MaillageFactory.eINSTANCE.createStructure();
        structure.setId("mienne:structure/un");
        structure.setTitle("Un");
        structure.setSiret("807 469 317 00018");
        person.editor().save(structure);
        codes(scheme);
        var before = person.bytes();
        assertEquals(5, fix(true).mended().size());
        assertEquals(before, person.bytes());
        assertEquals(1, fix(false, "territory.former").mended().size());
        SupportScheme mended = (SupportScheme) person.entry(scheme.getId());
        assertEquals(List.of(former.getSuccessor()), mended.getEligibilityTerritories());
        assertEquals(4, fix(false).mended().size());
        mended = (SupportScheme) person.entry(scheme.getId());
        assertEquals("Financer une ressourcerie", mended.getTitle());
        assertEquals(EntryStatus.ARCHIVED, mended.getStatus());
        assertTrue(mended.getArchivedReason().contains("2026-11-30"));
        assertEquals("https://www.example.org/a", mended.getLinks().getFirst().getUrl());
        assertEquals("80746931700018", ((Structure) person.entry("mienne:structure/un")).getSiret());
        person.history().undo(false);
        person.history().undo(false);
        assertEquals(before, person.bytes());
    }

    @Test
    void whatNoFixCanMendIsLeftAndAFailingFixStopsNothing() throws Exception {
        Structure structure = MaillageFactory.eINSTANCE.createStructure();
        structure.setId("mienne:structure/un");
        structure.setTitle("Un ");
        structure.setSiren("abc");
        person.checks(new StyleCheck());
        person.editor().save(structure);
        QuickFix failing = new QuickFix() {
            @Override
            public Set<String> codes() {
                return Set.of("style.untidy");
            }

            @Override
            public Message label() {
                return CurationTexts.message("fix.text");
            }

            @Override
            public boolean fix(Problem problem, Entry entry) {
                throw new IllegalStateException("no");
            }
        };
        FixReport report = person.fixes(failing, new TextFix()).fix(Optional.empty(), Optional.empty(), Set.of(), DAY,
                ChangeNote.of(ChangeAction.FIX), WriteTarget.USUAL);
        assertEquals(List.of("style.untidy"), report.mended().stream().map(Problem::code).toList());
        assertEquals(List.of("value.siren"), report.left().stream().map(Problem::code).toList());
        assertEquals("Un", person.title("mienne:structure/un"));
    }

    @Test
    void oneFindingIsMendedAloneAndInAnEntryThatIsBeingEditedWithoutWriting() throws Exception {
        Structure structure = MaillageFactory.eINSTANCE.createStructure();
        structure.setId("mienne:structure/un");
        structure.setTitle("Un.");
        structure.setSiret("807 469 317 00018");
        person.checks(new StyleCheck());
        person.editor().save(structure);
        var fixes = person.fixes(new TextFix());
        List<Problem> found = person.validator().validate(Optional.of("mienne"), DAY, () -> false).stream()
                .filter(each -> fixes.codes().contains(each.code())).toList();
        assertEquals(2, found.size(), found.toString());
        Problem number = found.stream().filter(each -> each.code().equals("value.siret")).findFirst().orElseThrow();
        var before = person.bytes();
        assertTrue(fixes.mend(number, structure));
        assertEquals("80746931700018", structure.getSiret());
        assertEquals("Un.", structure.getTitle());
        assertEquals(before, person.bytes());
        assertEquals(1, fixes.fix(List.of(number), ChangeNote.of(ChangeAction.FIX), WriteTarget.USUAL).changes().size());
        assertEquals("80746931700018", ((Structure) person.entry(structure.getId())).getSiret());
        assertEquals("Un.", person.title(structure.getId()));
        assertEquals("Nettoyer la saisie", fixes.label("value.siret").orElseThrow().in(Locale.FRENCH));
        assertTrue(fixes.label("link.moved").isEmpty());
    }

    @Test
    void advicesAreSaidInBothLanguages() {
        for (QualityCriterion each : quality().score(scheme(), DAY).orElseThrow().criteria()) {
            assertFalse(each.advice().in(Locale.FRENCH).equals(each.advice().in(Locale.ENGLISH)));
        }
    }
}
