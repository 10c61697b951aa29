package org.maillage.search.internal.index;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.OptionalLong;

/** Days as numbers, whatever type a model writes them in. */
final class Days {

    private Days() {
    }

    static boolean isDay(Object value) {
        return value instanceof LocalDate || value instanceof Date;
    }

    /** Days since 1 January 1970; empty when the value is not a day. */
    static OptionalLong of(Object value) {
        return switch (value) {
            case LocalDate day -> OptionalLong.of(day.toEpochDay());
            case Date date -> of(LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault()));
            case String text -> parse(text.strip());
            default -> OptionalLong.empty();
        };
    }

    private static OptionalLong parse(String text) {
        try {
            return OptionalLong.of(LocalDate.parse(text).toEpochDay());
        } catch (DateTimeParseException e) {
            return OptionalLong.empty();
        }
    }
}
