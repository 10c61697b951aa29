package org.maillage.note.internal.compose;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.model.Entry;
import org.maillage.model.Translation;

/** Titles of entries by id, in one language. Used by one thread. */
public final class Titles {

    private final ContentService content;
    private final Locale language;
    private final Map<String, Optional<String>> known = new HashMap<>();

    /** Titles of a language. */
    public Titles(ContentService content, Locale language) {
        this.content = content;
        this.language = language;
    }

    /** The title of an entry; empty when no collection has it, or its file cannot be read. */
    public Optional<String> title(String id) {
        return known.computeIfAbsent(id, this::read);
    }

    private Optional<String> read(String id) {
        try {
            return content.find(id).map(EntryView::entry).map(this::of);
        } catch (MaillageException e) {
            return Optional.empty();
        }
    }

    /** The title of an entry. */
    public String of(Entry entry) {
        return translation(entry).map(Translation::getTitle).filter(Objects::nonNull)
                .or(() -> Optional.ofNullable(entry.getTitle())).orElse(entry.getId()).strip();
    }

    /** What an entry says in the language, when it is another one than its own. */
    Optional<Translation> translation(Entry entry) {
        return entry.getTranslations().stream()
                .filter(each -> language.getLanguage().equals(each.getLanguage())).findFirst();
    }
}
