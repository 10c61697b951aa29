package org.maillage.exchange.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes foreign text fit to be kept: no control characters, which XML cannot hold, and no personal data. */
public final class Clean {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}0-9._%+'-]+@[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)+");
    /** Mailboxes of a role, not of a person. */
    private static final Pattern ROLE = Pattern.compile("(?i)(?:contact|info|infos|accueil|secretariat|direction|"
            + "aide|aides|subventions?|support|service|bureau|mairie|communication|formation|noreply|no-reply)@.*");
    /** French numbers; those that begin with 08 are services, not persons. */
    private static final Pattern PHONE = Pattern.compile("(?<![\\d/=_.-])(?:(?:\\+|00)33[\\s\\u00A0.-]?(?:\\(0\\)"
            + "[\\s\\u00A0.-]?)?|0)[1-79](?:[\\s\\u00A0\\u202F.-]?\\d{2}){4}(?![\\d/])");
    private static final Pattern RUNNING = Pattern.compile("(?i)\\]\\(\\s*<?\\s*(?:javascript|vbscript|data)\\s*:");
    private static final int DIGITS = 9;
    private static final String NO_MAIL = "[adresse masquée]";
    private static final String NO_PHONE = "[numéro masqué]";

    private Clean() {
    }

    /** Removes what XML cannot hold, NUL among it. Gives back the same object when there is nothing. */
    public static String characters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isFit(text, i)) {
                return removed(text);
            }
        }
        return text;
    }

    private static String removed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isFit(text, i)) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean isFit(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return (c >= ' ' || c == '\n' || c == '\t' || c == '\r') && c < '\uFFFE' && (c < '\u007F' || c > '\u009F');
    }

    /** Masks e-mail addresses of persons and telephone numbers. */
    public static String personal(String text) {
        String masked = text;
        if (text.indexOf('@') >= 0) {
            masked = MAIL.matcher(masked).replaceAll(match -> ROLE.matcher(match.group()).matches()
                    ? Matcher.quoteReplacement(match.group())
                    : NO_MAIL);
        }
        return hasDigits(masked) ? PHONE.matcher(masked).replaceAll(NO_PHONE) : masked;
    }

    /** Whether there are digits enough for a telephone number: most texts have not, and need no searching. */
    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && ++digits == DIGITS) {
                return true;
            }
        }
        return false;
    }

    /** Both, no link that runs code, and no space at the ends, no-break spaces included. */
    public static String text(String text) {
        String clean = personal(characters(text));
        return strip(clean.contains("](") ? RUNNING.matcher(clean).replaceAll("](unsafe:") : clean);
    }

    /** Without space at the ends, no-break spaces included. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == '\uFEFF'
                || c == '\u200B';
    }
}
