package org.maillage.app.internal;

import java.util.Locale;

import org.maillage.api.text.Message;

/** The texts of this bundle in the interface language. */
final class Texts {

    private Texts() {
    }

    static String of(String key, Object... arguments) {
        return Message.of(Texts.class, key, arguments).in(Locale.getDefault());
    }
}
