package org.maillage.ui.advice.internal.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.maillage.ui.advice.internal.AdviceTexts;

/** Days as people type them: 1/3/2015, 01.03.15, 03/2015, 2015, 2015-03-01. What is left out is the first. */
public final class Days implements Input<LocalDate> {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/. -](\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int CENTURY = 2000;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private final AdviceTexts texts;
    private final String message;

    /** @param message key of what stands in the empty box */
    public Days(AdviceTexts texts, String message) {
        this.texts = texts;
        this.message = message;
    }

    @Override
    public Optional<LocalDate> read(String text) {
        String typed = text.strip();
        try {
            Matcher year = YEAR.matcher(typed);
            Matcher month = MONTH.matcher(typed);
            Matcher day = DAY.matcher(typed);
            Matcher iso = ISO.matcher(typed);
            if (year.matches()) {
                return day(number(year, 1), 1, 1);
            }
            if (month.matches()) {
                return day(number(month, 2), number(month, 1), 1);
            }
            if (day.matches()) {
                int said = number(day, 3);
                return day(day.group(3).length() == 2 ? CENTURY + said : said, number(day, 2), number(day, 1));
            }
            return iso.matches() ? day(number(iso, 1), number(iso, 2), number(iso, 3)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return year < FIRST_YEAR || year > LAST_YEAR ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    @Override
    public String write(LocalDate value) {
        return WRITTEN.format(value);
    }

    @Override
    public String hint() {
        return texts.of("day.hint");
    }

    @Override
    public String message() {
        return texts.of(message);
    }
}
