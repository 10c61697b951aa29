package org.maillage.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds the best hits and, where scoring all that is found costs less than asking a second time without scores, all hits
 * with them: passing over what cannot be among the best pays when much is found, and when finding itself is cheap.
 *
 * @param best the best hits
 * @param all  all hits by segment; empty when they were not all looked at
 */
record FirstPass(TopDocs best, Optional<FixedBitSet[]> all) {

    /** So many hits are scored in the time that a second query takes to be made. */
    private static final long FEW = 5_000;
    /** To find what has several words at once costs more than to score it. */
    private static final long FEW_TOGETHER = 300_000;

    /** @param wanted number of hits, at least 1 */
    static FirstPass of(IndexSearcher index, Query query, int wanted) throws IOException {
        Query simple = index.rewrite(query);
        Weight weight = index.createWeight(simple, ScoreMode.TOP_SCORES, 1);
        List<LeafReaderContext> leaves = index.getIndexReader().leaves();
        List<ScorerSupplier> suppliers = new ArrayList<>();
        long cost = 0;
        for (LeafReaderContext leaf : leaves) {
            ScorerSupplier supplier = weight.scorerSupplier(leaf);
            if (supplier != null) {
                supplier.setTopLevelScoringClause();
                cost += supplier.cost();
            }
            suppliers.add(supplier);
        }
        boolean whole = cost <= (isTogether(simple) ? FEW_TOGETHER : FEW);
        FixedBitSet[] all = new FixedBitSet[leaves.size()];
        WeightedTopDocs manager = new WeightedTopDocs(wanted, whole ? Integer.MAX_VALUE : wanted);
        WeightedTopDocs.Weighted collector = manager.newCollector();
        for (LeafReaderContext leaf : leaves) {
            LeafCollector best = collector.getLeafCollector(leaf);
            if (whole) {
                all[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
                best = new All(best, all[leaf.ord]);
            }
            if (suppliers.get(leaf.ord) != null) {
                search(suppliers.get(leaf.ord), leaf, best);
            }
            best.finish();
        }
        return new FirstPass(manager.reduce(List.of(collector)), whole ? Optional.of(all) : Optional.empty());
    }

    private static void search(ScorerSupplier supplier, LeafReaderContext leaf, LeafCollector into) throws IOException {
        try {
            supplier.bulkScorer().score(into, leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
        } catch (CollectionTerminatedException e) {
            // Nothing better can come in this segment.
        }
    }

    private static boolean isTogether(Query query) {
        return query instanceof PhraseQuery || query instanceof BooleanQuery all
                && all.clauses().stream().filter(BooleanClause::isRequired).filter(BooleanClause::isScoring).count() > 1;
    }

    /** Notes each hit on its way. */
    private static final class All extends FilterLeafCollector {

        private final FixedBitSet found;

        All(LeafCollector in, FixedBitSet found) {
            super(in);
            this.found = found;
        }

        @Override
        public void collect(int doc) throws IOException {
            found.set(doc);
            super.collect(doc);
        }
    }
}
