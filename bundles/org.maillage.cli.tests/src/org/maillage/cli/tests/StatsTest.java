package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;
import org.osgi.framework.BundleException;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code stats}. */
class StatsTest {

    @RegisterExtension
    private final Installation installation = new Installation();

    @BeforeEach
    void install() throws BundleException {
        installation.install(SyntheticCollection.named("essai")
                .entry("Tool", "un", "", "<title>Un</title><theme>voc:theme/gouvernance</theme>")
                .entry("Tool", "deux", "", "<title>Deux</title><theme>voc:theme/gouvernance</theme>"
                        + "<theme>voc:theme/cooperation</theme><territory>cog:region/24</territory>")
                .entry("Guide", "trois", "", "<title>Trois</title>"));
    }

    private static JsonNode stats() {
        return maillage("stats", "--collection", "essai", "--format", "json").json();
    }

    private static List<String> by(String by) {
        return StreamSupport.stream(stats().spliterator(), false).filter(each -> each.get("by").asText().equals(by))
                .map(each -> each.get("value").asText() + " " + each.get("count").asInt()).toList();
    }

    @Test
    void rowsHaveStableNames() {
        stats().forEach(each -> assertEquals(List.of("by", "value", "label", "count"), Fields.of(each)));
    }

    @Test
    void typesAndStatesAreCounted() {
        assertEquals(List.of("Tool 2", "Guide 1"), by("type"));
        assertEquals(List.of("published 3"), by("status"));
    }

    @Test
    void anEntryWithTwoThemesCountsForBothAndOneWithoutIsUnknown() {
        assertEquals(List.of("voc:theme/gouvernance 2", "unknown 1", "voc:theme/cooperation 1"), by("theme"));
    }

    @Test
    void territoriesAreCounted() {
        assertEquals(List.of("unknown 2", "cog:region/24 1"), by("territory"));
    }

    @Test
    void valuesAreShownWithTheirTitle() {
        Result result = maillage("stats", "--collection", "essai");
        assertEquals(ExitCode.DONE, result.exit());
        assertTrue(result.out().contains("Gouvernance"), result.out());
        assertTrue(result.out().contains("(non renseigné)"), result.out());
        assertTrue(maillage("--lang", "en", "stats", "--collection", "essai").out().contains("(not set)"));
    }

    @Test
    void anUnknownCollectionIsAFailure() {
        assertEquals(ExitCode.FAILURE, maillage("stats", "--collection", "rien").exit());
    }
}
