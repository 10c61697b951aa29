package org.maillage.match.internal.criteria;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one criterion asks, without the sentence it comes from: equal for all schemes that ask the same, so that it is
 * answered once for a situation. Immutable.
 *
 * @param kind    what it is about
 * @param values  ids of which one is enough, in alphabetical order
 * @param min     least number; null without
 * @param max     greatest number; null without
 * @param foreign answers it in place of us; null without
 */
public record Leaf(Kind kind, List<String> values, BigDecimal min, BigDecimal max, Foreign foreign) {

    /** Sorts and copies the values. */
    public Leaf {
        values = values.stream().distinct().sorted().toList();
    }

    /** One of these. */
    public static Leaf of(Kind kind, List<String> values) {
        return new Leaf(kind, values, null, null, null);
    }

    /** A range, bounds included. */
    public static Leaf range(Kind kind, BigDecimal min, BigDecimal max) {
        return new Leaf(kind, List.of(), min, max, null);
    }

    /** What a plug-in answers. */
    public static Leaf foreign(Foreign criterion) {
        return new Leaf(Kind.OTHER, List.of(), null, null, criterion);
    }

    /** What only the text says. */
    public static Leaf reading() {
        return of(Kind.READING, List.of());
    }

    /** What is wrong with it: a key of the texts, empty when it can be answered. */
    public String fault() {
        return switch (kind) {
            case NOT_YET_CREATED, READING, OTHER -> "";
            case AGE, STAFF, BUDGET, AMOUNT_SOUGHT -> rangeFault();
            case TERRITORY -> "";
            default -> values.isEmpty() ? "problem.empty" : "";
        };
    }

    private String rangeFault() {
        if (min == null && max == null) {
            return "problem.empty";
        }
        if (min != null && min.signum() < 0 || max != null && max.signum() < 0) {
            return "problem.negative";
        }
        return min != null && max != null && min.compareTo(max) > 0 ? "problem.reversed" : "";
    }

    /** Whether a number lies in the range. */
    public boolean holds(BigDecimal number) {
        return (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0);
    }
}
