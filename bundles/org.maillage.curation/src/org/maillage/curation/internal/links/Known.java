package org.maillage.curation.internal.links;

import java.time.LocalDate;
import java.util.Optional;

import org.maillage.model.LinkState;

/**
 * What is kept of an address.
 *
 * @param text     hash of the readable text when somebody last found it right; empty when never read
 * @param seen     hash of the readable text as it was seen last
 * @param changed  day on which another text was first seen; empty when none was
 * @param failures on how many days in a row it failed
 */
record Known(LinkState state, LocalDate checked, int status, String reason, String target, String text,
        String seen, String changed, int failures) {

    /** On how many days something must fail before it counts as broken. */
    private static final int BROKEN = 3;

    /** What is known after an answer. */
    static Known after(Optional<Known> before, Answer answer, LocalDate today) {
        boolean sameDay = before.isPresent() && before.get().checked().equals(today);
        int failed = before.map(Known::failures).orElse(0);
        int failures = !answer.failing() ? 0 : sameDay && failed > 0 ? failed : failed + 1;
        LinkState state = failures >= BROKEN ? LinkState.BROKEN : answer.state();
        String text = before.map(Known::text).filter(each -> !each.isEmpty()).or(answer::text).orElse("");
        String changed = before.map(Known::changed).orElse("");
        if (answer.text().isPresent()) {
            boolean differs = !answer.text().get().equals(text);
            changed = !differs ? "" : changed.isEmpty() ? today.toString() : changed;
        }
        return new Known(state, today, answer.status(), answer.reason(), answer.target().orElse(""), text,
                answer.text().orElse(before.map(Known::seen).orElse("")), changed, failures);
    }

    /** The page as it was seen last is right. */
    Known accepted() {
        return new Known(state, checked, status, reason, target, seen, seen, "", failures);
    }
}
