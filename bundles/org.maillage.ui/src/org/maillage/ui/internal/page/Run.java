package org.maillage.ui.internal.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words in one style.
 *
 * @param text   the words
 * @param styles how they look
 * @param target where they lead, if they are a link
 */
public record Run(String text, Set<Style> styles, Optional<Target> target) {

    /** Copies the set. */
    public Run {
        styles = styles.isEmpty() ? Set.of() : Set.copyOf(styles);
    }

    /** Plain or styled words. */
    public static Run of(String text, Style... styles) {
        return new Run(text, Set.of(styles), Optional.empty());
    }

    /** A link. */
    public static Run link(String text, Target target) {
        return new Run(text, Set.of(), Optional.of(target));
    }

    /** The same words with one more style. */
    public Run with(Style style) {
        EnumSet<Style> all = EnumSet.of(style);
        all.addAll(styles);
        return new Run(text, all, target);
    }

    /** The words of several runs. */
    public static String text(List<Run> runs) {
        StringBuilder all = new StringBuilder();
        runs.forEach(each -> all.append(each.text()));
        return all.toString();
    }
}
