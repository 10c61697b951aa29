package org.maillage.match.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.FieldInfo;
import org.maillage.api.search.Hit;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.IndexReport;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.api.search.Suggestion;
import org.maillage.model.Entry;

/** A search that reads the collections and counts the words of the request in titles and summaries. */
final class ReadSearch implements SearchService {

    private final ContentService content;

    ReadSearch(ContentService content) {
        this.content = content;
    }

    @Override
    public SearchResult search(SearchRequest request, Locale language) throws MaillageException {
        List<String> words = List.of(request.text().toLowerCase(Locale.ROOT).split("\\W+"));
        List<Hit> hits = new ArrayList<>();
        for (CollectionInfo collection : content.collections()) {
            if (!List.of("cog", "naf").contains(collection.id())) {
                content.read(collection.id(), view -> {
                    Entry entry = view.entry();
                    String text = (entry.getTitle() + " " + entry.getSummary()).toLowerCase(Locale.ROOT);
                    long score = words.stream().filter(each -> !each.isEmpty() && text.contains(each)).count();
                    if ((request.text().isBlank() || score > 0) && request.types().contains(entry.eClass().getName())) {
                        hits.add(new Hit(entry.getId(), "", collection.id(), entry.eClass().getName(),
                                entry.getTitle(), "", score));
                    }
                });
            }
        }
        hits.sort(Comparator.comparing(Hit::score).reversed());
        return new SearchResult(hits.size(), Duration.ZERO,
                hits.stream().skip(request.offset()).limit(request.limit()).toList());
    }

    @Override
    public List<Suggestion> suggest(String text, int limit, Locale language) {
        throw new UnsupportedOperationException("Matching asks for no suggestions");
    }

    @Override
    public List<Hit> similar(String id, List<String> types, int limit, Locale language) {
        throw new UnsupportedOperationException("Matching asks for nothing similar");
    }

    @Override
    public SearchResult referring(String id, int limit, Locale language) {
        throw new UnsupportedOperationException("Matching asks for no references");
    }

    @Override
    public List<FieldInfo> fields(Locale language) {
        throw new UnsupportedOperationException("Matching asks for no fields");
    }

    @Override
    public IndexReport rebuild(IndexProgress progress) {
        return refresh(progress);
    }

    @Override
    public IndexReport refresh(IndexProgress progress) {
        return new IndexReport(0, List.of(), false, List.of());
    }
}
