package org.maillage.ui.pictures.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;

/** Words that fit into a width. */
public final class Trimmed {

    private static final String DOTS = "…";

    private Trimmed() {
    }

    /** The text, or as much of it as fits, with dots behind. */
    public static String to(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle).strip() + DOTS).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).strip() + DOTS;
    }

    /** The text on at most so many lines, broken between words. */
    public static List<String> lines(GC gc, String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most - 1 && gc.textExtent(rest).x > width) {
            int end = rest.length();
            while (end > 0 && gc.textExtent(rest.substring(0, end)).x > width) {
                end = rest.lastIndexOf(' ', end - 1);
            }
            if (end <= 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(to(gc, rest, width));
        }
        return lines;
    }
}
