package org.maillage.match.internal;

import org.maillage.api.text.Message;

/** The texts of this bundle. */
public final class MatchTexts {

    private MatchTexts() {
    }

    /** A sentence in the person’s language. */
    public static Message of(String key, Object... arguments) {
        return Message.of(MatchTexts.class, key, arguments);
    }
}
