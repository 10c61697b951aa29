package org.maillage.api.curation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.maillage.model.Entry;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds entries that are there twice, and makes one of two. A scheme and its local variant, two variants of one scheme,
 * schemes for different territories and establishments with different numbers are not duplicates, however alike. Codes,
 * concepts, territories, figures and parts of strategies are not compared. Thread-safe; reads all collections, a second for
 * some thousands of entries, and keeps what it compares until something changes or memory is needed.
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
     * Entries that are there already and may be the same as some that are not yet, or are being written. A draft is compared
     * instead of the entry with its id.
     *
     * @param drafts    the entries in hand, with ids; drafts are compared with each other too
     * @param threshold lowest score of pairs that are only alike, 0 to 1
     * @param cancelled asked between collections
     * @return pairs with at least one of the drafts, the surest first
     */
    List<DuplicatePair> like(List<Entry> drafts, double threshold, BooleanSupplier cancelled) throws MaillageException;

    /**
     * Remembers that two entries are not the same, however alike: they are no pair any more. Kept on this machine, in
     * {@code personal/distinct.tsv} of the data area.
     *
     * @throws MaillageException when nothing can be written
     */
    void keepApart(String first, String second) throws MaillageException;

    /** Forgets {@link #keepApart}; a pair that was not kept apart stays so. */
    void forgetApart(String first, String second) throws MaillageException;

    /** The pairs that are kept apart, as ids, in their order. */
    List<List<String>> apart() throws MaillageException;

    /**
     * Makes one entry of two. The kept one gets what it does not have: fields, values of lists, objects in lists. Where both
     * say something else, its own value stays unless {@code choices} says otherwise, lists and parts are joined, and what is
     * in no field is written to a comment; other names become alternative names. References to the other entry lead to the
     * kept one in all personal collections. The other entry is removed, or archived above its installed collection.
     *
     * @param keep    id of the entry that stays
     * @param other   id of the entry that goes
     * @param choices by the path of a field, what becomes of it
     * @param target  how and where to write
     * @return the kept entry first, then the other, then those whose references change
     * @throws MaillageException when an entry does not exist, they are of different types, a field does not exist or cannot
     *                           have both values, or nothing can be written
     */
    List<EntryChange> merge(String keep, String other, Map<String, MergeChoice> choices, ChangeNote note,
            WriteTarget target) throws MaillageException;
}
