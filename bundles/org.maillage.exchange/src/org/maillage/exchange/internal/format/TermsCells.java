package org.maillage.exchange.internal.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts in the cells of a table, so that they come back as they were: several in one cell, and none that a spreadsheet would
 * take for a formula.
 */
final class TermsCells {

    private static final String BETWEEN = " | ";
    /** What spreadsheets begin a formula with; the apostrophe itself, as it is what hides them. */
    private static final String HIDDEN = "=+-@\t\r'";

    private TermsCells() {
    }

    static String one(String text) {
        return !text.isEmpty() && HIDDEN.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String many(List<String> texts) {
        return one(String.join(BETWEEN, texts.stream()
                .map(each -> each.replace("\\", "\\\\").replace("|", "\\|")).toList()));
    }

    /** The text of a cell. */
    static String text(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    /** The texts of a cell. */
    static List<String> split(String cell) {
        String text = text(cell);
        List<String> texts = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                now.append(text.charAt(++i));
            } else if (text.startsWith(BETWEEN, i)) {
                texts.add(now.toString());
                now.setLength(0);
                i += BETWEEN.length() - 1;
            } else {
                now.append(c);
            }
        }
        texts.add(now.toString());
        return texts;
    }
}
