package org.maillage.match.internal.funding;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.model.Entry;
import org.maillage.model.Translation;

/**
 * Titles of entries in a language.
 *
 * @param content  where they are read
 * @param language the language
 */
record Titles(ContentService content, Locale language) {

    /** The title of an entry; its id when no collection has it. */
    String of(String id) throws MaillageException {
        Optional<Entry> entry = content.find(id).map(EntryView::entry);
        return entry.flatMap(each -> each.getTranslations().stream()
                .filter(translation -> language.getLanguage().equals(translation.getLanguage()))
                .map(Translation::getTitle).filter(Objects::nonNull).findFirst())
                .or(() -> entry.map(Entry::getTitle)).orElse(id);
    }
}
