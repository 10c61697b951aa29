package org.maillage.search.internal.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * All entries that a query without scores finds, as bits. Lists of entries are written into the bits block by block and
 * combined by whole words, several times as fast as one entry after the other.
 */
sealed interface EntrySet {

    /** Sets the bits of the entries of a segment, deleted ones among them. */
    void into(FixedBitSet bits, LeafReaderContext leaf) throws IOException;

    /** @param query finds the entries */
    static EntrySet of(IndexSearcher index, Query query) throws IOException {
        return make(index, index.rewrite(query));
    }

    private static EntrySet make(IndexSearcher index, Query query) throws IOException {
        if (query instanceof BooleanQuery all && isSimple(all)) {
            List<EntrySet> any = sets(index, all, Occur.SHOULD);
            List<EntrySet> required = sets(index, all, Occur.FILTER);
            required.addAll(sets(index, all, Occur.MUST));
            List<EntrySet> rejected = sets(index, all, Occur.MUST_NOT);
            if (required.isEmpty() && rejected.isEmpty()) {
                return new Any(any);
            }
            boolean mayMiss = required.isEmpty() || all.getMinimumNumberShouldMatch() == 1;
            if (mayMiss && !any.isEmpty()) {
                required.add(new Any(any));
            }
            if (!required.isEmpty() && (rejected.isEmpty() || all.clauses().stream().allMatch(EntrySet::isCheap))) {
                return new All(required, rejected);
            }
        }
        return new One(index.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1));
    }

    private static List<EntrySet> sets(IndexSearcher index, BooleanQuery all, Occur occur) throws IOException {
        List<EntrySet> sets = new ArrayList<>();
        for (BooleanClause each : all.clauses()) {
            if (each.occur() == occur) {
                sets.add(make(index, each.query()));
            }
        }
        return sets;
    }

    /** Whether each part can be looked up on its own: any part of alternatives, of what is required only cheap ones. */
    private static boolean isSimple(BooleanQuery all) {
        return all.getMinimumNumberShouldMatch() <= 1
                && (all.clauses().stream().allMatch(each -> each.occur() == Occur.SHOULD)
                        || all.clauses().stream().allMatch(EntrySet::isCheap));
    }

    private static boolean isCheap(BooleanClause clause) {
        return clause.query() instanceof TermQuery || clause.query() instanceof BooleanQuery inner
                && inner.getMinimumNumberShouldMatch() <= 1 && inner.clauses().stream().allMatch(EntrySet::isCheap);
    }

    /** What one query finds. */
    record One(Weight weight) implements EntrySet {

        @Override
        public void into(FixedBitSet bits, LeafReaderContext leaf) throws IOException {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                DocIdSetIterator entries = scorer.iterator();
                if (entries.docID() == -1) {
                    entries.nextDoc();
                }
                entries.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, bits, 0);
            }
        }
    }

    /** What any of several finds. */
    record Any(List<EntrySet> sets) implements EntrySet {

        @Override
        public void into(FixedBitSet bits, LeafReaderContext leaf) throws IOException {
            for (EntrySet each : sets) {
                each.into(bits, leaf);
            }
        }
    }

    /** What all of several find, and none of others. */
    record All(List<EntrySet> required, List<EntrySet> rejected) implements EntrySet {

        @Override
        public void into(FixedBitSet bits, LeafReaderContext leaf) throws IOException {
            FixedBitSet all = new FixedBitSet(bits.length());
            required.getFirst().into(all, leaf);
            for (EntrySet each : required.subList(1, required.size())) {
                FixedBitSet other = new FixedBitSet(bits.length());
                each.into(other, leaf);
                all.and(other);
            }
            for (EntrySet each : rejected) {
                FixedBitSet other = new FixedBitSet(bits.length());
                each.into(other, leaf);
                all.andNot(other);
            }
            bits.or(all);
        }
    }
}
