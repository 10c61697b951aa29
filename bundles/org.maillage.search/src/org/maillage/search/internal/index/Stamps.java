package org.maillage.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * The stamps that the index has of the entries of one collection, by a hash of their ids: sixteen bytes an entry and as
 * many to spare. For one thread.
 */
final class Stamps {

    private static final int SMALLEST = 16;

    /** Receives what the index has. */
    private interface Receiver {
        void entry(String id, long stamp) throws IOException;
    }

    private final IndexSearcher index;
    private final String collection;
    private long[] keys = new long[SMALLEST];
    private long[] stamps = new long[SMALLEST];
    private boolean[] used = new boolean[SMALLEST];
    private boolean[] met = new boolean[SMALLEST];
    private int size;

    private Stamps(IndexSearcher index, String collection) {
        this.index = index;
        this.collection = collection;
    }

    /** Reads the stamps of a collection; there is none where the index does not have it. */
    static Stamps of(IndexSearcher index, String collection) throws IOException {
        Stamps read = new Stamps(index, collection);
        read.each(read::put);
        return read;
    }

    private void each(Receiver receiver) throws IOException {
        Weight weight = index.createWeight(index.rewrite(new TermQuery(new Term(Fields.COLLECTION, collection))),
                ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : index.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                NumericDocValues column = DocValues.getNumeric(leaf.reader(), Fields.STAMP);
                StoredFields stored = leaf.reader().storedFields();
                Bits live = leaf.reader().getLiveDocs();
                DocIdSetIterator docs = scorer.iterator();
                for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    if ((live == null || live.get(doc)) && column.advanceExact(doc)) {
                        receiver.entry(stored.document(doc, Set.of(Fields.ID)).get(Fields.ID), column.longValue());
                    }
                }
            }
        }
    }

    /** Whether there are none. */
    boolean isEmpty() {
        return size == 0;
    }

    private void put(String id, long stamp) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        put(EntryStamp.hash(id), stamp);
        size++;
    }

    private void put(long key, long stamp) {
        int at = find(key);
        keys[at] = key;
        stamps[at] = stamp;
        used[at] = true;
    }

    private int find(long key) {
        int at = (int) key & keys.length - 1;
        while (used[at] && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldStamps = stamps;
        boolean[] oldUsed = used;
        keys = new long[2 * oldKeys.length];
        stamps = new long[keys.length];
        used = new boolean[keys.length];
        met = new boolean[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldUsed[i]) {
                put(oldKeys[i], oldStamps[i]);
            }
        }
    }

    /** Whether the index has this entry with this stamp; remembers that the entry is still there. */
    boolean has(String id, long stamp) {
        int at = find(EntryStamp.hash(id));
        met[at] = used[at];
        return used[at] && stamps[at] == stamp;
    }

    /** Ids of the entries that were not asked for. */
    List<String> gone() throws IOException {
        List<String> gone = new ArrayList<>();
        each((id, stamp) -> {
            if (!met[find(EntryStamp.hash(id))]) {
                gone.add(id);
            }
        });
        return gone;
    }
}
