package org.maillage.search.internal.query;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.search.internal.facet.SegmentCache;
import org.maillage.search.internal.filter.Filters;
import org.maillage.search.internal.filter.Hierarchy;
import org.maillage.search.internal.index.Lexicon;
import org.maillage.search.internal.schema.FieldCatalog;
import org.maillage.search.internal.text.Stemmer;

/**
 * What searches need besides the index. Immutable.
 *
 * @param content   knows the collections
 * @param catalog   the fields of all installed types
 * @param cache     what facets keep
 */
public record SearchContext(ContentService content, FieldCatalog catalog, SegmentCache cache) {

    /** The day that deadlines and ages count from. */
    public LocalDate today() {
        return LocalDate.now();
    }

    /** The dictionary of an index, for one request. */
    public Lexicon lexicon(IndexReader index) throws IOException {
        return new Lexicon(index, new Stemmer(), cache.words(index));
    }

    /** The filters of a request, on a day. */
    public Filters filters(IndexSearcher index, Lexicon lexicon, LocalDate day) throws IOException {
        IndexReader reader = index.getIndexReader();
        return new Filters(index, catalog, lexicon, new Hierarchy(reader, cache.hierarchy(reader)), day);
    }

    /** Titles of collections by id. */
    public UnaryOperator<String> collections(Locale language) {
        return id -> content.collection(id).map((CollectionInfo each) -> each.title(language)).orElse(id);
    }
}
