package org.maillage.search.internal.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.maillage.search.internal.index.Fields;

/**
 * The words that a query looks for.
 *
 * @param forms      forms of words
 * @param beginnings beginnings of words
 */
record Found(Set<String> forms, Set<String> beginnings) {

    /** Gathers the terms of a query; those it rejects left out. */
    static Found in(Query query) {
        Map<String, Map<String, Boolean>> terms = new LinkedHashMap<>();
        query.visit(new QueryVisitor() {

            @Override
            public void consumeTerms(Query leaf, Term... leafTerms) {
                for (Term term : leafTerms) {
                    terms.computeIfAbsent(term.field(), each -> new LinkedHashMap<>()).put(term.text(), true);
                }
            }

            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                return occur == Occur.MUST_NOT ? EMPTY_VISITOR : this;
            }
        });
        return new Found(of(terms, Fields.WORD), of(terms, Fields.PREFIX));
    }

    private static Set<String> of(Map<String, Map<String, Boolean>> terms, String field) {
        return Set.copyOf(terms.getOrDefault(field, Map.of()).keySet());
    }

    /** Whether there is nothing to look for. */
    boolean isEmpty() {
        return forms.isEmpty() && beginnings.isEmpty();
    }
}
