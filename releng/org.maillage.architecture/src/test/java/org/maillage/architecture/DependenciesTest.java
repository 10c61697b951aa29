package org.maillage.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the product is built from is listed with its licence: {@code releng/docs/dependencies.md}. */
class DependenciesTest {

    private static final String LIST = "releng/docs/dependencies.md";
    private static final Pattern ARTIFACT = Pattern.compile("<dependency>\\s*<groupId>([^<]+)</groupId>\\s*"
            + "<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\S+) \\| (\\S+) \\| (\\S+) \\| (.+?) \\|$");

    /**
     * Licences of which one is enough to deliver an artifact beside code under the EPL-2.0. Artifacts under the LGPL are whole
     * bundles, unchanged, that anybody may replace.
     */
    private static final Set<String> COMPATIBLE = Set.of("EPL-2.0", "EPL-1.0", "LGPL-2.1-or-later", "Apache-2.0", "MIT",
            "MIT (Bouncy Castle)", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Unicode-3.0");

    private static List<String> used() {
        return ARTIFACT.matcher(Tree.text(Tree.root().resolve("target-platform/maillage.target"))).results()
                .map(each -> each.group(1) + ":" + each.group(2) + ":" + each.group(3)).toList();
    }

    private static List<String> listed() {
        return rows().map(each -> each.group(1) + ":" + each.group(2) + ":" + each.group(3)).toList();
    }

    private static Stream<MatchResult> rows() {
        return ROW.matcher(Tree.text(Tree.root().resolve(LIST))).results()
                .filter(each -> !each.group(1).equals("group"));
    }

    @Test
    void theTargetPlatformNamesArtifacts() {
        assertTrue(used().size() > 100);
    }

    @Test
    void everyArtifactIsListed() {
        List<String> listed = listed();
        Rule.kept(used().stream().filter(each -> !listed.contains(each)).map(each -> each + ": run releng/licences/Licences.java"));
    }

    @Test
    void nothingElseIsListed() {
        List<String> used = used();
        Rule.kept(listed().stream().filter(each -> !used.contains(each)).map(each -> each + " is not used any more"));
    }

    @Test
    void everyLicenceSuitsOurs() {
        Rule.kept(rows().map(each -> each.group(4))
                .filter(each -> Arrays.stream(each.split(" or "))
                        .noneMatch(choice -> COMPATIBLE.containsAll(List.of(choice.split(" and "))))));
    }
}
