package org.maillage.search.internal.query;

import java.io.IOException;
import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.maillage.search.internal.index.Fields;

/**
 * The best hits, each score multiplied by the weight of the entry's type. Weights are at most 1, so Lucene can go on
 * passing over entries whose unweighted score is too low.
 */
final class WeightedTopDocs implements CollectorManager<WeightedTopDocs.Weighted, TopDocs> {

    private final TopScoreDocCollectorManager best;

    /**
     * @param wanted number of hits, at least 1
     * @param counted so many matches are counted at least, before others are passed over
     */
    WeightedTopDocs(int wanted, int counted) {
        best = new TopScoreDocCollectorManager(wanted, counted);
    }

    @Override
    public Weighted newCollector() {
        return new Weighted(best.newCollector());
    }

    @Override
    public TopDocs reduce(Collection<Weighted> collectors) throws IOException {
        return best.reduce(collectors.stream().map(each -> each.best).toList());
    }

    /** Collects the matches of one thread. */
    static final class Weighted extends FilterCollector {

        private final TopScoreDocCollector best;

        Weighted(TopScoreDocCollector best) {
            super(best);
            this.best = best;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            LeafCollector all = super.getLeafCollector(context);
            NumericDocValues weights = context.reader().getNumericDocValues(Fields.WEIGHT);
            return weights == null ? all : new WeightedLeaf(all, weights);
        }
    }

    private static final class WeightedLeaf extends FilterLeafCollector {

        private final NumericDocValues weights;
        private int doc;

        WeightedLeaf(LeafCollector in, NumericDocValues weights) {
            super(in);
            this.weights = weights;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            super.setScorer(new FilterScorable(scorer) {
                @Override
                public float score() throws IOException {
                    return weights.advanceExact(doc) ? in.score() * Float.intBitsToFloat((int) weights.longValue())
                            : in.score();
                }

                @Override
                public void setMinCompetitiveScore(float least) throws IOException {
                    in.setMinCompetitiveScore(least);
                }
            });
        }

        @Override
        public void collect(int next) throws IOException {
            doc = next;
            super.collect(next);
        }
    }
}
