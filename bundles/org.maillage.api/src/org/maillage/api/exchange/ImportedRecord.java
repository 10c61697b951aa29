package org.maillage.api.exchange;

import java.util.List;

import org.maillage.api.Problem;
import org.maillage.model.Entry;

/**
 * A record of a source, made into an entry. The entry has no id and no creation date: the import gives them. An entry
 * that has an id all the same, of any collection, keeps its path.
 *
 * @param number     number in the file, from 1
 * @param sourceId   identifier in the source, stable from one delivery to the next
 * @param entry      the entry; its provenance names the source
 * @param raw        the record as received, without personal data, as JSON or any other text
 * @param companions entries that the record names and that no collection has, with their ids, such as a funder
 * @param problems   remarks; a record with an error is rejected
 */
public record ImportedRecord(long number, String sourceId, Entry entry, String raw, List<Entry> companions,
        List<Problem> problems) {

    /** Copies the lists. */
    public ImportedRecord {
        companions = List.copyOf(companions);
        problems = List.copyOf(problems);
    }
}
