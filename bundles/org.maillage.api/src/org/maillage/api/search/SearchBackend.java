package org.maillage.api.search;

import java.util.List;
import java.util.Locale;

import org.maillage.api.MaillageException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Another way of finding entries, beside the words of the index: by meaning, by a thesaurus of one’s own, by an index elsewhere.
 * Registered as an OSGi service. What it finds joins what the index finds, under the same filters, facets and orders.
 * Thread-safe. One that throws or takes longer than two seconds is named in the result, which is then that of the index.
 */
@ConsumerType
public interface SearchBackend {

    /**
     * An entry found.
     *
     * @param id    its id
     * @param score above 0 and at most 1
     */
    record Found(String id, float score) {
    }

    /**
     * Finds entries.
     *
     * @param text  what a person typed, never blank
     * @param limit most entries wanted
     * @return ids of entries of any collection; the score, above 0 and at most 1, says how well each fits: 1 counts as much as
     *         the best hit of the index
     * @throws MaillageException when it cannot answer; said in the result
     */
    List<Found> find(String text, int limit, Locale language) throws MaillageException;
}
