package org.maillage.ui.curation.internal.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Understands days, months and numbers as people type them. Stateless. */
final class Parsing {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{2}|\\d{4}))?");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)? (\\p{L}{3,})\\.?(?: (\\d{4}))?");
    private static final Pattern MONTH = Pattern.compile("(?:(\\d{1,2})[/.-]|(\\p{L}{3,})\\.? )(\\d{4})");
    private static final int CENTURY = 2000;

    private Parsing() {
    }

    /** A day: {@code 12/03/2027}, {@code 12/3}, {@code 2027-03-12}, {@code 12 mars 2027}. A year left out is this one. */
    static Optional<LocalDate> day(String typed, LocalDate today) {
        String text = typed.strip().replace('\u00a0', ' ');
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            Matcher day = DAY.matcher(text);
            if (day.matches()) {
                return Optional.of(LocalDate.of(year(day.group(3), today), number(day, 2), number(day, 1)));
            }
            Matcher written = WRITTEN.matcher(text);
            if (written.matches()) {
                Optional<Month> month = month(written.group(2));
                int year = year(written.group(3), today);
                return month.map(each -> LocalDate.of(year, each, number(written, 1)));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A year, a month or a day, as the model writes them. */
    static Optional<String> yearOrDay(String typed, LocalDate today) {
        String text = typed.strip();
        if (text.matches("\\d{4}") || text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return Optional.of(text);
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            Optional<Integer> number = month.group(1) != null ? Optional.of(number(month, 1))
                    : month(month.group(2)).map(Month::getValue);
            return number.filter(each -> each >= 1 && each <= 12)
                    .map(each -> "%s-%02d".formatted(month.group(3), each));
        }
        return day(typed, today).map(LocalDate::toString);
    }

    /** A number of a data type: blanks between digits and a decimal comma are understood. */
    static Optional<Object> number(String typed, EDataType type) {
        String text = typed.strip().replaceAll("[\\s\\u00a0\\u202f’']", "").replace(',', '.');
        try {
            Class<?> java = type.getInstanceClass();
            if (BigDecimal.class == java) {
                return Optional.of(new BigDecimal(text));
            }
            return Optional.of(EcoreUtil.createFromString(type, text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int year(String text, LocalDate today) {
        if (text == null) {
            return today.getYear();
        }
        int year = Integer.parseInt(text);
        return text.length() == 2 ? CENTURY + year : year;
    }

    /** A month by its name or the beginning of it, in French or English, accents or none. */
    private static Optional<Month> month(String name) {
        String wanted = plain(name);
        for (Month each : Month.values()) {
            for (Locale language : new Locale[] { Locale.FRENCH, Locale.ENGLISH }) {
                if (plain(each.getDisplayName(TextStyle.FULL, language)).startsWith(wanted)) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
