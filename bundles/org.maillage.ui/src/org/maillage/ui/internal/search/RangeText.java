package org.maillage.ui.internal.search;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.maillage.api.search.Facet;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.text.Formats;

/** Ranges of days and of amounts: as a person writes and reads them, and as the search takes them. */
final class RangeText {

    private static final String TO = "..";
    private static final Pattern DAY = Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final Texts texts;
    private final Formats formats;
    private final boolean days;
    private final String unit;

    private RangeText(Texts texts, boolean days, String unit) {
        this.texts = texts;
        this.formats = new Formats(texts);
        this.days = days;
        this.unit = unit;
    }

    /**
     * Ranges of a field.
     *
     * @param values values of it, which tell days from numbers
     * @param unit   unit of numbers; may be empty
     */
    static RangeText of(Texts texts, List<Facet.Value> values, String unit) {
        return new RangeText(texts, values.stream().anyMatch(each -> DAYS.matcher(each.value()).find()), unit);
    }

    /** What to say of how an end is written. */
    String hint() {
        return days ? texts.of("range.hint") : unit.isEmpty() ? texts.of("range.number") : unit;
    }

    /** Whether a value of a filter is a range. */
    static boolean isRange(String value) {
        return value.contains(TO);
    }

    /**
     * An end as the search takes it.
     *
     * @param typed a day, a month or a year ({@code 31/12/2026}, {@code 12/2026}, {@code 2026}), or an amount
     * @return empty when it is neither; an empty text for an empty text
     */
    Optional<String> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of("");
        }
        return days ? readDay(text) : readNumber(text);
    }

    private static Optional<String> readDay(String text) {
        try {
            Matcher found = DAY.matcher(text);
            if (found.matches()) {
                int year = Integer.parseInt(found.group(3));
                if (found.group(2) == null) {
                    return Optional.of(Year.of(year).toString());
                }
                int month = Integer.parseInt(found.group(2));
                return Optional.of(found.group(1) == null ? YearMonth.of(year, month).toString()
                        : LocalDate.of(year, month, Integer.parseInt(found.group(1))).toString());
            }
            return Optional.of(text).filter(each -> ISO.matcher(each).matches())
                    .map(each -> each.length() > 7 ? LocalDate.parse(each).toString()
                            : YearMonth.parse(each).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> readNumber(String text) {
        String plain = text.replaceAll("[\\s\u00a0\u202f€]", "").replace(',', '.');
        return Optional.of(plain).filter(each -> NUMBER.matcher(each).matches());
    }

    /** The range as a filter takes it; empty when it has no end. */
    static Optional<String> value(String from, String to) {
        return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(from + TO + to);
    }

    /** The first end as a person writes it; empty when there is none. */
    String from(String value) {
        return write(value.substring(0, value.indexOf(TO)));
    }

    /** The last end as a person writes it; empty when there is none. */
    String to(String value) {
        return write(value.substring(value.indexOf(TO) + TO.length()));
    }

    private String write(String end) {
        if (end.isEmpty()) {
            return "";
        }
        if (!days) {
            return number(end);
        }
        String[] parts = end.split("-");
        StringBuilder text = new StringBuilder();
        for (int i = parts.length - 1; i >= 0; i--) {
            text.append(parts[i]).append(i == 0 ? "" : "/");
        }
        return text.toString();
    }

    private String number(String end) {
        try {
            return formats.number(new BigDecimal(end));
        } catch (NumberFormatException e) {
            return end;
        }
    }

    /** What people call a range. */
    String label(String value) {
        String from = value.substring(0, value.indexOf(TO));
        String to = value.substring(value.indexOf(TO) + TO.length());
        if (to.isEmpty()) {
            return texts.of(days ? "range.days.atLeast" : "amount.atLeast", say(from));
        }
        if (from.isEmpty()) {
            return texts.of(days ? "range.days.atMost" : "amount.atMost", say(to));
        }
        return texts.of(days ? "range.days.between" : "amount.between", say(from), say(to));
    }

    private String say(String end) {
        return days ? formats.yearOrDate(end) : formats.quantity(new BigDecimal(end), unit);
    }
}
