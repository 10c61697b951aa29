package org.maillage.search.internal.query;

import java.io.IOException;
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
import org.apache.lucene.search.Weight;
import org.maillage.search.internal.index.Fields;

/**
 * What orders the best hits and finds none: it is looked for in those alone, so its cost does not grow with the index.
 * Its scores are added to those of the first pass.
 */
final class Refinement {

    private static final Comparator<ScoreDoc> BEST_FIRST = Comparator.comparingDouble((ScoreDoc each) -> -each.score)
            .thenComparingInt(each -> each.doc);

    private final Query query;

    /** @param queries any number of queries */
    Refinement(List<Query> queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.stream().limit(IndexSearcher.getMaxClauseCount() / 2)
                .forEach(each -> all.add(each, Occur.SHOULD));
        query = all.build();
    }

    /** How many hits the first pass has to find, so that pages follow each other. */
    int candidates(int wanted) {
        return isEmpty() ? wanted : Math.max(wanted, Ranking.CANDIDATES);
    }

    private boolean isEmpty() {
        return ((BooleanQuery) query).clauses().isEmpty();
    }

    /** What is looked for. */
    Query query() {
        return query;
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
        Weight weight = index.createWeight(index.rewrite(query), ScoreMode.COMPLETE, 1);
        List<LeafReaderContext> leaves = index.getIndexReader().leaves();
        LeafReaderContext leaf = null;
        Scorer scorer = null;
        NumericDocValues weights = null;
        for (ScoreDoc hit : inOrder) {
            if (leaf == null || hit.doc >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
                scorer = weight.scorer(leaf);
                weights = leaf.reader().getNumericDocValues(Fields.WEIGHT);
            }
            int doc = hit.doc - leaf.docBase;
            if (scorer != null && at(scorer.iterator(), doc)) {
                boolean lighter = weights != null && weights.advanceExact(doc);
                hit.score += scorer.score() * (lighter ? Float.intBitsToFloat((int) weights.longValue()) : 1);
            }
        }
    }

    private static boolean at(DocIdSetIterator docs, int doc) throws IOException {
        int now = docs.docID() < doc ? docs.advance(doc) : docs.docID();
        return now == doc;
    }
}
