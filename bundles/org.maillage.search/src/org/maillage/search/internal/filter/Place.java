package org.maillage.search.internal.filter;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.maillage.api.search.TerritoryFit;
import org.maillage.search.internal.index.Fields;

/**
 * A place that was asked for.
 *
 * @param id         its id
 * @param containing ids of what contains it, itself among them
 * @param inside     ids of what lies inside, where that was asked for; itself among them
 */
public record Place(String id, Set<String> containing, Set<String> inside) {

    /** What is valid there, and what names no territory. */
    public Query query() {
        Set<String> ids = new HashSet<>(containing);
        ids.addAll(inside);
        ids.add(Fields.NONE);
        return new TermInSetQuery(Fields.PLACE, ids.stream().map(BytesRef::new).toList());
    }

    /** How an entry that is valid in some territories lies to the place; the closest of them counts. */
    public TerritoryFit fit(Collection<String> territories) {
        if (territories.contains(id)) {
            return TerritoryFit.SAME;
        }
        if (territories.stream().anyMatch(containing::contains)) {
            return TerritoryFit.CONTAINS;
        }
        return territories.stream().anyMatch(inside::contains) ? TerritoryFit.INSIDE : TerritoryFit.UNKNOWN;
    }
}
