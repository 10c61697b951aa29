package org.maillage.note.internal.template;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The colours of a note. Text in the chamber’s colour is darkened until it can be read on white: contrast of 4.5 to 1
 * (WCAG 2.2, 1.4.3).
 *
 * @param accent the chamber’s colour, RGB
 * @param ink    the same, dark enough for text on white
 * @param tint   a light background of the same hue
 */
public record Look(int accent, int ink, int tint) {

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final int RADIX = 16;
    private static final int BYTE = 0xFF;
    private static final int[] SHIFTS = { 16, 8, 0 };
    private static final double[] WEIGHTS = { 0.2126, 0.7152, 0.0722 };
    private static final double CONTRAST = 4.5;
    private static final double STEP = 0.95;
    private static final double TINT = 0.09;
    private static final double FLARE = 0.05;

    /** The colours that go with the chamber’s. */
    public static Look of(int accent) {
        int ink = accent;
        while (contrast(ink) < CONTRAST) {
            ink = mix(ink, 0, STEP);
        }
        return new Look(accent, ink, mix(accent, 0xFFFFFF, TINT));
    }

    /** A colour as people write it, {@code #0B5D66}. */
    public static Optional<Integer> parse(String text) {
        var found = HEX.matcher(text.strip());
        return found.matches() ? Optional.of(Integer.parseInt(found.group(1), RADIX)) : Optional.empty();
    }

    /** A colour as six hexadecimal digits. */
    public static String hex(int rgb) {
        return "%06X".formatted(rgb);
    }

    private static int mix(int color, int other, double share) {
        int mixed = 0;
        for (int shift : SHIFTS) {
            long part = Math.round((color >> shift & BYTE) * share + (other >> shift & BYTE) * (1 - share));
            mixed |= (int) part << shift;
        }
        return mixed;
    }

    /** Contrast with white. */
    static double contrast(int rgb) {
        double luminance = 0;
        for (int i = 0; i < SHIFTS.length; i++) {
            double part = (rgb >> SHIFTS[i] & BYTE) / (double) BYTE;
            luminance += WEIGHTS[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return (1 + FLARE) / (luminance + FLARE);
    }
}
