package org.maillage.exchange.internal;

import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.text.Message;

/** Anchor of this bundle's texts, and the ways they are said. */
public final class ExchangeTexts {

    private ExchangeTexts() {
    }

    /** A text. */
    public static Message message(String key, Object... arguments) {
        return Message.of(ExchangeTexts.class, key, arguments);
    }

    /** A failure without technical cause. */
    public static MaillageException failure(String key, Object... arguments) {
        return new MaillageException(message(key, arguments));
    }

    /** A problem whose code is the key of its text. */
    public static Problem problem(Severity severity, String key, Place place, Object... arguments) {
        return new Problem(severity, key, place, message(key, arguments));
    }

    /** Something was left out. */
    public static Problem error(String key, Place place, Object... arguments) {
        return problem(Severity.ERROR, key, place, arguments);
    }

    /** Works, but should be looked at. */
    public static Problem warning(String key, Place place, Object... arguments) {
        return problem(Severity.WARNING, key, place, arguments);
    }

    /** Worth knowing. */
    public static Problem info(String key, Place place, Object... arguments) {
        return problem(Severity.INFO, key, place, arguments);
    }
}
