package org.maillage.api.content;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.maillage.api.MaillageException;
import org.osgi.annotation.versioning.ProviderType;

/** Collections as sets of files, those that are not installed among them. Thread-safe. */
@ProviderType
public interface CollectionFiles {

    /**
     * The files of a collection that is there, without a person’s overrides.
     *
     * @throws MaillageException when there is no such collection
     */
    CollectionContent of(String collectionId) throws MaillageException;

    /**
     * A collection that is not installed.
     *
     * @param file a bundle file with one collection, or the folder of a collection
     * @throws MaillageException when it holds no collection that can be read
     */
    CollectionContent in(Path file) throws MaillageException;

    /** The bytes of a content file with this object at its root: the same object always gives the same bytes. */
    byte[] write(EObject root);
}
