package org.maillage.exchange.internal.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.maillage.api.exchange.ValueCount;
import org.maillage.api.exchange.ValueFate;
import org.maillage.exchange.internal.text.Clean;

/** Counts values by field and fate. Its size is bounded by the mapping, whatever the file. */
final class ValueTally {

    private static final int EXAMPLES = 5;
    private static final int LONGEST = 60;

    private final Map<Key, Counts> counts = new LinkedHashMap<>();

    private record Key(String field, ValueFate fate) {
    }

    /** The values of one field with one fate. */
    private static final class Counts {
        private final Map<String, Long> byValue = new HashMap<>();
        private long all;
        private boolean more;

        void add(String value) {
            all++;
            if (byValue.size() < ValueCount.MOST_DISTINCT || byValue.containsKey(value)) {
                byValue.merge(value, 1L, Long::sum);
            } else {
                more = true;
            }
        }
    }

    void add(String field, ValueFate fate, String value) {
        String clean = Clean.text(value);
        String text = clean.length() > LONGEST ? clean.substring(0, LONGEST - 1) + "…" : clean;
        counts.computeIfAbsent(new Key(field, fate), any -> new Counts()).add(text);
    }

    /** The counts, in the order of the fields; the most frequent values as examples. */
    List<ValueCount> counts() {
        List<ValueCount> all = new ArrayList<>();
        counts.forEach((key, each) -> all.add(new ValueCount(key.field(), key.fate(), each.all,
                each.byValue.size() + (each.more ? 1 : 0),
                each.byValue.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                        .limit(EXAMPLES).map(one -> new ValueCount.Example(one.getKey(), one.getValue()))
                        .toList())));
        all.sort(Comparator.comparing(ValueCount::field).thenComparing(ValueCount::fate));
        return all;
    }
}
