package org.maillage.note.internal.write;

import java.util.Locale;

import org.maillage.note.internal.NoteTexts;
import org.maillage.note.internal.template.Look;
import org.maillage.note.internal.template.Template;

/** The parts of documents that are made without a template of their own: styles, page and footer, in the chamber’s colours. */
final class Boilerplate {

    private final Template template;
    private final Locale language;
    private final String footer;

    Boilerplate(Template template, Locale language, String footer) {
        this.template = template;
        this.language = language;
        this.footer = template.chamber().isBlank() ? footer : template.chamber();
    }

    /** A part, filled in. */
    String part(String name) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return Styles.resource(name).replace("@ink@", Look.hex(template.look().ink()))
                .replace("@accent@", Look.hex(template.look().accent())).replace("@tint@", Look.hex(template.look().tint()))
                .replace("@lang@", english ? "en-GB" : "fr-FR").replace("@language@", english ? "en" : "fr")
                .replace("@country@", english ? "GB" : "FR").replace("@footer@", escaped(footer))
                .replace("@page@", escaped(NoteTexts.of("note.page").in(language)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
