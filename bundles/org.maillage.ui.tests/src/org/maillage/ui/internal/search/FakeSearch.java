package org.maillage.ui.internal.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import org.maillage.api.search.Hit;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.IndexReport;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;

/** Finds as many entries as told, named after the words asked for. */
public final class FakeSearch implements SearchService {

    final List<SearchRequest> asked = Collections.synchronizedList(new ArrayList<>());
    private final int total;
    volatile CountDownLatch gate = new CountDownLatch(0);

    /** @param total number of entries that match any words but « rien » */
    public FakeSearch(int total) {
        this.total = total;
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
        return new SearchResult(found, Duration.ofMillis(4), hits);
    }

    @Override
    public IndexReport refresh(IndexProgress progress) {
        progress.collection("national", 1, 1);
        return new IndexReport(total, List.of("national"), false, List.of());
    }
}
