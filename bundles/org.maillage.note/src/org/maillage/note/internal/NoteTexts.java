package org.maillage.note.internal;

import org.maillage.api.text.Message;

/** The texts of notes. */
public final class NoteTexts {

    private NoteTexts() {
    }

    /** A text. */
    public static Message of(String key, Object... arguments) {
        return Message.of(NoteTexts.class, key, arguments);
    }
}
