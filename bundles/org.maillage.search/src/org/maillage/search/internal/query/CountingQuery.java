package org.maillage.search.internal.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.text.Stemmer;

/**
 * A query that finds what another finds, without what only ranks: alternatives inside alternatives become one list, and
 * the form of a word goes where its stem is looked for, since an entry that has the one has the other.
 */
final class CountingQuery {

    private final Stemmer stemmer = new Stemmer();

    private CountingQuery() {
    }

    static Query of(Query query) {
        return new CountingQuery().same(query);
    }

    private Query same(Query query) {
        return switch (query) {
            case BoostQuery boosted -> same(boosted.getQuery());
            case BooleanQuery all when isAny(all) -> any(query);
            case DisjunctionMaxQuery ignored -> any(query);
            case BooleanQuery all -> {
                BooleanQuery.Builder same = new BooleanQuery.Builder()
                        .setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
                boolean required = all.clauses().stream().anyMatch(BooleanClause::isRequired);
                for (BooleanClause each : all.clauses()) {
                    // Beside what is required, what is optional only ranks.
                    if (each.occur() != Occur.SHOULD || !required || all.getMinimumNumberShouldMatch() > 0) {
                        same.add(same(each.query()), each.occur() == Occur.MUST ? Occur.FILTER : each.occur());
                    }
                }
                yield same.build();
            }
            default -> query;
        };
    }

    private static boolean isAny(BooleanQuery query) {
        return query.getMinimumNumberShouldMatch() <= 1 && !query.clauses().isEmpty()
                && query.clauses().stream().allMatch(each -> each.occur() == Occur.SHOULD);
    }

    private Query any(Query query) {
        Set<Query> found = new LinkedHashSet<>();
        collect(query, found);
        if (found.size() == 1) {
            return found.iterator().next();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        found.forEach(each -> any.add(each, Occur.SHOULD));
        return any.build();
    }

    private void collect(Query query, Set<Query> found) {
        switch (query) {
            case BoostQuery boosted -> collect(boosted.getQuery(), found);
            case BooleanQuery any when isAny(any) -> {
                List<Query> inner = any.clauses().stream().map(BooleanClause::query).map(CountingQuery::unboosted)
                        .toList();
                Set<String> stems = inner.stream().filter(TermQuery.class::isInstance)
                        .map(each -> ((TermQuery) each).getTerm()).filter(each -> each.field().equals(Fields.STEM))
                        .map(Term::text).collect(Collectors.toSet());
                inner.stream().flatMap(CountingQuery::terms).filter(each -> !isFoundBy(stems, each))
                        .forEach(each -> collect(each, found));
            }
            case DisjunctionMaxQuery any -> any.getDisjuncts().forEach(each -> collect(each, found));
            case SynonymQuery words -> words.getTerms().forEach(each -> found.add(new TermQuery(each)));
            default -> found.add(same(query));
        }
    }

    private static Query unboosted(Query query) {
        return query instanceof BoostQuery boosted ? unboosted(boosted.getQuery()) : query;
    }

    private static Stream<Query> terms(Query query) {
        return query instanceof SynonymQuery words ? words.getTerms().stream().map(TermQuery::new) : Stream.of(query);
    }

    /** Whether who has this form has one of these stems. */
    private boolean isFoundBy(Set<String> stems, Query query) {
        return !stems.isEmpty() && query instanceof TermQuery term && term.getTerm().field().equals(Fields.WORD)
                && stems.contains(stemmer.stem(term.getTerm().text()));
    }
}
