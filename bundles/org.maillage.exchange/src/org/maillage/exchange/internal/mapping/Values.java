package org.maillage.exchange.internal.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.maillage.exchange.internal.run.Slugs;
import org.maillage.model.meta.Meta;

/** Makes values of the model from texts as people and their tools write them. */
final class Values {

    private static final List<String> DATES = List.of("d/M/uuuu", "d/M/uu", "d-M-uuuu", "d.M.uuuu", "uuuu/M/d",
            "d MMMM uuuu", "d MMM uuuu", "uuuuMMdd", "d/M/uuuu H:mm", "d/M/uuuu H:mm:ss");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Set<String> YES = Set.of("oui", "true", "vrai", "yes", "1", "x", "o", "y");
    private static final Set<String> NO = Set.of("non", "false", "faux", "no", "0", "n");

    private Values() {
    }

    /** A value for an attribute; empty when the text has none of its kind. */
    static Optional<Object> of(EAttribute attribute, String text, List<String> patterns) {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum literals) {
            return literal(literals, text);
        }
        return switch (type.getInstanceClass().getSimpleName()) {
            case "LocalDate" -> date(text, patterns).map(Object.class::cast);
            case "BigDecimal" -> number(text).map(Object.class::cast);
            case "int", "Integer" -> number(text).map(Values::whole);
            case "double", "Double" -> number(text).map(BigDecimal::doubleValue);
            case "boolean", "Boolean" -> bool(text);
            default -> Optional.of(type.getName().equals("YearOrDate")
                    ? date(text, patterns).map(LocalDate::toString).orElse(text)
                    : text);
        };
    }

    private static Object whole(BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            return number.setScale(0, RoundingMode.HALF_UP).intValue();
        }
    }

    private static Optional<Object> literal(EEnum literals, String text) {
        String wanted = Slugs.name(text);
        for (EEnumLiteral literal : literals.getELiterals()) {
            if (literal.getLiteral().equalsIgnoreCase(text)
                    || Slugs.name(Meta.label(literal, Locale.FRENCH)).equals(wanted)
                    || Slugs.name(Meta.label(literal, Locale.ENGLISH)).equals(wanted)) {
                return Optional.of(literal.getInstance());
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> bool(String text) {
        String word = Slugs.name(text);
        return YES.contains(word) ? Optional.of(Boolean.TRUE) : NO.contains(word) ? Optional.of(Boolean.FALSE)
                : Optional.empty();
    }

    /** A number as the French write it ({@code 30 614,05 €}) or as programs do ({@code 30614.05}). */
    static Optional<BigDecimal> number(String text) {
        String bare = text.replaceAll("[\\s\\u00A0\\u202F\\u2009'’]", "").replaceAll("(?i)(?:€|eur|euros|%)+$", "")
                .replace('\u2212', '-');
        int comma = bare.lastIndexOf(',');
        int point = bare.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            bare = comma > point ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
        } else if (comma >= 0) {
            bare = bare.indexOf(',') == comma ? bare.replace(',', '.') : bare.replace(",", "");
        } else if (point >= 0 && bare.indexOf('.') != point) {
            bare = bare.replace(".", "");
        }
        try {
            return bare.length() > 40 || bare.matches("(?i).*[ed].*") ? Optional.empty()
                    : Optional.of(new BigDecimal(bare));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A date by the patterns given, then by those in use; of a point in time, its day. */
    static Optional<LocalDate> date(String text, List<String> patterns) {
        for (String pattern : patterns == null ? List.<String>of() : patterns) {
            // Strict reading wants the year as u; people write y.
            Optional<LocalDate> date = date(text, pattern.replace('y', 'u'));
            if (date.isPresent()) {
                return date;
            }
        }
        if (text.length() >= 10 && text.charAt(4) == '-') {
            try {
                // A day that begins in Paris at midnight is written by programs as 22 or 23 h UTC of the day before.
                if (text.endsWith("Z") && text.indexOf('T') == 10) {
                    return Optional.of(Instant.parse(text).atZone(PARIS).toLocalDate());
                }
                return Optional.of(LocalDate.parse(text.substring(0, 10)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return DATES.stream().map(pattern -> date(text, pattern)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> date(String text, String pattern) {
        try {
            return Optional.of(LocalDate.parse(text.replaceFirst("^1er ", "1 ").toLowerCase(Locale.FRENCH),
                    DateTimeFormatter.ofPattern(pattern, Locale.FRENCH).withResolverStyle(ResolverStyle.STRICT)));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Digits with the zeros in front that a spreadsheet took away; other texts stay. */
    static String pad(String text, int length) {
        return length > text.length() && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? "0".repeat(length - text.length()) + text
                : text;
    }
}
