package org.maillage.cli.internal.desk;

import java.util.List;
import java.util.Locale;

import org.maillage.api.text.Message;

/** The texts of the librarian's commands. */
final class DeskTexts {

    private DeskTexts() {
    }

    static Message of(String key, Object... arguments) {
        return Message.of(DeskTexts.class, key, arguments);
    }

    /** Headings of columns. */
    static List<String> columns(Locale language, List<String> names) {
        return names.stream().map(name -> of("column." + name).in(language)).toList();
    }
}
