package org.maillage.curation.internal.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.curation.DuplicatePair;
import org.maillage.api.curation.DuplicateReason;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.MergeChoice;
import org.maillage.api.curation.WriteTarget;
import org.maillage.curation.internal.tests.AtTheDesk;
import org.maillage.curation.internal.tests.Person;
import org.maillage.model.Entry;
import org.maillage.model.Link;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Relation;
import org.maillage.model.Structure;
import org.maillage.model.SupportScheme;
import org.maillage.model.Tool;

/** What is there twice is found, what only looks alike is not, and making one of two loses nothing. */
class DuplicateTest extends AtTheDesk {

    private static final String TEXT = "Prêt sans intérêt remboursable en cinq ans, sans garantie, pour renforcer les fonds"
            + " propres d’une association employeuse qui crée ou consolide des emplois";

    private void save(Entry... entries) throws MaillageException {
        try (EntryBatch batch = person.editor().batch("mienne", ChangeNote.of(ChangeAction.IMPORT))) {
            for (Entry each : entries) {
                batch.save(each);
            }
        }
    }

    private List<DuplicatePair> found() throws MaillageException {
        return person.duplicates().find(Optional.of("mienne"), 0.8, () -> false);
    }

    private static Structure structure(String name, String title, String siret) {
        Structure structure = MaillageFactory.eINSTANCE.createStructure();
        structure.setId("mienne:structure/" + name);
        structure.setTitle(title);
        structure.setSiret(siret);
        return structure;
    }

    private static SupportScheme scheme(String name, String title, String... territories) {
        SupportScheme scheme = MaillageFactory.eINSTANCE.createSupportScheme();
        scheme.setId("mienne:support-scheme/" + name);
        scheme.setTitle(title);
        scheme.setSummary(TEXT);
        scheme.getEligibilityTerritories().addAll(List.of(territories));
        return scheme;
    }

    private static Link link(String url) {
        Link link = MaillageFactory.eINSTANCE.createLink();
        link.setUrl(url);
        return link;
    }

    @Test
    void numbersThatAgreeAreEnough() throws Exception {
        save(structure("a", "La Ressourcerie du Mans", "80746931700018"), structure("b", "SCIC Tri", "80746931700018"));
        assertEquals(Set.of(DuplicateReason.SIRET), found().getFirst().reasons());
        assertEquals(1, found().getFirst().score());
    }

    @Test
    void twoEstablishmentsOfOneEnterpriseAreTwo() throws Exception {
        save(structure("a", "Envie Anjou", "80746931700018"), structure("b", "Envie Anjou", "80746931700026"));
        assertEquals(List.of(), found());
    }

    @Test
    void alikeInTitleAndContentInSpiteOfCaseAccentsAndOrder() throws Exception {
        save(scheme("a", "Contrat d’apport associatif de France Active"),
                scheme("b", "CONTRAT D'APPORT ASSOCIATIF (FRANCE ACTIVE)"), scheme("c", "Garantie d’emprunt bancaire"));
        assertEquals(1, found().size());
        assertEquals(Set.of(DuplicateReason.SIMILAR), found().getFirst().reasons());
    }

    @Test
    void aVariantIsNoDuplicateNorIsTheSameHelpElsewhere() throws Exception {
        SupportScheme local = scheme("local", "Contrat d’apport associatif", "cog:region/52");
        local.setGeneric("mienne:support-scheme/general");
        save(scheme("general", "Contrat d’apport associatif"), local,
                scheme("ailleurs", "Contrat d’apport associatif", "cog:region/28"));
        assertEquals(Set.of("mienne:support-scheme/ailleurs|mienne:support-scheme/general"), names(found()));
        SupportScheme other = scheme("ailleurs", "Contrat d’apport associatif", "cog:region/28");
        other.setGeneric("mienne:support-scheme/general");
        save(other);
        assertEquals(Set.of(), names(found()));
    }

    private static Set<String> names(List<DuplicatePair> pairs) {
        Set<String> names = new TreeSet<>();
        pairs.forEach(each -> names.add(each.first() + "|" + each.second()));
        return names;
    }

    @Test
    void aPageThatFewCiteCountsAndAHomePageDoesNot() throws Exception {
        Tool a = Person.tool("mienne:tool/a", "Guide du budget associatif");
        Tool b = Person.tool("mienne:tool/b", "Guide budget");
        a.getLinks().add(link("https://www.example.org/guide/"));
        b.getLinks().add(link("http://example.org/guide#haut"));
        save(a, b);
        assertEquals(Set.of(DuplicateReason.LINK), found().getFirst().reasons());
        Tool[] many = new Tool[5];
        for (int i = 0; i < many.length; i++) {
            many[i] = Person.tool("mienne:tool/m" + i, "Guide " + List.of("chat", "chien", "poule", "lapin", "cheval").get(i));
            many[i].getLinks().add(link("https://example.org/"));
        }
        save(many);
        assertEquals(1, found().size());
    }

