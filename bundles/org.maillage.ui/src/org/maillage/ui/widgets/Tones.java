package org.maillage.ui.widgets;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.maillage.ui.widgets.Words.Tone;

/**
 * Colours mixed from those that the theme gives to a widget, so that light and dark both read well: at least 4.5 to 1
 * on the background.
 *
 * @param text    plain text
 * @param dim     less important text
 * @param link    what can be followed
 * @param good    something good to know
 * @param warning something to take care of
 * @param bad     something that stands in the way
 * @param rule    thin lines
 */
public record Tones(Color text, Color dim, Color link, Color good, Color warning, Color bad, Color rule) {

    private static final RGB BLUE = new RGB(0x1f, 0x5f, 0xa8);
    private static final RGB LIGHT_BLUE = new RGB(0x8a, 0xbd, 0xf2);
    private static final RGB GREEN = new RGB(0x0b, 0x66, 0x60);
    private static final RGB LIGHT_GREEN = new RGB(0x7f, 0xd6, 0xc8);
    private static final RGB ORANGE = new RGB(0xa3, 0x55, 0x00);
    private static final RGB LIGHT_ORANGE = new RGB(0xff, 0xc0, 0x70);
    private static final RGB RED = new RGB(0xb0, 0x1f, 0x2e);
    private static final RGB LIGHT_RED = new RGB(0xff, 0xa3, 0xa3);
    private static final int DIM = 76;
    private static final int FAINT = 18;

    /** Colours for a widget. */
    public static Tones of(Color foreground, Color background) {
        return of(foreground, background, false);
    }

    /** @param selected whether the text stands on the colour of a selection, where nothing but its own colour reads */
    public static Tones of(Color front, Color back, boolean selected) {
        if (selected) {
            return new Tones(front, front, front, front, front, front, front);
        }
        boolean dark = isDark(back);
        return new Tones(front, mix(front, back, DIM), new Color(dark ? LIGHT_BLUE : BLUE),
                new Color(dark ? LIGHT_GREEN : GREEN), new Color(dark ? LIGHT_ORANGE : ORANGE),
                new Color(dark ? LIGHT_RED : RED), mix(front, back, FAINT));
    }

    /** Whether a background asks for light text. */
    public static boolean isDark(Color background) {
        RGB back = background.getRGB();
        return (back.red * 299 + back.green * 587 + back.blue * 114) / 1000 < 128;
    }

    /** So many hundredths of the first colour on the second. */
    public static Color mix(Color over, Color under, int share) {
        return new Color(part(over.getRed(), under.getRed(), share), part(over.getGreen(), under.getGreen(), share),
                part(over.getBlue(), under.getBlue(), share));
    }

    private static int part(int over, int under, int share) {
        return (over * share + under * (100 - share)) / 100;
    }

    /**
     * The colour of a piece of a line.
     *
     * @param plain that of the line
     */
    public Color of(Tone tone, Color plain) {
        return switch (tone) {
            case PLAIN -> plain;
            case MARK -> text;
            case GOOD -> good;
            case WARNING -> warning;
            case BAD -> bad;
            case NOTE -> link;
        };
    }
}
