package org.maillage.ui.internal.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import org.maillage.api.search.Facet;
import org.maillage.api.search.FieldInfo;
import org.maillage.api.search.Filter;
import org.maillage.api.search.Hit;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.IndexReport;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.api.search.Suggestion;

/** Finds as many entries as told, named after the words asked for. */
public final class FakeSearch implements SearchService {

    final List<SearchRequest> asked = Collections.synchronizedList(new ArrayList<>());
    private final int total;
    volatile CountDownLatch gate = new CountDownLatch(0);

    /** @param total number of entries that match any words but « rien » */
    public FakeSearch(int total) {
        this.total = total;
    }

    /** What was asked so far. */
    public List<SearchRequest> asked() {
        return List.copyOf(asked);
    }

    @Override
    public SearchResult search(SearchRequest request, Locale language) {
        asked.add(request);
        CountDownLatch here = gate;
        try {
            here.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        int found = request.text().equals("rien") ? 0 : total;
        List<Hit> hits = new ArrayList<>();
        for (int i = request.offset(); i < Math.min(found, request.offset() + request.limit()); i++) {
            hits.add(new Hit("national:" + i, "", "national", "SupportScheme", request.text() + " " + i,
                    "Résumé " + i, 1));
        }
        boolean ways = request.details().suggestions() && found == 0;
        return new SearchResult(found, Duration.ofMillis(4), hits, facets(request, found),
                ways ? List.of(new Suggestion(Suggestion.Kind.CORRECTION, "bien", "bien", "", 3)) : List.of(), List.of());
    }

    private static List<Facet> facets(SearchRequest request, int found) {
        return request.facets().isEmpty() ? List.of() : List.of(new Facet("type", "Type",
                List.of(new Facet.Value("SupportScheme", "Dispositif d’aide", found,
                        Filter.has(request.filters(), "type", "SupportScheme")),
                        new Facet.Value("Tool", "Outil", 1, Filter.has(request.filters(), "type", "Tool"))),
                0));
    }

    @Override
    public List<Suggestion> suggest(String text, int limit, Locale language) {
        return List.of(new Suggestion(Suggestion.Kind.ENTRY, text + "…", "national:dla", "", -1));
    }

    @Override
    public List<Hit> similar(String id, List<String> types, int limit, Locale language) {
        return search(SearchRequest.of(id, limit), language).hits();
    }

    @Override
    public SearchResult referring(String id, int limit, Locale language) {
        return search(SearchRequest.of(id, limit), language);
    }

    @Override
    public List<FieldInfo> fields(Locale language) {
        return List.of(new FieldInfo("natures", "Natures", Set.of(FieldInfo.Use.FACET), Set.of("SupportScheme")));
    }

    @Override
    public IndexReport rebuild(IndexProgress progress) {
        return refresh(progress);
    }

    @Override
    public IndexReport refresh(IndexProgress progress) {
        progress.collection("national", 1, 1);
        return new IndexReport(total, List.of("national"), false, List.of());
    }
}
