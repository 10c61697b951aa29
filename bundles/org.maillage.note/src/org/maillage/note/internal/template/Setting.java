package org.maillage.note.internal.template;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.maillage.note.internal.NoteTexts;

/** What can be set in the settings file of a template, by a word of either language. */
enum Setting {

    /** Name of the chamber. */
    chamber,
    /** Lines below the name, separated by bars. */
    address,
    /** Colour, six hexadecimal digits. */
    color,
    /** File of the logo. */
    logo,
    /** What the logo shows. */
    logoText,
    /** Title of notes. */
    title,
    /** Parts of a document. */
    sections,
    /** Fields of an entry. */
    fields,
    /** Columns of a table. */
    columns;

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** The setting that a word stands for. */
    static Optional<Setting> of(String word) {
        return Arrays.stream(values()).filter(each -> each.name().equalsIgnoreCase(word.strip()) || LANGUAGES.stream()
                .anyMatch(language -> plain(each.word(language)).equals(plain(word)))).findFirst();
    }

    /** The word for it. */
    String word(Locale language) {
        return NoteTexts.of("setting." + name()).in(language);
    }

    /** Whether a word stands for a text, in either language; case, accents and spaces at the ends do not matter. */
    static boolean means(String key, String word) {
        return LANGUAGES.stream().anyMatch(each -> plain(NoteTexts.of(key).in(each)).equals(plain(word)));
    }

    static String plain(String word) {
        return Normalizer.normalize(word.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replace('\u00a0', ' ').replace('’', '\'');
    }
}
