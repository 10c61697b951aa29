package org.maillage.search.internal.query;

import java.io.IOException;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.maillage.api.search.Hit.Reason.Kind;

/** A part of a query that remembers why it is there. Finds and ranks as what it holds. */
final class Meant extends Query {

    private final Query query;
    private final Kind kind;
    private final String term;

    /**
     * @param query finds and ranks
     * @param kind  in which way
     * @param term  what it looks for, as people are told
     */
    Meant(Query query, Kind kind, String term) {
        this.query = query;
        this.kind = kind;
        this.term = term;
    }

    Query query() {
        return query;
    }

    Kind kind() {
        return kind;
    }

    String term() {
        return term;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        return query;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return query.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meant meant && meant.query.equals(query) && meant.kind == kind
                && meant.term.equals(term);
    }

    @Override
    public int hashCode() {
        return 31 * query.hashCode() + kind.hashCode();
    }
}
