package org.maillage.search.internal.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.apache.lucene.util.NumericUtils;

/**
 * A range of days or of numbers, both ends included, in the form the index has them.
 *
 * @param from first value
 * @param to   last value
 */
public record Range(long from, long to) {

    private static final String TO = "..";

    /** Reads {@code 2026-01-01..2026-03}, {@code 2026..}, {@code ..2026-12-31} or a single day, month or year. */
    static Optional<Range> ofDays(String text) {
        return read(text, Range::firstDay, Range::lastDay);
    }

    /** Reads {@code 1000..5000}, {@code 1000..}, {@code ..5000} or a single number; spaces and a comma as in French. */
    static Optional<Range> ofNumbers(String text) {
        return read(text, Range::number, Range::number);
    }

    private interface Reader {
        long read(String text);
    }

    private static Optional<Range> read(String text, Reader first, Reader last) {
        String stripped = text.strip();
        try {
            int dots = stripped.indexOf(TO);
            String from = dots < 0 ? stripped : stripped.substring(0, dots).strip();
            String to = dots < 0 ? stripped : stripped.substring(dots + TO.length()).strip();
            if (from.isEmpty() && to.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Range(from.isEmpty() ? Long.MIN_VALUE : first.read(from),
                    to.isEmpty() ? Long.MAX_VALUE : last.read(to)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static long firstDay(String text) {
        return switch (text.split("-").length) {
            case 1 -> LocalDate.of(Integer.parseInt(text), 1, 1).toEpochDay();
            case 2 -> YearMonth.parse(text).atDay(1).toEpochDay();
            default -> LocalDate.parse(text).toEpochDay();
        };
    }

    private static long lastDay(String text) {
        return switch (text.split("-").length) {
            case 1 -> LocalDate.of(Integer.parseInt(text), 12, 31).toEpochDay();
            case 2 -> YearMonth.parse(text).atEndOfMonth().toEpochDay();
            default -> LocalDate.parse(text).toEpochDay();
        };
    }

    private static long number(String text) {
        String plain = text.replaceAll("[\\s\u00A0\u202F€]", "").replace(',', '.');
        return NumericUtils.doubleToSortableLong(Double.parseDouble(plain));
    }
}
