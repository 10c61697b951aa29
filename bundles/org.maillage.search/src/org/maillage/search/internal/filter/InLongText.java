package org.maillage.search.internal.filter;

import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Texts;
import org.maillage.search.internal.text.Stemmer;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/**
 * Entries with certain words in a long text of theirs: those that have the words anywhere are read, and their text is
 * looked through. Costs some microseconds for each of them, which is rarely asked, and nothing in the index.
 */
final class InLongText extends Query {

    private static final float VERY_DEAR = 100_000;

    private final String field;
    private final Set<String> stems;
    private final Query anywhere;

    InLongText(String field, Set<String> stems, Query anywhere) {
        this.field = field;
        this.stems = Set.copyOf(stems);
        this.anywhere = anywhere;
    }

    private boolean isIn(String written, Stemmer stemmer) {
        Set<String> missing = new HashSet<>(stems);
        for (Texts.Text text : Texts.read(written)) {
            if (text.field().equals(field)) {
                for (Word word : WordSplitter.split(text.text())) {
                    missing.remove(stemmer.stem(word.form()));
                }
            }
        }
        return missing.isEmpty();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight inner = searcher.createWeight(searcher.rewrite(anywhere), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {

            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                Scorer candidates = inner.scorer(leaf);
                if (candidates == null) {
                    return null;
                }
                StoredFields stored = leaf.reader().storedFields();
                Stemmer stemmer = new Stemmer();
                TwoPhaseIterator checked = new TwoPhaseIterator(candidates.iterator()) {

                    @Override
                    public boolean matches() throws IOException {
                        return isIn(stored.document(approximation.docID(), Set.of(Fields.TEXTS)).get(Fields.TEXTS),
                                stemmer);
                    }

                    @Override
                    public float matchCost() {
                        return VERY_DEAR;
                    }
                };
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, checked));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        anywhere.visit(visitor);
    }

    @Override
    public String toString(String inField) {
        return field + ":" + stems;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InLongText text && text.field.equals(field) && text.stems.equals(stems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, stems);
    }
}
