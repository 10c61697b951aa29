package org.maillage.cli.internal.desk;

import org.maillage.api.MaillageException;
import org.maillage.api.curation.FieldEdit;

/** Reads edits as a person types them. */
final class Edits {

    private Edits() {
    }

    /** Whether a word is an assignment and no id: ids hold no equals sign. */
    static boolean isAssignment(String word) {
        return word.contains("=");
    }

    /** {@code field=value}; the first equals sign outside brackets separates. */
    static FieldEdit pair(FieldEdit.Kind kind, String text) throws MaillageException {
        int at = separator(text);
        if (at < 1) {
            throw new MaillageException(DeskTexts.of("set.badPair", text));
        }
        return FieldEdit.of(kind, text.substring(0, at), text.substring(at + 1));
    }

    /** {@code field=/pattern/text/}; any sign may stand for the slashes. */
    static FieldEdit replace(String text) throws MaillageException {
        int at = separator(text);
        String rest = at < 1 ? "" : text.substring(at + 1);
        String sign = rest.isEmpty() ? "" : rest.substring(0, 1);
        int middle = rest.isEmpty() ? -1 : rest.indexOf(sign, 1);
        int end = middle < 1 ? -1 : rest.indexOf(sign, middle + 1);
        if (middle < 2 || end != rest.length() - 1) {
            throw new MaillageException(DeskTexts.of("set.badReplace", text));
        }
        return new FieldEdit(FieldEdit.Kind.REPLACE, text.substring(0, at), rest.substring(1, middle),
                rest.substring(middle + 1, end));
    }

    private static int separator(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            depth += each == '[' ? 1 : each == ']' ? -1 : 0;
            if (each == '=' && depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
