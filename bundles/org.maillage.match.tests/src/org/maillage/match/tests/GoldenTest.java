package org.maillage.match.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.maillage.api.match.CriterionResult;
import org.maillage.api.match.MatchRequest;
import org.maillage.api.match.SchemeMatch;
import org.maillage.api.match.Truth;
import org.maillage.api.match.Verdict;

/** What somebody who knows the sector concludes from the texts of the shipped schemes. */
class GoldenTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 20);

    @Test
    void verdictsAreThoseOfAReader() throws Exception {
        Desk desk = new Desk();
        Map<String, Map<String, SchemeMatch>> found = new HashMap<>();
        List<Executable> cases = new ArrayList<>();
        for (String line : text("golden.tsv").lines().filter(each -> !each.startsWith("#")).toList()) {
            String[] cells = line.split("\t");
            if (!found.containsKey(cells[0])) {
                found.put(cells[0], match(desk, text("profiles/" + cells[0] + ".json")));
            }
            SchemeMatch match = found.get(cells[0]).get(cells[1]);
            cases.add(() -> check(line, match, Verdict.valueOf(cells[2]), cells[3], cells[4]));
        }
        assertTrue(cases.size() >= 40, "Too few cases: " + cases.size());
        assertAll(cases);
    }

    private static Map<String, SchemeMatch> match(Desk desk, String profile) throws Exception {
        return desk.matching().match(MatchRequest.of(desk.documents().readProfile(profile), ON, Locale.FRENCH))
                .results().stream().collect(Collectors.toMap(SchemeMatch::id, each -> each));
    }

    private static void check(String line, SchemeMatch match, Verdict verdict, String reason, String changes) {
        assertEquals(verdict, match.verdict(), () -> line + "\n" + match);
        assertEquals(changes, match.wouldBeEligibleIf().isEmpty() ? "-"
                : match.wouldBeEligibleIf().stream().map(each -> each.kind().name()).collect(Collectors.joining(" ")),
                line);
        switch (verdict) {
            case ELIGIBLE -> assertTrue(match.criteria().stream().allMatch(each -> each.result() == Truth.YES), line);
            case NOT_ELIGIBLE -> assertEquals(reason, match.setAside().orElseThrow(), line);
            case CONDITIONAL -> assertFalse(reason.equals("reading") && match.toRead().isEmpty(), line);
            case UNKNOWN -> assertTrue(unknown(match.criteria()).contains(reason),
                    () -> line + ": " + unknown(match.criteria()));
            case CLOSED -> assertEquals(reason, match.calendar().nextOpening() == null ? "-"
                    : match.calendar().nextOpening().toString(), line);
        }
        sentences(match.criteria()).filter(each -> each.criteria().isEmpty()).forEach(
                each -> assertFalse(each.source().isEmpty(), () -> line + ": " + each + " comes from no sentence"));
    }

    private static Set<String> unknown(List<CriterionResult> criteria) {
        return sentences(criteria).filter(each -> each.result() == Truth.UNKNOWN).map(CriterionResult::kind)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<CriterionResult> sentences(List<CriterionResult> criteria) {
        return criteria.stream().flatMap(each -> Stream.concat(Stream.of(each), sentences(each.criteria())));
    }

    private static String text(String path) throws IOException {
        try (InputStream in = GoldenTest.class.getResourceAsStream("/testdata/" + path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
