package org.maillage.ui.pictures.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.maillage.ui.widgets.Tones;

/**
 * Colours of a picture, mixed from those that the theme gives to its control. Shades go from pale to strong in one hue, so
 * that they differ by lightness for everybody.
 *
 * @param tones colours of words
 * @param back  the background
 * @param faint what has nothing to tell, just apart from the background
 * @param box   background of a box with words in it
 * @param chosen what the person has chosen, at least 3 to 1 on the background
 */
public record Look(Tones tones, Color back, Color faint, Color box, Color chosen, boolean dark) {

    private static final List<RGB> LIGHT_SHADES = List.of(new RGB(0xcf, 0xe1, 0xf2), new RGB(0x93, 0xc4, 0xdf),
            new RGB(0x4b, 0x97, 0xc9), new RGB(0x1f, 0x6a, 0xae), new RGB(0x08, 0x3d, 0x7a));
    private static final List<RGB> DARK_SHADES = List.of(new RGB(0x1d, 0x3f, 0x61), new RGB(0x25, 0x62, 0x99),
            new RGB(0x3d, 0x8a, 0xc7), new RGB(0x78, 0xb9, 0xe8), new RGB(0xc9, 0xe6, 0xff));
    private static final RGB LIGHT_CHOSEN = new RGB(0xc2, 0x41, 0x0c);
    private static final RGB DARK_CHOSEN = new RGB(0xff, 0xb0, 0x5c);
    private static final int FAINT = 7;
    private static final int BOX = 5;

    /** How many shades there are. */
    public static final int SHADES = 5;

    /** For a control, as it looks now. */
    public static Look of(Control control) {
        return of(control.getForeground(), control.getBackground());
    }

    /** For two colours of the theme. */
    public static Look of(Color front, Color back) {
        boolean dark = Tones.isDark(back);
        return new Look(Tones.of(front, back), back, Tones.mix(front, back, FAINT), Tones.mix(front, back, BOX),
                new Color(dark ? DARK_CHOSEN : LIGHT_CHOSEN), dark);
    }

    /** A shade: 0 the palest, where there is least. */
    public Color shade(int index) {
        return new Color((dark ? DARK_SHADES : LIGHT_SHADES).get(index));
    }

    /** The colour of words on a shade. */
    public Color on(Color shade) {
        return Tones.isDark(shade) ? new Color(255, 255, 255) : new Color(0x10, 0x1c, 0x28);
    }

    /** Colours of kinds of things, told apart by those who see few colours too (after Okabe and Ito). */
    public Color kind(int index) {
        int[][] kinds = dark ? new int[][] {{0x6c, 0xb8, 0xf0}, {0xf0, 0xb4, 0x4a}, {0x4d, 0xc9, 0xa4},
            {0xe6, 0x9d, 0xc8}, {0xf0, 0xe0, 0x62}, {0xe8, 0x83, 0x4e}, {0xb9, 0xc2, 0xcc}}
                : new int[][] {{0x1f, 0x5f, 0xa8}, {0xa8, 0x64, 0x00}, {0x00, 0x7a, 0x5a}, {0x9c, 0x3d, 0x78},
                    {0x75, 0x6a, 0x00}, {0xb8, 0x42, 0x00}, {0x5a, 0x66, 0x72}};
        int[] kind = kinds[index % kinds.length];
        return new Color(kind[0], kind[1], kind[2]);
    }

    /** Draws finely where the system can. */
    public static void smooth(org.eclipse.swt.graphics.GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }
}
