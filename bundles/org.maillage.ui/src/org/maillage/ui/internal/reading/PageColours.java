package org.maillage.ui.internal.reading;

import org.eclipse.swt.graphics.Color;
import org.maillage.ui.widgets.Tones;

/** Colours for a page, mixed from those that the theme gives to the widget, so that light and dark both read well. */
record PageColours(Color text, Color dim, Color link, Color section, Color accent, Color rule, Color warning, Color note) {

    private static final int WARNING_SHARE = 14;
    private static final int NOTE_SHARE = 12;

    static PageColours of(Color foreground, Color background) {
        Tones tones = Tones.of(foreground, background);
        return new PageColours(foreground, tones.dim(), tones.link(), tones.good(), tones.warning(), tones.rule(),
                Tones.mix(tones.warning(), background, WARNING_SHARE), Tones.mix(tones.link(), background, NOTE_SHARE));
    }
}
