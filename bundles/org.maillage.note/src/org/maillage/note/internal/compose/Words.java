package org.maillage.note.internal.compose;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.ENamedElement;
import org.maillage.model.meta.Meta;
import org.maillage.note.internal.NoteTexts;

/** How people of a language write texts, days, numbers and amounts. Immutable. */
public final class Words {

    /** A unit in brackets at the end of a label, as in « Minimum (€) ». */
    private static final Pattern UNIT = Pattern.compile("(.+) \\(([^()]+)\\)");
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int DECIMALS = 2;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private final Locale language;
    private final boolean english;

    /** Words of a language. */
    public Words(Locale language) {
        this.language = language;
        this.english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** The language. */
    public Locale language() {
        return language;
    }

    /** A text of the note. */
    public String say(String key, Object... arguments) {
        return NoteTexts.of(key, arguments).in(language);
    }

    /** A day in full, kept on one line. */
    public String date(LocalDate day) {
        String text = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(day);
        return (english ? text : text.replaceFirst("^1 ", "1er ")).replace(' ', NO_BREAK_SPACE);
    }

    /** A year, a month or a day, ISO 8601; as it stands when it is none of them. */
    public String yearOrDate(String iso) {
        try {
            return switch (iso.length()) {
                case MONTH -> DateTimeFormatter.ofPattern("MMMM yyyy", language).format(YearMonth.parse(iso));
                case DAY -> date(LocalDate.parse(iso));
                default -> iso;
            };
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** Euros. */
    public String euros(BigDecimal amount) {
        return quantity(amount, "€");
    }

    /** A number with its unit, kept on one line. */
    public String quantity(Number number, String unit) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(DECIMALS);
        if (unit.equals("€") && number.doubleValue() != Math.rint(number.doubleValue())) {
            format.setMinimumFractionDigits(DECIMALS);
        }
        String digits = format.format(number);
        if (english && unit.equals("€")) {
            return digits.startsWith("-") ? "-€" + digits.substring(1) : unit + digits;
        }
        String space = english && unit.equals("%") ? "" : String.valueOf(NO_BREAK_SPACE);
        return unit.isEmpty() ? digits : digits + space + unit;
    }

    /** What people call a part of the meta-model, without its unit. */
    public String label(ENamedElement element) {
        String label = Meta.label(element, language);
        Matcher found = UNIT.matcher(label);
        return found.matches() ? found.group(1) : label;
    }

    /** The unit of a part of the meta-model; empty when there is none. */
    public String unit(ENamedElement element) {
        Matcher found = UNIT.matcher(Meta.label(element, language));
        return found.matches() ? found.group(2) : "";
    }

    /** A sentence with a capital at its beginning. */
    public String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }
}
