package org.maillage.api.exchange;

import java.util.List;

/**
 * The values of one field that had the same fate, over a whole file.
 *
 * @param field    the field, as the mapping names it
 * @param fate     what became of them
 * @param values   how many values
 * @param distinct how many different ones; when above {@link #MOST_DISTINCT}, those beyond are not told apart
 * @param examples the most frequent ones, without personal data
 */
public record ValueCount(String field, ValueFate fate, long values, long distinct, List<Example> examples) {

    /** How many different values of a field are told apart. */
    public static final int MOST_DISTINCT = 2_000;

    /**
     * A value and how often it came.
     *
     * @param value the value, shortened when long
     * @param count how often
     */
    public record Example(String value, long count) {
    }

    /** Copies the list. */
    public ValueCount {
        examples = List.copyOf(examples);
    }
}
