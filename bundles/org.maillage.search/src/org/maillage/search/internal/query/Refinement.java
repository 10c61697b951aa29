package org.maillage.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.maillage.search.internal.index.Fields;

/**
 * What orders the best hits and finds none: it is looked for in those alone, so its cost does not grow with the index.
 * Its scores are added to those of the first pass.
 */
final class Refinement {

    private static final Comparator<ScoreDoc> BEST_FIRST = Comparator.comparingDouble((ScoreDoc each) -> -each.score)
            .thenComparingInt(each -> each.doc);

    private final List<Query> queries;

    /** @param queries any number of queries */
    Refinement(List<Query> queries) {
        this.queries = queries.stream().limit(IndexSearcher.getMaxClauseCount() / 2).toList();
    }

    /** What it looks for. */
    Query query() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(each -> all.add(each, Occur.SHOULD));
        return all.build();
    }

    /** How many hits the first pass has to find, so that pages follow each other. */
    int candidates(int wanted) {
        return isEmpty() ? wanted : Math.max(wanted, Ranking.CANDIDATES);
    }

    private boolean isEmpty() {
        return queries.isEmpty();
    }

    /**
     * Orders the best hits anew; those after them keep their order and stay after them.
     *
     * @param wanted number of hits to give, at most
     */
    TopDocs of(IndexSearcher index, TopDocs found, int wanted) throws IOException {
        int size = Math.min(found.scoreDocs.length, Ranking.CANDIDATES);
        if (isEmpty() || size == 0) {
            return found;
        }
        ScoreDoc[] best = Arrays.copyOf(found.scoreDocs, size);
        Arrays.sort(best, Comparator.comparingInt(each -> each.doc));
        add(index, best);
        Arrays.sort(best, BEST_FIRST);
        ScoreDoc[] all = Arrays.copyOf(found.scoreDocs, Math.min(found.scoreDocs.length, wanted));
        System.arraycopy(best, 0, all, 0, Math.min(size, all.length));
        return new TopDocs(found.totalHits, all);
    }

    private void add(IndexSearcher index, ScoreDoc[] inOrder) throws IOException {
        List<Weight> weights = new ArrayList<>();
        for (Query query : queries) {
            weights.add(index.createWeight(index.rewrite(query), ScoreMode.COMPLETE, 1));
        }
        int from = 0;
        while (from < inOrder.length) {
            List<LeafReaderContext> leaves = index.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(inOrder[from].doc, leaves));
            int to = from;
            while (to < inOrder.length && inOrder[to].doc < leaf.docBase + leaf.reader().maxDoc()) {
                to++;
            }
            add(weights, leaf, Arrays.asList(inOrder).subList(from, to));
            from = to;
        }
    }

    private static void add(List<Weight> weights, LeafReaderContext leaf, List<ScoreDoc> hits) throws IOException {
        float[] typeWeights = new float[hits.size()];
        NumericDocValues column = leaf.reader().getNumericDocValues(Fields.WEIGHT);
        for (int i = 0; i < typeWeights.length; i++) {
            boolean lighter = column != null && column.advanceExact(hits.get(i).doc - leaf.docBase);
            typeWeights[i] = lighter ? Float.intBitsToFloat((int) column.longValue()) : 1;
        }
        for (Weight weight : weights) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                TwoPhaseIterator checked = scorer.twoPhaseIterator();
                DocIdSetIterator docs = checked == null ? scorer.iterator() : checked.approximation();
                for (int i = 0; i < typeWeights.length; i++) {
                    ScoreDoc hit = hits.get(i);
                    if (at(docs, hit.doc - leaf.docBase) && (checked == null || checked.matches())) {
                        hit.score += scorer.score() * typeWeights[i];
                    }
                }
            }
        }
    }

    /** Never looks for the next match after a hit: that may be far away. */
    private static boolean at(DocIdSetIterator docs, int doc) throws IOException {
        int now = docs.docID() < doc ? docs.advance(doc) : docs.docID();
        return now == doc;
    }
}
