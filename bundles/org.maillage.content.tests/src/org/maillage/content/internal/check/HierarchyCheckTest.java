package org.maillage.content.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.MaillageFactory;
import org.maillage.model.StrategyPart;
import org.maillage.model.SupportScheme;
import org.maillage.model.Territory;

/** No entry stands above itself. */
class HierarchyCheckTest {

    private static final MaillageFactory NEW = MaillageFactory.eINSTANCE;
    private static final List<String> CYCLE = List.of("ERROR hierarchy.cycle ");

    private final Findings findings = new Findings();

    private List<String> of(Entry entry) {
        return findings.of(new HierarchyCheck(), entry);
    }

    private static Concept concept(String... broader) {
        Concept concept = NEW.createConcept();
        concept.setId("voc:a");
        concept.getBroader().addAll(List.of(broader));
        return concept;
    }

    @Test
    void aTreeIsFine() {
        findings.below("voc:b", "voc:c").below("voc:c", "voc:d");
        assertEquals(List.of(), of(concept("voc:b")));
    }

    @Test
    void soIsATermWithTwoWaysUpToTheSame() {
        findings.below("voc:b", "voc:d").below("voc:c", "voc:d");
        assertEquals(List.of(), of(concept("voc:b", "voc:c")));
    }

    @Test
    void aTermIsNotItsOwnBroaderTerm() {
        assertEquals(CYCLE, of(concept("voc:a")));
    }

    @Test
    void notEvenByDetours() {
        findings.below("voc:b", "voc:c").below("voc:c", "voc:x", "voc:a");
        assertEquals(CYCLE, of(concept("voc:y", "voc:b")));
    }

    @Test
    void aCircleAboveIsNotThisEntrysFaultAndDoesNotHang() {
        findings.below("voc:b", "voc:c").below("voc:c", "voc:b");
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals(List.of(), of(concept("voc:b"))));
    }

    @Test
    void aTermThatIsNotThereEndsTheWay() {
        assertEquals(List.of(), of(concept("voc:absent")));
    }

    @Test
    void territoriesPartsOfStrategiesAndSchemesHaveNoCirclesEither() {
        Territory territory = NEW.createTerritory();
        territory.setId("cog:a");
        territory.getParents().add("cog:b");
        findings.below("cog:b", "cog:a");
        assertEquals(CYCLE, of(territory));
        Territory merged = NEW.createTerritory();
        merged.setId("cog:a");
        merged.setSuccessor("cog:b");
        assertEquals(CYCLE, of(merged));
        StrategyPart part = NEW.createStrategyPart();
        part.setId("s:a");
        part.setParent("s:a");
        assertEquals(CYCLE, of(part));
        SupportScheme scheme = NEW.createSupportScheme();
        scheme.setId("s:a");
        scheme.setGeneric("s:a");
        assertEquals(CYCLE, of(scheme));
    }
}
