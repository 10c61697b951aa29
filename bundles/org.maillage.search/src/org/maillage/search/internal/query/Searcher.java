package org.maillage.search.internal.query;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.search.internal.index.Fields;

/** Answers requests on one commit of the index. For one thread. */
public final class Searcher {

    /** Up to so many matches, one pass finds and counts; above, counting apart is cheaper than scoring them all. */
    private static final int COUNTED_WHILE_SCORING = 10_000;

    private final IndexSearcher index;

    /** @param index given back by the caller */
    public Searcher(IndexSearcher index) {
        this.index = index;
    }

    /** Searches. */
    public SearchResult search(SearchRequest request, Locale language) throws IOException {
        long start = System.nanoTime();
        Query query = new QueryBuilder(index.getIndexReader()).build(request.text(), request.types());
        long end = Math.min((long) Math.max(request.offset(), 0) + Math.max(request.limit(), 0),
                index.getIndexReader().maxDoc());
        if (request.limit() <= 0 || end <= request.offset()) {
            return new SearchResult(index.count(query), since(start), List.of());
        }
        TopDocs found = index.search(query, new WeightedTopDocs((int) end, COUNTED_WHILE_SCORING));
        long total = found.totalHits.relation() == TotalHits.Relation.EQUAL_TO ? found.totalHits.value()
                : index.count(query);
        List<Hit> hits = hits(found.scoreDocs, Math.max(request.offset(), 0), language);
        return new SearchResult(total, since(start), hits);
    }

    private List<Hit> hits(ScoreDoc[] found, int offset, Locale language) throws IOException {
        String titleThere = Fields.TITLE + "." + language.getLanguage();
        String summaryThere = Fields.SUMMARY + "." + language.getLanguage();
        Set<String> read = Set.of(Fields.ID, Fields.SOURCE_ID, Fields.COLLECTION, Fields.TYPE, Fields.TITLE,
                Fields.SUMMARY, titleThere, summaryThere);
        StoredFields stored = index.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (int i = offset; i < found.length; i++) {
            Document document = stored.document(found[i].doc, read);
            hits.add(new Hit(text(document, Fields.ID), text(document, Fields.SOURCE_ID),
                    text(document, Fields.COLLECTION), text(document, Fields.TYPE),
                    Objects.requireNonNullElse(document.get(titleThere), text(document, Fields.TITLE)),
                    Objects.requireNonNullElse(document.get(summaryThere), text(document, Fields.SUMMARY)),
                    found[i].score));
        }
        return hits;
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNullElse(document.get(field), "");
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
