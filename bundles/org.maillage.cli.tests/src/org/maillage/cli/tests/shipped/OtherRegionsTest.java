package org.maillage.cli.tests.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.cli.tests.Installation;
import org.maillage.model.StrategyPart;
import org.maillage.model.StrategyPartKind;

/** What the chambers of Pays de la Loire and Normandie wrote. */
class OtherRegionsTest {

    private static final String NORMANDIE = "normandie:strategie/2022-2025";

    @RegisterExtension
    private final Installation installation = new Installation();
    private Shipped shipped;

    @BeforeEach
    void read() {
        shipped = new Shipped(installation);
    }

    private List<String> notations(String parent, StrategyPartKind kind) {
        return shipped.parts(parent, kind).stream().map(StrategyPart::getNotation).toList();
    }

    @Test
    void paysDeLaLoireHasFourOrientations() {
        assertEquals(List.of("O1", "O2", "O3", "O4"),
                notations("pdl:strategie/2022-2027", StrategyPartKind.ORIENTATION));
    }

    @Test
    void normandieHasFivePrinciples() {
        assertEquals(List.of("P1", "P2", "P3", "P4", "P5"),
                notations(NORMANDIE + "/principes", StrategyPartKind.PRINCIPLE));
    }

    @Test
    void normandieHasEightPriorities() {
        assertEquals(8, shipped.entries("normandie", StrategyPart.class).stream()
                .filter(each -> each.getKind() == StrategyPartKind.PRIORITY).map(StrategyPart::getNotation).distinct()
                .count());
    }

    @Test
    void theDeclarationOfNormandieHasSevenArticles() {
        assertEquals(List.of("Art. 1", "Art. 2", "Art. 3", "Art. 4", "Art. 5", "Art. 6", "Art. 7"),
                notations("normandie:declaration/2021", StrategyPartKind.ARTICLE));
    }
}
