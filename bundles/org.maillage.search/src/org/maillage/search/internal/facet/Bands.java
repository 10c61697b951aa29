package org.maillage.search.internal.facet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.util.NumericUtils;
import org.maillage.api.text.Message;
import org.maillage.search.internal.SearchTexts;

/**
 * Ranges that days or numbers are counted in. An entry counts in each band in which it has a value.
 *
 * @param bands at most eight, in order, without overlap
 */
record Bands(List<Band> bands) {

    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int QUARTER = 90;
    private static final int[] AMOUNTS = {1_000, 5_000, 20_000, 100_000, 1_000_000};

    /**
     * A band.
     *
     * @param filter what a filter takes
     * @param label  for people
     * @param from   first value, in the form of the index
     * @param to     last value
     */
    record Band(String filter, Message label, long from, long to) {
    }

    /** By distance from a day, past and future. */
    static Bands ofDays(LocalDate today) {
        List<Band> bands = new ArrayList<>();
        LocalDate yearAgo = today.minusYears(1);
        LocalDate quarterAgo = today.minusMonths(3);
        bands.add(days("band.overYear", null, yearAgo.minusDays(1)));
        bands.add(days("band.year", yearAgo, quarterAgo.minusDays(1)));
        bands.add(days("band.quarterPast", quarterAgo, today.minusDays(1)));
        bands.add(days("band.week", today, today.plusDays(WEEK)));
        bands.add(days("band.month", today.plusDays(WEEK + 1L), today.plusDays(MONTH)));
        bands.add(days("band.quarter", today.plusDays(MONTH + 1L), today.plusDays(QUARTER)));
        bands.add(days("band.later", today.plusDays(QUARTER + 1L), null));
        return new Bands(bands);
    }

    private static Band days(String key, LocalDate from, LocalDate to) {
        return new Band((from == null ? "" : from) + ".." + (to == null ? "" : to), Message.of(SearchTexts.class, key),
                from == null ? Long.MIN_VALUE : from.toEpochDay(), to == null ? Long.MAX_VALUE : to.toEpochDay());
    }

    /** By size; the label of the field says the unit. */
    static Bands ofAmounts() {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i <= AMOUNTS.length; i++) {
            long from = i == 0 ? Long.MIN_VALUE : NumericUtils.doubleToSortableLong(AMOUNTS[i - 1]);
            // The bands meet without a gap: the last value of one is the number before the first of the next.
            double last = i == AMOUNTS.length ? Double.POSITIVE_INFINITY : Math.nextDown((double) AMOUNTS[i]);
            String filter = (i == 0 ? "" : AMOUNTS[i - 1]) + ".." + (i == AMOUNTS.length ? "" : last);
            Message label = i == 0 ? Message.of(SearchTexts.class, "band.below", AMOUNTS[0])
                    : i == AMOUNTS.length ? Message.of(SearchTexts.class, "band.from", AMOUNTS[i - 1])
                            : Message.of(SearchTexts.class, "band.between", AMOUNTS[i - 1], AMOUNTS[i]);
            bands.add(new Band(filter, label, from, NumericUtils.doubleToSortableLong(last)));
        }
        return new Bands(bands);
    }

    /** The bands of a value as a bit; 0 when it is in none. */
    int mask(long value) {
        for (int i = 0; i < bands.size(); i++) {
            if (value >= bands.get(i).from() && value <= bands.get(i).to()) {
                return 1 << i;
            }
        }
        return 0;
    }
}
