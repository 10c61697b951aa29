package org.maillage.search.internal.query;

import java.io.IOException;
import java.util.Objects;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.RootList;
import org.maillage.search.internal.index.Scoring;
import org.maillage.search.internal.text.Roots;

/**
 * Entries with words of a family, by the lists of roots that the index keeps. Looks at each entry that it is asked
 * about, so it ranks a few and must not find among all.
 */
final class FamilyQuery extends Query {

    private static final float DEAR = 200;

    private final String root;
    private final int entries;

    /**
     * @param root    what the words of the family begin with
     * @param entries how many have such a word
     */
    FamilyQuery(String root, int entries) {
        this.root = root;
        this.entries = entries;
    }

    String root() {
        return root;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        float rarity = boost * Scoring.rarity(searcher.collectionStatistics(Fields.WORD), entries);
        return new FamilyWeight(rarity);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(Fields.ROOTS)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String field) {
        return Fields.ROOTS + ":" + root;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FamilyQuery family && family.root.equals(root) && family.entries == entries;
    }

    @Override
    public int hashCode() {
        return Objects.hash(root, entries);
    }

    private final class FamilyWeight extends Weight {

        private final float rarity;

        FamilyWeight(float rarity) {
            super(FamilyQuery.this);
            this.rarity = rarity;
        }

        @Override
        public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            BinaryDocValues lists = leaf.reader().getBinaryDocValues(Fields.ROOTS);
            return lists == null ? null : new DefaultScorerSupplier(new FamilyScorer(lists, Roots.code(root), rarity));
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
            Scorer scorer = scorer(leaf);
            if (scorer != null) {
                TwoPhaseIterator entry = scorer.twoPhaseIterator();
                if (entry.approximation().advance(doc) == doc && entry.matches()) {
                    return Explanation.match(scorer.score(), "words of the family " + root);
                }
            }
            return Explanation.noMatch("no word of the family " + root);
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false;
        }
    }

    private static final class FamilyScorer extends Scorer {

        private final TwoPhaseIterator entries;
        private final float rarity;
        private long counted;

        FamilyScorer(BinaryDocValues lists, short root, float rarity) {
            this.rarity = rarity;
            this.entries = new TwoPhaseIterator(lists) {

                @Override
                public boolean matches() throws IOException {
                    counted = RootList.count(lists.binaryValue(), root);
                    return counted >>> Integer.SIZE > 0;
                }

                @Override
                public float matchCost() {
                    return DEAR;
                }
            };
        }

        @Override
        public int docID() {
            return entries.approximation().docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return TwoPhaseIterator.asDocIdSetIterator(entries);
        }

        @Override
        public TwoPhaseIterator twoPhaseIterator() {
            return entries;
        }

        @Override
        public float getMaxScore(int upTo) {
            return rarity;
        }

        @Override
        public float score() {
            return Scoring.score(rarity, counted >>> Integer.SIZE, (int) counted);
        }
    }
}
