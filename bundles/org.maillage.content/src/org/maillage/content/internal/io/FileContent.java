package org.maillage.content.internal.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.maillage.api.Problem;
import org.maillage.model.Entry;
import org.maillage.model.EntrySet;

/**
 * What a file gave.
 *
 * @param root     the object at the root, if it could be read
 * @param problems what was wrong; when there are errors, what is not touched by them is in the root all the same
 */
public record FileContent(Optional<EObject> root, List<Problem> problems) {

    /** The entries of the file: the one at its root, or those of a set, its vocabulary first. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        root.ifPresent(object -> {
            if (object instanceof Entry entry) {
                entries.add(entry);
            } else if (object instanceof EntrySet set) {
                if (set.getScheme() != null) {
                    entries.add(set.getScheme());
                }
                entries.addAll(set.getEntries());
            }
        });
        return entries;
    }
}
