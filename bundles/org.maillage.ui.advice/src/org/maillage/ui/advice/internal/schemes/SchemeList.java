package org.maillage.ui.advice.internal.schemes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.match.MatchReport;
import org.maillage.api.match.SchemeMatch;
import org.maillage.ui.advice.internal.desk.Choice;

/**
 * The schemes that the list shows.
 *
 * @param rows   the schemes, in the order of the report
 * @param aside  how many are set aside, by reason, with the words alone; the most frequent first
 * @param total  number of schemes that are not set aside, whatever the words
 * @param reason why those that are shown are set aside; empty while they are not
 */
record SchemeList(List<SchemeMatch> rows, Map<String, Integer> aside, int total, Optional<String> reason) {

    /**
     * What is looked for.
     *
     * @param words  words that a scheme must have; blank for all
     * @param reason shows those that are set aside for this reason; empty for those that are not
     */
    record Filter(String words, Optional<String> reason) {

        /** All that is not set aside. */
        static final Filter ALL = new Filter("", Optional.empty());
    }

    /** @param found ids of the schemes that a search finds by the words: the words may stand anywhere in them */
    static SchemeList of(MatchReport report, Filter filter, Set<String> found) {
        List<String> words = Arrays.stream(Choice.plain(filter.words()).split(" ")).filter(each -> !each.isEmpty())
                .toList();
        List<SchemeMatch> rows = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        int total = 0;
        for (SchemeMatch each : report.results()) {
            if (each.setAside().isEmpty()) {
                total++;
            }
            if (words.isEmpty() || found.contains(each.id()) || has(each, words)) {
                each.setAside().ifPresent(reason -> counts.merge(reason, 1, Integer::sum));
                if (each.setAside().equals(filter.reason())) {
                    rows.add(each);
                }
            }
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return new SchemeList(List.copyOf(rows), sorted, total, filter.reason());
    }

    private static boolean has(SchemeMatch scheme, List<String> words) {
        String title = " " + Choice.plain(scheme.title());
        return words.stream().allMatch(each -> title.contains(" " + each));
    }
}
