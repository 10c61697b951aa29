package org.maillage.cli.internal.command;

import java.util.List;
import java.util.Locale;

import org.maillage.api.text.Message;

/** The texts of the commands. */
final class Texts {

    private Texts() {
    }

    static Message of(String key, Object... arguments) {
        return Message.of(Texts.class, key, arguments);
    }

    /** Headings of columns. */
    static List<String> columns(Locale language, List<String> names) {
        return names.stream().map(name -> of("column." + name).in(language)).toList();
    }
}
