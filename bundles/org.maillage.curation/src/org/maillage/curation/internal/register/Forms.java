package org.maillage.curation.internal.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.model.Entry;
import org.maillage.model.Family;
import org.maillage.model.LegalForm;

/** Legal forms and families, as vocabularies have them. Used by one thread. */
final class Forms {

    private static final int DEEPEST = 8;

    private final ContentService content;
    private final Map<String, Optional<Entry>> known = new HashMap<>();

    Forms(ContentService content) {
        this.content = content;
    }

    Optional<LegalForm> form(String id) throws MaillageException {
        return entry(id).filter(LegalForm.class::isInstance).map(LegalForm.class::cast);
    }

    Optional<Family> family(String id) throws MaillageException {
        return entry(id).filter(Family.class::isInstance).map(Family.class::cast);
    }

    private Optional<Entry> entry(String id) throws MaillageException {
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        Optional<Entry> found = known.get(id);
        if (found == null) {
            found = content.find(id).map(each -> each.entry());
            known.put(id, found);
        }
        return found;
    }

    /** Whether one family is the other, or lies somewhere below it. */
    boolean isWithin(String family, String above) throws MaillageException {
        String at = family;
        for (int i = 0; i < DEEPEST && at != null; i++) {
            if (at.equals(above)) {
                return true;
            }
            at = family(at).map(Family::getParent).orElse(null);
        }
        return false;
    }
}
