package org.maillage.search.internal.query;

import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * A query that finds what another finds, without what only ranks: alternatives inside alternatives become one list,
 * each term once.
 */
final class CountingQuery {

    private CountingQuery() {
    }

    static Query of(Query query) {
        return new CountingQuery().same(query);
    }

    private Query same(Query query) {
        return switch (query) {
            case BoostQuery boosted -> same(boosted.getQuery());
            case Meant meant -> same(meant.query());
            case SynonymQuery ignored -> any(query);
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
            case Meant meant -> collect(meant.query(), found);
            case BooleanQuery any when isAny(any) -> any.clauses().forEach(each -> collect(each.query(), found));
            case DisjunctionMaxQuery any -> any.getDisjuncts().forEach(each -> collect(each, found));
            case SynonymQuery words -> words.getTerms().forEach(each -> found.add(new TermQuery(each)));
            default -> found.add(same(query));
        }
    }
}
