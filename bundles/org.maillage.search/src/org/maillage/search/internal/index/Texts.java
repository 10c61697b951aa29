package org.maillage.search.internal.index;

import java.util.ArrayList;
import java.util.List;

/** The texts of an entry, as the index keeps them for snippets: field, text, field, text, with separators. */
public final class Texts {

    private static final char AFTER_FIELD = '\u0001';
    private static final char AFTER_TEXT = '\u0002';

    /** A text and the name of its field. */
    public record Text(String field, String text) {
    }

    private Texts() {
    }

    /** Reads what {@link Writer} wrote; a null gives nothing. */
    public static List<Text> read(String written) {
        List<Text> texts = new ArrayList<>();
        int at = 0;
        while (written != null && at < written.length()) {
            int text = written.indexOf(AFTER_FIELD, at) + 1;
            int end = written.indexOf(AFTER_TEXT, text);
            texts.add(new Text(written.substring(at, text - 1), written.substring(text, end)));
            at = end + 1;
        }
        return texts;
    }

    /** Gathers texts. */
    static final class Writer {

        private final StringBuilder written = new StringBuilder();

        void add(String field, String text) {
            written.append(field).append(AFTER_FIELD)
                    .append(text.replace(AFTER_FIELD, ' ').replace(AFTER_TEXT, ' ')).append(AFTER_TEXT);
        }

        String written() {
            return written.toString();
        }
    }
}
