package org.maillage.ui.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.ui.widgets.Tones;

/** Text reads well on what it stands on, in light and in dark: 4.5 to 1, WCAG 2.2, success criterion 1.4.3 (AA). */
class ContrastTest {

    private static final double AA = 4.5;

    /** Text and background of the usual themes of the three systems. */
    static Stream<Arguments> themes() {
        return Stream.of(Arguments.of("black on white", 0x000000, 0xffffff),
                Arguments.of("Adwaita", 0x2e3436, 0xf6f5f4), Arguments.of("Adwaita, lists", 0x000000, 0xffffff),
                Arguments.of("Adwaita dark", 0xeeeeec, 0x353535), Arguments.of("Adwaita dark, lists", 0xffffff, 0x2d2d2d),
                Arguments.of("Windows dark", 0xf0f0f0, 0x2f2f2f), Arguments.of("macOS dark", 0xdddddd, 0x1e1e1e),
                Arguments.of("GNOME 47 light", 0x323232, 0xfafafb));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void everyToneReadsOnItsBackground(String name, int front, int back) {
        Color foreground = color(front);
        Color background = color(back);
        Tones tones = Tones.of(foreground, background);
        PageColours page = PageColours.of(foreground, background);
        Map<String, Color> texts = new LinkedHashMap<>(Map.of("text", tones.text(), "dim", tones.dim(), "link",
                tones.link(), "good", tones.good(), "warning", tones.warning(), "section", page.section(), "accent",
                page.accent()));
        texts.forEach((text, colour) -> assertReads(name + ", " + text, colour, background));
        assertReads(name + ", text of a warning", page.text(), page.warning());
        assertReads(name + ", text of a note", page.text(), page.note());
        assertReads(name + ", link in a warning", page.link(), page.warning());
        assertReads(name + ", link in a note", page.link(), page.note());
    }

    private static void assertReads(String what, Color text, Color background) {
        double ratio = ratio(text.getRGB(), background.getRGB());
        assertTrue(ratio >= AA, () -> "%s: %.2f to 1".formatted(what, ratio));
    }

    @Test
    void theRatioIsThatOfTheGuidelines() {
        assertEquals(21, ratio(new RGB(0, 0, 0), new RGB(255, 255, 255)), 0.01);
        assertEquals(4.54, ratio(new RGB(0x76, 0x76, 0x76), new RGB(255, 255, 255)), 0.01);
    }

    /** WCAG 2.2, definition of contrast ratio. */
    private static double ratio(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
