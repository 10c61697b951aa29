package org.maillage.note.internal.write;

import org.maillage.note.internal.document.Block.Tone;
import org.maillage.note.internal.template.Look;

/**
 * The colours of a callout in word processors, as in {@code note.css}.
 *
 * @param edge colour of the left edge, six hexadecimal digits
 * @param fill background
 */
record Tones(String edge, String fill) {

    static Tones of(Tone tone, Look look) {
        return switch (tone) {
            case good -> new Tones("1B7F43", "E8F5ED");
            case likely -> new Tones("5E7F12", "F1F6E2");
            case open -> new Tones("B07A00", "FDF5DF");
            case bad -> new Tones("A12622", "FBEBEA");
            case closed -> new Tones("6B7278", "EFF0F1");
            case advice -> new Tones(Look.hex(look.accent()), Look.hex(look.tint()));
        };
    }
}