    @Test
    void theDoubledEstablishmentsOfARealDirectory() throws Exception {
        List<CSVRecord> rows = rows();
        Set<String> truth = truth(rows);
        assertEquals(12, truth.size());
        fill(rows, true);
        long start = System.nanoTime();
        List<DuplicatePair> found = found();
        long time = (System.nanoTime() - start) / 1_000_000;
        print("with numbers", truth, names(found), time);
        assertTrue(names(found).containsAll(truth));
        assertTrue(recallAndPrecision(truth, names(found))[1] >= 0.9);
        fill(rows, false);
        start = System.nanoTime();
        found = found();
        print("without numbers, by name and place", truth, names(found), (System.nanoTime() - start) / 1_000_000);
        // Of the twelve, seven have two names; most other pairs have one name and one place, and two numbers.
        assertTrue(recallAndPrecision(truth, names(found))[0] >= 0.4);
    }

    private static double[] recallAndPrecision(Set<String> truth, Set<String> found) {
        double right = found.stream().filter(truth::contains).count();
        return new double[] { right / truth.size(), found.isEmpty() ? 1 : right / found.size() };
    }

    /** For the decision record on merging, which gives these figures. */
    private static void print(String how, Set<String> truth, Set<String> found, long time) {
        double[] measured = recallAndPrecision(truth, found);
        System.out.printf("duplicates of 3,853 structures, %s: %d pairs, recall %.2f, precision %.2f, %d ms%n", how,
                found.size(), measured[0], measured[1], time);
    }

