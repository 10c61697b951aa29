package org.maillage.api.content;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The collections that are there now, and their entries. Bundles may come and go at any time. Nothing is read before it
 * is asked for: {@link #find} reads the one file that holds the entry, {@link #read} reads a collection file by file
 * without keeping it. Thread-safe.
 */
@ProviderType
public interface ContentService {

    /** The collections that work, vocabularies first. Reads no entry. */
    List<CollectionInfo> collections();

    /**
     * The {@link CollectionInfo#stamp() stamps} of the collections, by id. What was made from entries holds as long as these
     * are equal; a listener may hear of a change later than those who ask. Reads no entry.
     */
    default Map<String, String> stamps() {
        return collections().stream().collect(Collectors.toUnmodifiableMap(CollectionInfo::id, CollectionInfo::stamp));
    }

    /** One of the collections. */
    Optional<CollectionInfo> collection(String id);

    /** What is wrong with collections as a whole: metadata that cannot be read, an id claimed twice. */
    List<Problem> problems();

    /** The types that an entry can have: the concrete ones of all installed models, an extender’s among them. */
    List<EClass> types();

    /**
     * The entry with this id, overrides applied. Costs the reading of one file, less when it was read lately.
     *
     * @return empty when no collection has such an entry
     * @throws MaillageException when the file that should hold it cannot be read
     */
    Optional<EntryView> find(String id) throws MaillageException;

    /**
     * Reads all entries of a collection, in the order of its files. A file that cannot be read gives a problem and the
     * others go on.
     *
     * @throws MaillageException when there is no such collection
     */
    void read(String collectionId, EntryVisitor visitor) throws MaillageException;

    /**
     * Opens a file of a collection, such as an attachment. The caller closes it.
     *
     * @param path path inside the collection, with slashes; {@code ..} is refused
     * @throws MaillageException when there is no such file
     */
    InputStream open(String collectionId, String path) throws MaillageException;
}
