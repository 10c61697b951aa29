package org.maillage.architecture;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Stream;

/** A rule is kept when nothing breaks it. */
final class Rule {

    private Rule() {
    }

    /** Says all breaches at once, one a line. */
    static void kept(Stream<String> breaches) {
        List<String> all = breaches.distinct().sorted().toList();
        if (!all.isEmpty()) {
            fail(all.size() + " × broken:\n  " + String.join("\n  ", all));
        }
    }
}
