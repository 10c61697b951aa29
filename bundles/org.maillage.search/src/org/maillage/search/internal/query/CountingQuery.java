package org.maillage.search.internal.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.maillage.search.internal.index.Fields;

/**
 * A query that finds what another finds, without what only ranks: alternatives inside alternatives become one list, and
 * the form of a word goes where its stem is looked for, since an entry that has the one has the other.
 */
final class CountingQuery {

    private CountingQuery() {
    }

    static Query of(Query query) {
        return switch (query) {
            case BoostQuery boosted -> of(boosted.getQuery());
            case BooleanQuery all when isAny(all) -> any(query);
            case DisjunctionMaxQuery ignored -> any(query);
            case BooleanQuery all -> {
                BooleanQuery.Builder same = new BooleanQuery.Builder()
                        .setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
                boolean required = all.clauses().stream().anyMatch(BooleanClause::isRequired);
                for (BooleanClause each : all.clauses()) {
                    // Beside what is required, what is optional only ranks.
                    if (each.occur() != Occur.SHOULD || !required || all.getMinimumNumberShouldMatch() > 0) {
                        same.add(of(each.query()), each.occur() == Occur.MUST ? Occur.FILTER : each.occur());
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

    private static Query any(Query query) {
        Set<Query> found = new LinkedHashSet<>();
        collect(query, found);
        if (found.size() == 1) {
            return found.iterator().next();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        found.forEach(each -> any.add(each, Occur.SHOULD));
        return any.build();
    }

    private static void collect(Query query, Set<Query> found) {
        switch (query) {
            case BoostQuery boosted -> collect(boosted.getQuery(), found);
            case BooleanQuery any when isAny(any) -> {
                List<Query> inner = any.clauses().stream().map(BooleanClause::query).map(CountingQuery::unboosted)
                        .toList();
                boolean stem = inner.stream().anyMatch(each -> isTermOf(each, Fields.STEM));
                inner.stream().filter(each -> !(stem && isTermOf(each, Fields.WORD)))
                        .forEach(each -> collect(each, found));
            }
            case DisjunctionMaxQuery any -> any.getDisjuncts().forEach(each -> collect(each, found));
            case SynonymQuery words -> words.getTerms().forEach(each -> found.add(new TermQuery(each)));
            default -> found.add(of(query));
        }
    }

    private static Query unboosted(Query query) {
        return query instanceof BoostQuery boosted ? unboosted(boosted.getQuery()) : query;
    }

    private static boolean isTermOf(Query query, String field) {
        return query instanceof TermQuery term && term.getTerm().field().equals(field);
    }
}
