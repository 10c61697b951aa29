package org.maillage.api.curation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds entries that are there twice, and makes one of two. A scheme and its local variant, two variants of one scheme,
 * schemes for different territories and establishments with different numbers are not duplicates, however alike. Codes,
 * concepts, territories, figures and parts of strategies are not compared. Thread-safe; reads all collections, a second for
 * some thousands of entries.
 */
@ProviderType
public interface DuplicateService {

    /** From which score alike entries are told. */
    double USUAL = 0.8;

    /**
     * Pairs of entries that may be one, the surest first.
     *
     * @param collection the collection that at least one of the two belongs to; empty for any
     * @param threshold  lowest score of pairs that are only alike, 0 to 1
     * @param cancelled  asked between collections
     * @throws MaillageException when there is no such collection
     */
    List<DuplicatePair> find(Optional<String> collection, double threshold, BooleanSupplier cancelled)
            throws MaillageException;

    /**
     * Makes one entry of two. The kept one gets what it does not have: fields, values of lists, objects in lists. Where both
     * say something else, its own value stays, unless {@code take} names the field, and the other value is written to a
     * comment; other names become alternative names. References to the other entry lead to the kept one in all personal
     * collections. The other entry is removed, or archived above its installed collection.
     *
     * @param keep   id of the entry that stays
     * @param other  id of the entry that goes
     * @param take   names of fields that take the other’s value
     * @param target how and where to write
     * @return the kept entry first, then the other, then those whose references change
     * @throws MaillageException when an entry does not exist, they are of different types, a field does not exist, or
     *                           nothing can be written
     */
    List<EntryChange> merge(String keep, String other, Set<String> take, ChangeNote note, WriteTarget target)
            throws MaillageException;
}
