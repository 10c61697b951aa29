package org.maillage.ui.internal.personal;

import java.util.ArrayList;
import java.util.List;

import org.maillage.api.DataArea;

/**
 * The words that the person searched for in vain, latest first: whoever keeps a vocabulary finds candidates for terms among
 * them. They stay in the data area and go nowhere else.
 */
final class MissedQueries extends Personal<String> {

    private static final int MOST = 200;
    private static final int LONGEST = 200;
    private static final String TEXT = "text";

    MissedQueries(DataArea data) {
        super(data, "missed", "query", each -> each.getString(TEXT), (each, to) -> to.putString(TEXT, each));
    }

    void add(String words) {
        String text = words.strip();
        if (!text.isEmpty() && text.length() <= LONGEST && !all().contains(text)) {
            change(now -> {
                List<String> next = new ArrayList<>(now);
                next.addFirst(text);
                return next.subList(0, Math.min(MOST, next.size()));
            });
        }
    }

    void clear() {
        change(now -> List.of());
    }
}
