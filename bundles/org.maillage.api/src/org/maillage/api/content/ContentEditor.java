package org.maillage.api.content;

import java.util.Locale;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.Entry;
import org.maillage.model.MaillageFactory;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes to the person’s own collections. Each call replaces one file atomically: after a crash the file is as before or
 * as after, never between. Needs the right to write of the data area. Thread-safe.
 */
@ProviderType
public interface ContentEditor {

    /**
     * Creates a personal collection.
     *
     * @throws MaillageException when the id is taken or not well formed, or nothing can be written
     */
    void create(CollectionDescriptor descriptor) throws MaillageException;

    /**
     * Creates a personal collection in French of which only the id is known: its title is made of it.
     *
     * @throws MaillageException as {@link #create(CollectionDescriptor)}
     */
    default void create(String collectionId) throws MaillageException {
        CollectionDescriptor descriptor = MaillageFactory.eINSTANCE.createCollectionDescriptor();
        descriptor.setId(collectionId);
        descriptor.setTitle(collectionId.substring(0, 1).toUpperCase(Locale.ROOT)
                + collectionId.substring(1).replace('-', ' '));
        descriptor.setVersion("1");
        descriptor.setLanguage("fr");
        create(descriptor);
    }

    /**
     * Writes an entry of a personal collection, new or changed; its id tells the collection.
     *
     * @throws MaillageException when the collection is not personal, or nothing can be written
     */
    void save(Entry entry) throws MaillageException;

    /**
     * Opens a batch: many changes of one personal collection, one notification, one change in its history.
     *
     * @param note what the history says
     * @throws MaillageException when the collection is not personal, or nothing can be written
     */
    EntryBatch batch(String collectionId, ChangeNote note) throws MaillageException;

    /**
     * Removes an entry of a personal collection.
     *
     * @throws MaillageException when the collection is not personal, has no such entry, or nothing can be written
     */
    void delete(String entryId) throws MaillageException;

    /**
     * Overrides fields of another collection’s entry; the original stays as it is. Replaces earlier overrides of the
     * same entry.
     *
     * @param collectionId the personal collection that keeps the overrides
     * @param values       an object of the entry’s class that carries the new values, with the entry’s id
     * @param fields       names of the overridden features; one without value in {@code values} is emptied; none at all
     *                     removes the overrides
     * @throws MaillageException when a field does not exist or is the id, or nothing can be written
     */
    void override(String collectionId, Entry values, Set<String> fields) throws MaillageException;
}
