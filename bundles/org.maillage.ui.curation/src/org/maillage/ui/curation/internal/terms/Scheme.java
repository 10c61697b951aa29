package org.maillage.ui.curation.internal.terms;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.model.ConceptScheme;

/**
 * A vocabulary.
 *
 * @param id    its id
 * @param title its title
 */
record Scheme(String id, String title) {

    /** All vocabularies, by title; call it in a job. */
    static List<Scheme> all(ContentService content, Locale language) throws MaillageException {
        List<Scheme> found = new ArrayList<>();
        for (CollectionInfo info : content.collections()) {
            content.read(info.id(), view -> {
                if (view.entry() instanceof ConceptScheme scheme) {
                    found.add(new Scheme(scheme.getId(), scheme.getTitle()));
                }
            });
        }
        Collator collator = Collator.getInstance(language);
        found.sort((one, other) -> collator.compare(one.title(), other.title()));
        return found;
    }
}
