package org.maillage.search.internal.query;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.NumericUtils;
import org.maillage.api.search.Hit;
import org.maillage.api.search.Hit.Highlight;
import org.maillage.api.search.Hit.Reason;
import org.maillage.api.search.TerritoryFit;
import org.maillage.search.internal.facet.Labels;
import org.maillage.search.internal.filter.Filters;
import org.maillage.search.internal.filter.Place;
import org.maillage.search.internal.index.ColumnReader;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Texts;
import org.maillage.search.internal.schema.CatalogField;
import org.maillage.search.internal.schema.FieldCatalog;
import org.maillage.search.internal.schema.Role;

/** Reads hits from the index. For one request. */
final class HitReader {

    private final IndexSearcher index;
    private final FieldCatalog catalog;
    private final Labels labels;
    private final Locale language;
    private final ColumnReader columns;

    HitReader(IndexSearcher index, FieldCatalog catalog, Labels labels, Locale language) {
        this.index = index;
        this.catalog = catalog;
        this.labels = labels;
        this.language = language;
        this.columns = new ColumnReader(index.getIndexReader());
    }

    /**
     * What hits carry besides.
     *
     * @param columns     names of fields, by the name asked for
     * @param place       the place asked for
     * @param highlighter marks words, if wanted
     * @param explainer   tells reasons, if wanted
     */
    record Extras(Map<String, String> columns, Optional<Place> place, Optional<Highlighter> highlighter,
            Optional<Explainer> explainer) {

        static final Extras NONE = new Extras(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Reads one hit. */
    Hit read(ScoreDoc found, Extras extras) throws IOException {
        String titleThere = Fields.TITLE + "." + language.getLanguage();
        String summaryThere = Fields.SUMMARY + "." + language.getLanguage();
        Set<String> wanted = new HashSet<>(Set.of(Fields.ID, Fields.SOURCE_ID, Fields.COLLECTION, Fields.TYPE,
                Fields.TITLE, Fields.SUMMARY, titleThere, summaryThere));
        if (extras.highlighter.isPresent()) {
            wanted.add(Fields.TEXTS);
        }
        Document document = index.storedFields().document(found.doc, wanted);
        TerritoryFit fit = extras.place.isEmpty() ? TerritoryFit.NOT_ASKED
                : extras.place.get().fit(values(found.doc, Fields.PLACE));
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (Map.Entry<String, String> column : extras.columns.entrySet()) {
            columns.put(column.getKey(), column(found.doc, column.getValue()));
        }
        List<Highlight> highlights = extras.highlighter
                .map(each -> each.of(Texts.read(document.get(Fields.TEXTS)))).orElse(List.of());
        List<Reason> reasons = extras.explainer.isEmpty() ? List.of() : extras.explainer.get().of(found.doc);
        return new Hit(text(document, Fields.ID), text(document, Fields.SOURCE_ID),
                text(document, Fields.COLLECTION), text(document, Fields.TYPE),
                Objects.requireNonNullElse(document.get(titleThere), text(document, Fields.TITLE)),
                Objects.requireNonNullElse(document.get(summaryThere), text(document, Fields.SUMMARY)),
                Float.isNaN(found.score) ? 0 : found.score, fit, columns, highlights, reasons);
    }

    private List<String> column(int doc, String name) throws IOException {
        Optional<CatalogField> field = Filters.computed(name).isPresent() ? Optional.empty() : catalog.find(name);
        if (field.isPresent() && field.get().is(Role.DATE)) {
            return columns.numbers(doc, Fields.DATE + name).stream().map(each -> LocalDate.ofEpochDay(each).toString()).toList();
        }
        if (field.isPresent() && field.get().is(Role.AMOUNT)) {
            return columns.numbers(doc, Fields.AMOUNT + name).stream().map(NumericUtils::sortableLongToDouble)
                    .map(java.math.BigDecimal::valueOf).map(each -> each.stripTrailingZeros().toPlainString())
                    .toList();
        }
        List<String> shown = new ArrayList<>();
        for (String value : values(doc, Fields.FACET + name)) {
            if (!value.equals(Fields.NONE)) {
                shown.add(labels.value(name, value));
            }
        }
        return shown;
    }

    /** The values of a counted field of an entry. */
    List<String> values(int doc, String field) throws IOException {
        return columns.texts(doc, field);
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNullElse(document.get(field), "");
    }
}
