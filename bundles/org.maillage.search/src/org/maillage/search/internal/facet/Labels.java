package org.maillage.search.internal.facet;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.maillage.api.text.Message;
import org.maillage.search.internal.SearchTexts;
import org.maillage.search.internal.filter.Filters;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.schema.CatalogField;
import org.maillage.search.internal.schema.FieldCatalog;

/** What people call the values of fields, in one language. For one request. */
public final class Labels {

    private final IndexSearcher index;
    private final FieldCatalog catalog;
    private final UnaryOperator<String> collections;
    private final Locale language;
    private final SegmentCache cache;

    /**
     * @param collections title of a collection by its id
     * @param cache       keeps titles from one request to the next
     */
    public Labels(IndexSearcher index, FieldCatalog catalog, UnaryOperator<String> collections, SegmentCache cache,
            Locale language) {
        this.index = index;
        this.catalog = catalog;
        this.collections = collections;
        this.cache = cache;
        this.language = language;
    }

    /** The label of a field; that of the search’s own fields among them. */
    public String field(String name) {
        return Filters.computed(name).map(each -> say("field." + each))
                .orElseGet(() -> catalog.find(name).map(each -> each.label(language)).orElse(name));
    }

    /** The label of a value of a field. */
    public String value(String name, String value) throws IOException {
        if (value.equals(Fields.NONE)) {
            return say("value.none");
        }
        return switch (name) {
            case Filters.TYPE -> catalog.typeLabel(value, language);
            case Filters.COLLECTION -> collections.apply(value);
            case Filters.TERRITORY -> title(value);
            case Filters.TERRITORY_LEVEL -> model(catalog.find("kind").orElseThrow(), value);
            default -> model(catalog.find(name).orElseThrow(), value);
        };
    }

    private String model(CatalogField field, String value) throws IOException {
        if (field.isFlag()) {
            return say("true".equals(value) ? "value.yes" : "value.no");
        }
        return field.isReference() ? title(value) : field.wordLabel(value, language).orElse(value);
    }

    /** The title of an entry; its id where it is not there. */
    public String title(String id) throws IOException {
        Map<String, String> titles = cache.titles(index.getIndexReader(), language);
        String known = titles.get(id);
        if (known == null) {
            known = read(id);
            titles.put(id, known);
        }
        return known;
    }

    private String read(String id) throws IOException {
        String there = Fields.TITLE + "." + language.getLanguage();
        for (ScoreDoc doc : index.search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs) {
            Document found = index.storedFields().document(doc.doc, Set.of(Fields.TITLE, there));
            return Objects.requireNonNullElse(found.get(there), Objects.requireNonNullElse(found.get(Fields.TITLE), id));
        }
        return id;
    }

    /** A text of the search itself. */
    public String say(String key, Object... arguments) {
        return Message.of(SearchTexts.class, key, arguments).in(language);
    }

    /** A message. */
    public String say(Message message) {
        return message.in(language);
    }
}
