package org.maillage.cli.tests;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.search.FieldInfo;
import org.maillage.api.search.Hit;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.IndexReport;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.api.search.Suggestion;
import org.maillage.api.text.Message;

/** A search that finds what it is told to find, and remembers what it was asked. */
final class FakeSearch implements SearchService {

    private List<Hit> hits = List.of();
    private long total;
    private List<String> stale = List.of();
    private boolean readOnly;
    private boolean damaged;
    private SearchRequest asked;

    /** Finds these, of so many. */
    FakeSearch finds(long number, Hit... found) {
        total = number;
        hits = List.of(found);
        return this;
    }

    /** Has to index these collections first. */
    FakeSearch indexes(String... collections) {
        stale = List.of(collections);
        return this;
    }

    /** Cannot write the index. */
    FakeSearch isReadOnly() {
        readOnly = true;
        return this;
    }

    /** Meets a file that cannot be read. */
    FakeSearch meetsAProblem() {
        damaged = true;
        return this;
    }

    /** What was asked last. */
    SearchRequest asked() {
        return asked;
    }

    @Override
    public SearchResult search(SearchRequest request, Locale language) {
        asked = request;
        return new SearchResult(total, Duration.ofMillis(3), hits);
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
        for (int i = 0; i < stale.size(); i++) {
            progress.collection(stale.get(i), i + 1, stale.size());
        }
        Problem problem = new Problem(Severity.ERROR, "file.malformed", Place.collection("voc", ""),
                Message.of(FakeSearch.class, "none"));
        return new IndexReport(0, stale, readOnly, damaged ? List.of(problem) : List.of());
    }
}
