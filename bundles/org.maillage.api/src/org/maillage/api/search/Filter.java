package org.maillage.api.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the entries with certain values in a field. Filters of one field are alternatives; those of different fields
 * must all hold.
 *
 * @param field    name of a field of the model, its French or English label, or one of the fields that the search
 *                 computes: {@code type}, {@code collection}, {@code territory}, {@code territoryLevel}, {@code open},
 *                 {@code deadline}, {@code amount}, {@code verified}; case and accents do not matter
 * @param values   any of these: an id, a code or a label; {@link #UNKNOWN}; a range {@code from..to} of days or
 *                 numbers, either end left out; at least one
 * @param excludes whether to reject what has the values instead
 */
public record Filter(String field, List<String> values, boolean excludes) {

    /** Stands for “no value”: the entries of the types that have the field, but nothing in it. */
    public static final String UNKNOWN = "?";

    private static final String NOT = "!";

    /** Copies the list. */
    public Filter {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A filter needs a value: " + field);
        }
    }

    /** Keeps what has any of the values. */
    public static Filter of(String field, String... values) {
        return new Filter(field, List.of(values), false);
    }

    /**
     * Reads {@code field=value} and {@code field!=value}.
     *
     * @throws IllegalArgumentException when there is no equals sign, no field or no value
     */
    public static Filter parse(String text) {
        int equals = text.indexOf('=');
        boolean excludes = equals > 0 && text.startsWith(NOT, equals - 1);
        String field = equals < 1 ? "" : text.substring(0, excludes ? equals - 1 : equals).strip();
        String value = equals < 1 ? "" : text.substring(equals + 1).strip();
        if (field.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException(text);
        }
        return new Filter(field, List.of(value), excludes);
    }

    /** Whether a field is filtered for this value. */
    public static boolean has(List<Filter> filters, String field, String value) {
        return filters.stream().anyMatch(each -> each.field().equals(field) && !each.excludes()
                && each.values().contains(value));
    }

    /** The same filters, with a value of a field added when it is not among them and taken away when it is. */
    public static List<Filter> toggle(List<Filter> filters, String field, String value) {
        if (!has(filters, field, value)) {
            return Stream.concat(filters.stream(), Stream.of(of(field, value))).toList();
        }
        return filters.stream().flatMap(each -> each.field().equals(field) && !each.excludes() ? each.without(value)
                : Stream.of(each)).toList();
    }

    private Stream<Filter> without(String value) {
        List<String> left = values.stream().filter(each -> !each.equals(value)).toList();
        return left.isEmpty() ? Stream.empty() : Stream.of(new Filter(field, left, false));
    }

    /** As {@link #parse} reads it; several values with a bar between. */
    @Override
    public String toString() {
        return field + (excludes ? NOT : "") + "=" + String.join("|", values);
    }
}
