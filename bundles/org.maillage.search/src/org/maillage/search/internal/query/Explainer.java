package org.maillage.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.maillage.api.search.Hit.Reason;
import org.maillage.api.search.Hit.Reason.Kind;
import org.maillage.search.internal.expand.Expansion;
import org.maillage.search.internal.index.Fields;

/** Says which parts of a query make the score of a hit. For one request. */
final class Explainer {

    private static final int MOST = 12;

    private final IndexSearcher index;
    private final Map<Query, Expansion> expanded;
    private final List<Part> parts = new ArrayList<>();

    /** A query for one term, phrase or name. */
    private record Part(Query query, Kind kind, String term, String from) {
    }

    /**
     * @param finds    what found the hits
     * @param ranks    what ordered them besides; empty for nothing
     * @param expanded the parts of either that nobody typed, without their boosts
     */
    Explainer(IndexSearcher index, Query finds, Optional<Query> ranks, Map<Query, Expansion> expanded) {
        this.index = index;
        this.expanded = expanded;
        collect(finds, 1);
        ranks.ifPresent(query -> collect(query, 1));
    }

    private void collect(Query query, float boost) {
        Expansion expansion = expanded.get(query);
        if (expansion != null) {
            parts.add(new Part(WordQueries.boosted(query, boost), kind(expansion), expansion.term(),
                    expansion.typed()));
            return;
        }
        switch (query) {
            case BoostQuery boosted -> collect(boosted.getQuery(), boost * boosted.getBoost());
            case BooleanQuery all -> all.clauses().stream().filter(BooleanClause::isScoring)
                    .forEach(each -> collect(each.query(), boost));
            case DisjunctionMaxQuery any -> any.getDisjuncts().forEach(each -> collect(each, boost));
            case Meant meant -> add(query, boost, meant.kind(), meant.term());
            case FamilyQuery family -> add(query, boost, Kind.RELATED, family.root());
            case TermQuery term -> add(query, boost, kind(term.getTerm()), term.getTerm().text());
            case SynonymQuery words -> words.getTerms().forEach(each -> add(new TermQuery(each), boost,
                    Kind.BEGINNING, each.text()));
            case PhraseQuery words -> add(query, boost, Kind.PHRASE, words(words));
            default -> {
                // Filters and what finds everything say nothing about the order.
            }
        }
    }

    private void add(Query query, float boost, Kind kind, String term) {
        parts.add(new Part(WordQueries.boosted(query, boost), kind, term, ""));
    }

    private static Kind kind(Expansion expansion) {
        return switch (expansion.kind()) {
            case ACRONYM, SYNONYM -> Kind.SYNONYM;
            case NARROWER -> Kind.NARROWER;
            case CORRECTION -> Kind.CORRECTION;
        };
    }

    private static Kind kind(Term term) {
        return switch (term.field()) {
            case Fields.WORD -> Kind.EXACT;
            case Fields.PREFIX -> Kind.BEGINNING;
            default -> Kind.WHOLE_VALUE;
        };
    }

    private static String words(PhraseQuery phrase) {
        return Arrays.stream(phrase.getTerms()).map(Term::text).collect(Collectors.joining(" "));
    }

    /** The parts that a hit has, what counts most first. */
    List<Reason> of(int doc) throws IOException {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (Part part : parts) {
            Explanation explanation = index.explain(part.query, doc);
            if (explanation.isMatch()) {
                float score = explanation.getValue().floatValue();
                reasons.merge(part.kind + " " + part.term, new Reason(part.term, part.kind, part.from, score),
                        (first, second) -> first.score() >= second.score() ? first : second);
            }
        }
        return reasons.values().stream()
                .sorted(Comparator.comparingDouble((Reason each) -> each.score()).reversed()).limit(MOST).toList();
    }
}
