package org.maillage.search.internal.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.model.Territory;
import org.maillage.search.internal.schema.IndexSchema;

/**
 * The names of the entries that other entries refer to, looked up once in a run. Keeps the ids of the collections that
 * the names of one collection's references come from: when one of them changes, the collection is indexed again.
 */
final class ReferenceNames {

    private final ContentService content;
    private final IndexSchema schema;
    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<String, Optional<String>> levels = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    ReferenceNames(ContentService content, IndexSchema schema) {
        this.content = content;
        this.schema = schema;
    }

    /** Forgets which collections were used. */
    void begin() {
        used.clear();
    }

    /** Ids of the collections used since {@link #begin}, present or not. */
    Set<String> used() {
        return Set.copyOf(used);
    }

    /** The title and other names of an entry; none when it cannot be found. */
    List<String> of(String id) {
        int colon = id.indexOf(':');
        if (colon < 1) {
            return List.of();
        }
        used.add(id.substring(0, colon));
        List<String> names = known.get(id);
        if (names == null) {
            names = find(id).map(view -> names(view.entry())).orElse(List.of());
            known.put(id, names);
        }
        return names;
    }

    /** The level of a territory, as the model writes it; empty when it cannot be found. */
    Optional<String> level(String id) {
        if (!levels.containsKey(id)) {
            of(id);
            levels.put(id, find(id).map(EntryView::entry).filter(Territory.class::isInstance)
                    .map(each -> ((Territory) each).getKind().getLiteral()));
        }
        return levels.get(id);
    }

    private Optional<EntryView> find(String id) {
        try {
            return content.find(id);
        } catch (MaillageException e) {
            // Whoever reads that collection reports the file.
            return Optional.empty();
        }
    }

    private List<String> names(EObject entry) {
        return schema.of(entry.eClass()).labels().stream()
                .flatMap(each -> EntryReader.values(entry, each).stream()).map(Object::toString).toList();
    }
}
