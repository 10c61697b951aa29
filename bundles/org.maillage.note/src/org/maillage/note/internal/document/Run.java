package org.maillage.note.internal.document;

import java.util.List;

/**
 * Words in one style.
 *
 * @param text  the words
 * @param style how they look
 * @param link  address that they lead to; empty for none
 */
public record Run(String text, Style style, String link) {

    /** How words look. */
    public enum Style {
        /** As usual. */
        plain,
        /** Said louder. */
        strong,
        /** A quotation, or a stressed word. */
        emphasis,
        /** Said beside. */
        dim
    }

    /** Plain words. */
    public static Run of(String text) {
        return new Run(text, Style.plain, "");
    }

    /** Styled words. */
    public static Run of(String text, Style style) {
        return new Run(text, style, "");
    }

    /** A link. */
    public static Run link(String text, String address) {
        return new Run(text, Style.plain, address);
    }

    /** Plain words as a line. */
    public static List<Run> line(String text) {
        return List.of(of(text));
    }

    /** The words of a line. */
    public static String text(List<Run> runs) {
        StringBuilder all = new StringBuilder();
        runs.forEach(each -> all.append(each.text()));
        return all.toString();
    }
}
