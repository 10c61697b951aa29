package org.maillage.ui.advice.internal.desk;

import java.time.LocalTime;

/**
 * Whether what is on the screen is on the disk.
 *
 * @param state    how far it is
 * @param sentence why it failed; else empty
 * @param at       since when
 */
public record Saving(State state, String sentence, LocalTime at) {

    /** How far writing is. */
    public enum State {
        /** Nothing was changed since the file was opened. */
        UNTOUCHED,
        /** Changes are about to be written. */
        PENDING,
        /** All is written. */
        SAVED,
        /** Writing failed; changes are kept and tried again. */
        FAILED
    }

    Saving(State state) {
        this(state, "", LocalTime.now());
    }

    static Saving failed(String sentence) {
        return new Saving(State.FAILED, sentence, LocalTime.now());
    }
}