    private static List<CSVRecord> rows() throws Exception {
        Path file = null;
        for (Path at = Path.of("").toAbsolutePath(); at != null && file == null; at = at.getParent()) {
            Path candidate = at.resolve("../shared/data/struct-marche-inclusion/siaes_flat.csv").normalize();
            file = Files.exists(candidate) ? candidate : null;
        }
        Assumptions.assumeTrue(file != null, "No real data at ../shared/data: test skipped");
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords();
        }
    }

    private static Set<String> truth(List<CSVRecord> rows) {
        Map<String, List<String>> bySiret = new HashMap<>();
        rows.forEach(row -> bySiret.computeIfAbsent(row.get("siret"), any -> new ArrayList<>())
                .add("mienne:structure/" + row.get("pk")));
        Set<String> truth = new TreeSet<>();
        bySiret.values().stream().filter(each -> each.size() == 2)
                .forEach(each -> truth.add(String.join("|", new TreeSet<>(each))));
        return truth;
    }

    private void fill(List<CSVRecord> rows, boolean numbers) throws MaillageException {
        List<Entry> entries = new ArrayList<>();
        for (CSVRecord row : rows) {
            Structure structure = structure(row.get("pk"), row.get("name"), numbers ? row.get("siret") : null);
            structure.setLocation("cog:commune/" + row.get("post_code"));
            structure.setDescription(row.get("description"));
            structure.setWebsite(row.get("website"));
            entries.add(structure);
        }
        save(entries.toArray(Entry[]::new));
    }

    private List<EntryChange> merge(boolean dry, String... take) throws MaillageException {
        return merge(dry, Arrays.stream(take).collect(Collectors.toMap(each -> each, each -> MergeChoice.OTHER)));
    }

    private List<EntryChange> merge(boolean dry, Map<String, MergeChoice> choices) throws MaillageException {
        return person.duplicates().merge("mienne:structure/a", "mienne:structure/b", choices,
                ChangeNote.of(ChangeAction.MERGE), dry ? WriteTarget.DRY : WriteTarget.USUAL);
    }

    private void two() throws MaillageException {
        Structure a = structure("a", "Ressourcerie du Mans", "80746931700018");
        a.setSummary("Collecte");
        a.getNetworks().add("mienne:structure/r1");
        a.getLinks().add(link("https://example.org/1"));
        Structure b = structure("b", "La Ressourcerie", "80746931700018");
        b.setSummary("Collecte et vente");
        b.setWebsite("https://example.org/");
        b.getNetworks().add("mienne:structure/r2");
        b.getLinks().add(link("https://example.org/1"));
        b.getLinks().add(link("https://example.org/2"));
        b.setProvenance(MaillageFactory.eINSTANCE.createProvenance());
        b.getProvenance().setSource("Annuaire");
        b.getProvenance().setSourceId("42");
        Tool tool = Person.tool("mienne:tool/t", "Outil");
        tool.getPublishers().addAll(List.of("mienne:structure/b", "mienne:structure/x"));
        Relation relation = MaillageFactory.eINSTANCE.createRelation();
        relation.setTarget("mienne:structure/b");
        tool.getRelations().add(relation);
        save(a, b, tool);
        person.with("autre");
        Tool far = Person.tool("autre:tool/t", "Loin");
        far.getPublishers().add("mienne:structure/b");
        person.editor().save(far);
    }

    @Test
    void nothingIsLostAndReferencesFollowInAllCollections() throws Exception {
        two();
        Map<String, String> before = person.bytes();
        List<EntryChange> told = merge(true);
        assertEquals(List.of("mienne:structure/a", "mienne:structure/b", "autre:tool/t", "mienne:tool/t"),
                told.stream().map(EntryChange::id).toList());
        assertEquals(before, person.bytes());
        merge(false);
        Structure one = (Structure) person.entry("mienne:structure/a");
        assertEquals("Ressourcerie du Mans", one.getTitle());
        assertEquals(List.of("La Ressourcerie"), one.getAlternativeNames());
        assertEquals("https://example.org/", one.getWebsite());
        assertEquals(List.of("mienne:structure/r1", "mienne:structure/r2"), one.getNetworks());
        assertEquals(2, one.getLinks().size());
        assertEquals("42", one.getProvenance().getSourceId());
        assertTrue(one.getComments().getFirst().getText().contains("Collecte et vente"));
        assertTrue(person.content().find("mienne:structure/b").isEmpty());
        Tool tool = (Tool) person.entry("mienne:tool/t");
        assertEquals(List.of("mienne:structure/a", "mienne:structure/x"), tool.getPublishers());
        assertEquals("mienne:structure/a", tool.getRelations().getFirst().getTarget());
        assertEquals(List.of("mienne:structure/a"), ((Tool) person.entry("autre:tool/t")).getPublishers());
        person.history().undo(false);
        assertEquals(before, person.bytes());
    }

    @Test
    void aFieldMayTakeTheOthersValue() throws Exception {
        two();
        merge(false, "summary", "title");
        Structure one = (Structure) person.entry("mienne:structure/a");
        assertEquals("Collecte et vente", one.getSummary());
        assertEquals("La Ressourcerie", one.getTitle());
        assertEquals(List.of("Ressourcerie du Mans"), one.getAlternativeNames());
        assertTrue(one.getComments().getFirst().getText().contains("summary = Collecte"));
        assertThrows(MaillageException.class, () -> merge(false, "nexiste"));
    }

    @Test
    void fieldByFieldOneSideOrBoth() throws Exception {
        two();
        assertThrows(MaillageException.class, () -> {
            Structure a = EcoreUtil.copy((Structure) person.entry("mienne:structure/a"));
            Structure b = EcoreUtil.copy((Structure) person.entry("mienne:structure/b"));
            a.setVolunteers(3);
            b.setVolunteers(4);
            save(a, b);
            merge(true, Map.of("volunteers", MergeChoice.BOTH));
        }, "a number cannot be two");
        merge(false, Map.of("summary", MergeChoice.BOTH, "networks", MergeChoice.KEPT, "website", MergeChoice.KEPT, "links",
                MergeChoice.OTHER));
        Structure one = (Structure) person.entry("mienne:structure/a");
        assertEquals("Collecte Collecte et vente", one.getSummary());
        assertEquals(List.of("mienne:structure/r1"), one.getNetworks());
        assertEquals(null, one.getWebsite(), "left out on purpose");
        assertEquals(List.of("https://example.org/1", "https://example.org/2"),
                one.getLinks().stream().map(Link::getUrl).toList());
        String comment = one.getComments().getFirst().getText();
        assertTrue(comment.contains("networks = mienne:structure/r1 | mienne:structure/r2")
                || comment.contains("mienne:structure/r2"), comment);
        assertTrue(comment.contains("website = https://example.org/"), comment);
    }

    @Test
    void onlyTwoOfOneTypeBecomeOne() throws Exception {
        two();
        assertThrows(MaillageException.class, () -> person.duplicates().merge("mienne:structure/a", "mienne:tool/t",
                Map.of(), ChangeNote.of(ChangeAction.MERGE), WriteTarget.USUAL));
        assertThrows(MaillageException.class, () -> person.duplicates().merge("mienne:structure/a",
                "mienne:structure/a", Map.of(), ChangeNote.of(ChangeAction.MERGE), WriteTarget.USUAL));
        assertFalse(person.content().find("mienne:structure/b").isEmpty());
    }
}
