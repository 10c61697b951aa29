package org.maillage.ui.internal.reading;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Colours for a page, mixed from those that the theme gives to the widget, so that light and dark both read well. */
record PageColours(Color text, Color dim, Color link, Color section, Color accent, Color rule, Color warning, Color note) {

    private static final RGB BLUE = new RGB(0x1f, 0x5f, 0xa8);
    private static final RGB LIGHT_BLUE = new RGB(0x8a, 0xbd, 0xf2);
    private static final RGB GREEN = new RGB(0x0b, 0x66, 0x60);
    private static final RGB LIGHT_GREEN = new RGB(0x7f, 0xd6, 0xc8);
    private static final RGB ORANGE = new RGB(0xa3, 0x55, 0x00);
    private static final RGB LIGHT_ORANGE = new RGB(0xff, 0xc0, 0x70);

    static PageColours of(Color foreground, Color background) {
        RGB front = foreground.getRGB();
        RGB back = background.getRGB();
        boolean dark = (back.red * 299 + back.green * 587 + back.blue * 114) / 1000 < 128;
        RGB link = dark ? LIGHT_BLUE : BLUE;
        RGB accent = dark ? LIGHT_ORANGE : ORANGE;
        return new PageColours(foreground, mix(front, back, 76), new Color(link),
                new Color(dark ? LIGHT_GREEN : GREEN), new Color(accent), mix(front, back, 18), mix(accent, back, 14),
                mix(link, back, 12));
    }

    /** So many hundredths of the first colour on the second. */
    private static Color mix(RGB over, RGB under, int share) {
        return new Color(part(over.red, under.red, share), part(over.green, under.green, share),
                part(over.blue, under.blue, share));
    }

    private static int part(int over, int under, int share) {
        return (over * share + under * (100 - share)) / 100;
    }
}
