package org.maillage.ui.advice.internal.follow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.EntryView;
import org.maillage.model.Entry;
import org.maillage.model.ProjectFile;
import org.maillage.model.Selection;
import org.maillage.model.Translation;
import org.maillage.ui.advice.internal.desk.Desk;

/** What chosen entries are called, those that no verdict speaks of among them. Called in jobs. */
public final class Titles {

    private final Desk desk;

    /** Reads the collections of a desk. */
    public Titles(Desk desk) {
        this.desk = desk;
    }

    /** Titles by id, in the order of the file; the id where no collection has the entry any more. */
    public Map<String, String> of(ProjectFile file) throws MaillageException {
        Map<String, String> titles = new LinkedHashMap<>();
        for (String id : file.getSelections().stream().map(Selection::getEntry).toList()) {
            Optional<Entry> entry = desk.services().content().find(id).map(EntryView::entry);
            titles.put(id, entry.map(this::title).orElse(id));
        }
        return titles;
    }

    private String title(Entry entry) {
        String language = desk.texts().language().getLanguage();
        List<Translation> translations = entry.getTranslations();
        return translations.stream().filter(each -> language.equals(each.getLanguage()) && each.getTitle() != null)
                .map(Translation::getTitle).findFirst().or(() -> Optional.ofNullable(entry.getTitle()))
                .orElse(entry.getId());
    }
}
