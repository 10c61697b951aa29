package org.maillage.api.content;

import java.util.Set;

import org.osgi.annotation.versioning.ConsumerType;

/** Registered as an OSGi service, is told when collections come, go or change. */
@ConsumerType
public interface ContentListener {

    /** Called on the thread that made the change; must return at once. */
    void collectionsChanged(Set<String> collectionIds);

    /**
     * Called instead of {@link #collectionsChanged} when nothing but some entries changed, so that a large collection need
     * not be read again. On the thread that made the change; must return at once.
     *
     * @param collectionIds the collections that changed: those of the entries, and those that keep changes above them
     * @param entryIds      ids of the entries that were written, removed, or changed from above
     */
    default void entriesChanged(Set<String> collectionIds, Set<String> entryIds) {
        collectionsChanged(collectionIds);
    }
}
