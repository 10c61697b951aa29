package org.maillage.content.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.model.Entry;

/** What a validation has learnt of referenced entries, each looked up once. */
final class References {

    /** Features that lead up a hierarchy: they must never come back to where they started. */
    static final List<String> UPWARD = List.of("parent", "parents", "broader", "successor", "generic");

    /**
     * An entry that exists.
     *
     * @param type  its type
     * @param above the ids of the entries above it
     */
    record Known(EClass type, List<String> above) {
    }

    private final ContentService content;
    private final Map<String, Optional<Known>> known = new HashMap<>();

    References(ContentService content) {
        this.content = content;
    }

    Optional<Known> find(String id) {
        Optional<Known> found = known.get(id);
        if (found == null) {
            found = look(id);
            known.put(id, found);
        }
        return found;
    }

    private Optional<Known> look(String id) {
        try {
            return content.find(id).map(view -> new Known(view.entry().eClass(), above(view.entry())));
        } catch (MaillageException e) {
            // The file's own problem is reported when its collection is read.
            return Optional.empty();
        }
    }

    /** The ids that the upward features of an entry name. */
    static List<String> above(Entry entry) {
        List<String> above = new ArrayList<>();
        for (String name : UPWARD) {
            EStructuralFeature feature = entry.eClass().getEStructuralFeature(name);
            if (feature != null && entry.eIsSet(feature)) {
                Object value = entry.eGet(feature);
                if (value instanceof List<?> values) {
                    values.forEach(each -> above.add(String.valueOf(each)));
                } else {
                    above.add(String.valueOf(value));
                }
            }
        }
        return above;
    }
}
