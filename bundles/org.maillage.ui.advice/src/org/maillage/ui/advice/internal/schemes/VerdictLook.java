package org.maillage.ui.advice.internal.schemes;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.maillage.api.match.Truth;
import org.maillage.api.match.Verdict;
import org.maillage.ui.widgets.Tones;
import org.maillage.ui.widgets.Words.Tone;

/**
 * A colour and a shape for each verdict, so that none of them is told by colour alone: a full disc with a tick, a half disc,
 * a ring with a question mark, a full square with a cross, a hollow square with a bar.
 */
public final class VerdictLook {

    private VerdictLook() {
    }

    /** The tone of the words. */
    public static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> Tone.GOOD;
            case CONDITIONAL -> Tone.NOTE;
            case UNKNOWN -> Tone.WARNING;
            case NOT_ELIGIBLE -> Tone.BAD;
            case CLOSED -> Tone.PLAIN;
        };
    }

    /** The verdict that looks as the answer of a criterion does. */
    public static Verdict of(Truth truth) {
        return switch (truth) {
            case YES -> Verdict.ELIGIBLE;
            case NO -> Verdict.NOT_ELIGIBLE;
            case UNKNOWN -> Verdict.UNKNOWN;
        };
    }

    /** Draws the shape into a square. */
    public static void draw(GC gc, Verdict verdict, Tones tones, Color background, Rectangle place) {
        Color front = gc.getForeground();
        Color back = gc.getBackground();
        int size = Math.min(place.width, place.height) / 2 * 2;
        Color tone = tones.of(tone(verdict), tones.dim());
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        gc.setForeground(tone);
        gc.setBackground(tone);
        switch (verdict) {
            case ELIGIBLE -> {
                gc.fillOval(place.x, place.y, size, size);
                gc.setForeground(background);
                gc.drawPolyline(points(place, size, 25, 52, 43, 70, 76, 32));
            }
            case CONDITIONAL -> {
                gc.drawOval(place.x + 1, place.y + 1, size - 2, size - 2);
                gc.fillArc(place.x + 1, place.y + 1, size - 2, size - 2, 90, 180);
            }
            case UNKNOWN -> {
                gc.drawOval(place.x + 1, place.y + 1, size - 2, size - 2);
                Point mark = gc.textExtent("?");
                gc.drawText("?", place.x + (size - mark.x + 1) / 2, place.y + (size - mark.y) / 2, true);
            }
            case NOT_ELIGIBLE -> {
                gc.fillRoundRectangle(place.x, place.y, size, size, 4, 4);
                gc.setForeground(background);
                gc.drawPolyline(points(place, size, 30, 30, 70, 70));
                gc.drawPolyline(points(place, size, 30, 70, 70, 30));
            }
            case CLOSED -> {
                gc.drawRoundRectangle(place.x + 1, place.y + 1, size - 2, size - 2, 4, 4);
                gc.drawPolyline(points(place, size, 28, 50, 72, 50));
            }
        }
        gc.setLineWidth(1);
        gc.setForeground(front);
        gc.setBackground(back);
    }

    /** Points in hundredths of the square. */
    private static int[] points(Rectangle place, int size, int... hundredths) {
        int[] points = new int[hundredths.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = (i % 2 == 0 ? place.x : place.y) + size * hundredths[i] / 100;
        }
        return points;
    }
}
