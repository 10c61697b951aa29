package org.maillage.api;

import java.util.Locale;

import org.maillage.api.text.Message;

/**
 * Something wrong in data: what, where, and what to do about it. Problems are values that travel beside the good
 * records; they never stop the rest.
 *
 * @param severity how much it matters
 * @param code     stable, dotted name of the kind of problem, for scripts
 * @param place    where
 * @param message  what, and what to do
 */
public record Problem(Severity severity, String code, Place place, Message message) {

    /** What is wrong and what to do, without the place. */
    public String text(Locale language) {
        return message.in(language);
    }
}
