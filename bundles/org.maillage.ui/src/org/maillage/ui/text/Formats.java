package org.maillage.ui.text;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.maillage.api.text.Message;

/** Writes numbers and dates as people do: 1 000 €, 1er janvier 2027. */
public final class Formats {

    /** A unit in parentheses at the end of a label, as in « Minimum (€) ». */
    private static final Pattern UNIT = Pattern.compile("(.+) \\(([^()]+)\\)");
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int DAYS_IN_WEEKS = 60;
    private static final int MONTHS_IN_MONTHS = 24;

    private final Locale language;

    /** Follows the usage of the interface language. */
    public Formats(BundleTexts texts) {
        this.language = texts.language();
    }

    /** A day in full. */
    public String date(LocalDate day) {
        String text = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(day);
        boolean first = day.getDayOfMonth() == 1 && language.getLanguage().equals(Locale.FRENCH.getLanguage());
        return (first ? text.replaceFirst("^1 ", "1er ") : text).replace(' ', NO_BREAK_SPACE);
    }

    /** A day with its month cut short, where room is scarce. */
    public String shortDate(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language).format(day)
                .replace(' ', NO_BREAK_SPACE);
    }

    /** A year, a month or a day, ISO 8601; as it stands when it is none of them. */
    public String yearOrDate(String iso) {
        try {
            return switch (iso.length()) {
                case 7 -> DateTimeFormatter.ofPattern("MMMM yyyy", language).format(YearMonth.parse(iso));
                case 10 -> date(LocalDate.parse(iso));
                default -> iso;
            };
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** How long ago a day was: « aujourd’hui », « il y a 3 mois ». */
    public String age(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        long months = ChronoUnit.MONTHS.between(day, today);
        if (days <= 0) {
            return say("age.today");
        }
        if (days < DAYS_IN_WEEKS) {
            return say("age.days", days);
        }
        return months < MONTHS_IN_MONTHS ? say("age.months", months)
                : say("age.years", ChronoUnit.YEARS.between(day, today));
    }

    /** A number with the separators of the language. */
    public String number(Number number) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    /** A number with its unit, kept on one line. */
    public String quantity(Number number, String unit) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        if (english && unit.equals("€")) {
            return unit + number(number);
        }
        String space = english && unit.equals("%") ? "" : String.valueOf(NO_BREAK_SPACE);
        return unit.isEmpty() ? number(number) : number(number) + space + unit;
    }

    /** The unit at the end of a label; empty when there is none. */
    public String unit(String label) {
        Matcher found = UNIT.matcher(label);
        return found.matches() ? found.group(2) : "";
    }

    /** A label without its unit. */
    public String withoutUnit(String label) {
        Matcher found = UNIT.matcher(label);
        return found.matches() ? found.group(1) : label;
    }

    private String say(String key, Object... arguments) {
        return Message.of(Formats.class, key, arguments).in(language);
    }
}
