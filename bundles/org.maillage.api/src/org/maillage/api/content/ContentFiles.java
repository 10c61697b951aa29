package org.maillage.api.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.model.Entry;
import org.maillage.model.Overlay;
import org.osgi.annotation.versioning.ProviderType;

/** The files of collections and their form, for those who keep, compare or send them. Thread-safe. */
@ProviderType
public interface ContentFiles {

    /**
     * What a file holds.
     *
     * @param root     the object at its root, if it could be read
     * @param problems what is wrong with the file
     */
    record Parsed(Optional<EObject> root, List<Problem> problems) {

        /** Copies the list. */
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The folder of a personal collection.
     *
     * @throws MaillageException when there is no such collection or it is installed
     */
    Path folder(String collectionId) throws MaillageException;

    /** The path, inside its collection, of the file of its own that an entry has or would have. */
    String entryFile(String entryId);

    /** The path, inside a personal collection, of the file with the overrides of another collection’s entry. */
    String overlayFile(String targetId);

    /** Reads the bytes of a file. */
    Parsed parse(byte[] bytes, Place place);

    /** The bytes of a file with this object at its root: the one canonical form. */
    byte[] format(EObject root);

    /** An entry with overrides laid over it; the original where they do not fit. */
    Entry overlaid(Entry original, Overlay overlay);
}
