package org.maillage.match.internal.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.maillage.api.text.Message;
import org.maillage.match.internal.MatchTexts;
import org.maillage.match.internal.criteria.Kind;
import org.maillage.match.internal.criteria.Leaf;

/** Says numbers and days. */
public final class Numbers {

    private Numbers() {
    }

    static Message range(Leaf leaf) {
        Message unit = unit(leaf.kind());
        if (leaf.max() == null) {
            return MatchTexts.of("range.atLeast", leaf.min(), unit);
        }
        return leaf.min() == null ? MatchTexts.of("range.atMost", leaf.max(), unit)
                : MatchTexts.of("range.between", leaf.min(), leaf.max(), unit);
    }

    static Message number(Kind kind, BigDecimal number) {
        return MatchTexts.of("range.exactly", number, unit(kind));
    }

    private static Message unit(Kind kind) {
        return MatchTexts.of(switch (kind) {
            case AGE -> "unit.months";
            case STAFF -> "unit.staff";
            default -> "unit.euros";
        });
    }

    /** A day as people write it. */
    public static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(day);
    }
}
