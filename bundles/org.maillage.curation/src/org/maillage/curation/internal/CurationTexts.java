package org.maillage.curation.internal;

import org.maillage.api.MaillageException;
import org.maillage.api.text.Message;

/** Anchor of this bundle's texts, and the ways they are said. */
public final class CurationTexts {

    private CurationTexts() {
    }

    /** A text. */
    public static Message message(String key, Object... arguments) {
        return Message.of(CurationTexts.class, key, arguments);
    }

    /** A failure without technical cause. */
    public static MaillageException failure(String key, Object... arguments) {
        return new MaillageException(message(key, arguments));
    }

    /** A failure with a technical cause, which goes to the log. */
    public static MaillageException failure(Throwable cause, String key, Object... arguments) {
        return new MaillageException(message(key, arguments), cause);
    }
}
