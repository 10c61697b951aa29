package org.maillage.cli.tests.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.cli.tests.Installation;
import org.maillage.model.Territory;

/** The official geographic code: all levels are complete and hang together. */
class TerritoriesTest {

    private static final String FRANCE = "cog:pays/FR";

    /** Overseas collectivities and territories, which the source puts among régions and départements: they are neither. */
    private static final Set<String> COLLECTIVITIES = Set.of("975", "977", "978", "984", "986", "987", "988", "989");

    @RegisterExtension
    private final Installation installation = new Installation();
    private Map<String, Territory> territories;

    @BeforeEach
    void read() {
        territories = new Shipped(installation).entries("cog", Territory.class).stream()
                .collect(Collectors.toMap(Territory::getId, Function.identity()));
    }

    private List<Territory> level(String level) {
        return territories.values().stream().filter(each -> each.getId().startsWith("cog:" + level + "/"))
                .filter(each -> !COLLECTIVITIES.contains(each.getCode())).toList();
    }

    @Test
    void thereAreEighteenRegions() {
        assertEquals(18, level("region").size());
    }

    @Test
    void thereAreAHundredAndOneDepartements() {
        assertEquals(101, level("departement").size());
    }

    @Test
    void thereAreTheCommunesOfToday() {
        assertTrue(level("commune").size() > 34_800, () -> level("commune").size() + " communes");
    }

    @Test
    void everyCommuneReachesFrance() {
        Map<String, Boolean> known = new HashMap<>();
        Shipped.none(level("commune").stream().filter(each -> !reachesFrance(each.getId(), known, new HashSet<>())));
    }

    @Test
    void everyFormerCommuneLeadsToOneOfToday() {
        Shipped.none(level("ancienne-commune").stream().filter(each -> each.getSuccessor() == null
                || !territories.containsKey(each.getSuccessor())
                || !each.getSuccessor().startsWith("cog:commune/")));
    }

    private boolean reachesFrance(String id, Map<String, Boolean> known, Set<String> below) {
        if (id.equals(FRANCE)) {
            return true;
        }
        if (!territories.containsKey(id) || !below.add(id)) {
            return false;
        }
        Boolean reached = known.get(id);
        if (reached == null) {
            reached = territories.get(id).getParents().stream().anyMatch(each -> reachesFrance(each, known, below));
            known.put(id, reached);
        }
        return reached;
    }
}
