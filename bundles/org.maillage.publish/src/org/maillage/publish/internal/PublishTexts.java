package org.maillage.publish.internal;

import org.maillage.api.MaillageException;
import org.maillage.api.text.Message;

/** Anchor of the texts of this bundle. */
public final class PublishTexts {

    private PublishTexts() {
    }

    /** A sentence. */
    public static Message of(String key, Object... arguments) {
        return Message.of(PublishTexts.class, key, arguments);
    }

    /** A failure without technical cause. */
    public static MaillageException failure(String key, Object... arguments) {
        return new MaillageException(of(key, arguments));
    }

    /** A failure whose technical cause goes to the log. */
    public static MaillageException failure(Throwable cause, String key, Object... arguments) {
        return new MaillageException(of(key, arguments), cause);
    }
}
