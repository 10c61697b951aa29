package org.maillage.ui.internal.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;

/** The hits of one search, fetched in slices when they come into sight. Used on the user-interface thread. */
final class HitList {

    /** Hits fetched at once. */
    static final int SLICE = 100;

    /** Fetches a slice and hands it over on the user-interface thread. */
    interface Fetcher {

        void fetch(SearchRequest request, Consumer<SearchResult> then);
    }

    private final SearchRequest request;
    private final int size;
    private final Fetcher fetcher;
    private final IntConsumer arrived;
    private final Map<Integer, List<Hit>> slices = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();

    /** @param arrived told when a slice has come, with the place of its first hit */
    HitList(SearchRequest request, SearchResult first, Fetcher fetcher, IntConsumer arrived) {
        this.request = request;
        this.size = (int) Math.min(first.total(), Integer.MAX_VALUE);
        this.fetcher = fetcher;
        this.arrived = arrived;
        slices.put(0, first.hits());
    }

    int size() {
        return size;
    }

    /** Whether the other list answers the same question. */
    boolean answersSameAs(HitList other) {
        return request.equals(other.request);
    }

    /** Where an entry stands among the hits fetched so far. */
    OptionalInt find(String entryId) {
        for (Map.Entry<Integer, List<Hit>> slice : slices.entrySet()) {
            for (int i = 0; i < slice.getValue().size(); i++) {
                if (slice.getValue().get(i).id().equals(entryId)) {
                    return OptionalInt.of(slice.getKey() * SLICE + i);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The hit at a place; empty while it is being fetched, and where there is none: a table asks for rows it has lost. */
    Optional<Hit> get(int index) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        int slice = index / SLICE;
        List<Hit> hits = slices.get(slice);
        if (hits == null) {
            fetch(slice);
            return Optional.empty();
        }
        int within = index % SLICE;
        return within < hits.size() ? Optional.of(hits.get(within)) : Optional.empty();
    }

    private void fetch(int slice) {
        if (asked.add(slice)) {
            fetcher.fetch(request.page(SLICE, slice * SLICE), result -> {
                slices.put(slice, result.hits());
                arrived.accept(slice * SLICE);
            });
        }
    }
}
