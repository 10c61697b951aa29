package org.maillage.search.internal.filter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Keys;
import org.maillage.search.internal.schema.CatalogField;

/** Finds out which values of a field a person means. For one thread. */
final class FieldValues {

    private static final Set<String> YES = Set.of("true", "oui", "vrai", "yes", "1");
    private static final Set<String> NO = Set.of("false", "non", "faux", "no", "0");
    /** Values of free text are compared one by one, up to so many different ones. */
    private static final int COMPARED = 10_000;
    private static final int NAMESAKES = 1_000;

    private final IndexSearcher index;
    private final Hierarchy hierarchy;

    FieldValues(IndexSearcher index, Hierarchy hierarchy) {
        this.index = index;
        this.hierarchy = hierarchy;
    }

    /** The values of the index that are meant; empty when there is none. */
    Set<String> of(CatalogField field, String typed) throws IOException {
        if (field.isFlag()) {
            String word = typed.strip().toLowerCase(Locale.ROOT);
            return YES.contains(word) ? Set.of("true") : NO.contains(word) ? Set.of("false") : Set.of();
        }
        String name = Fields.FACET + field.name();
        if (exists(field, typed)) {
            return Set.of(typed);
        }
        Set<String> found = new LinkedHashSet<>(field.words(typed));
        if (found.isEmpty() && field.isReference()) {
            for (String id : named(typed)) {
                if (exists(field, id)) {
                    found.add(id);
                }
            }
        }
        return found.isEmpty() ? alike(name, typed) : found;
    }

    /** Whether some entry has this value, or one narrower. */
    private boolean exists(CatalogField field, String value) throws IOException {
        return index.getIndexReader().docFreq(new Term(Fields.FACET + field.name(), value)) > 0
                || field.isReference() && hierarchy.below(field.name()).containsKey(value);
    }

    /** Ids of the entries with this title, other name, acronym or code. */
    private List<String> named(String typed) throws IOException {
        List<String> ids = new ArrayList<>();
        String key = Keys.of(typed);
        if (!key.isEmpty()) {
            for (ScoreDoc doc : index.search(new TermQuery(new Term(Fields.KEY, key)), NAMESAKES).scoreDocs) {
                ids.add(index.storedFields().document(doc.doc, Set.of(Fields.ID)).get(Fields.ID));
            }
        }
        return ids;
    }

    /** The values that differ in case, accents or punctuation only, or in what stands before the last word of an id. */
    private Set<String> alike(String field, String typed) throws IOException {
        String key = Keys.of(typed);
        Set<String> found = new LinkedHashSet<>();
        for (LeafReaderContext leaf : index.getIndexReader().leaves()) {
            SortedSetDocValues values = leaf.reader().getSortedSetDocValues(field);
            if (values != null && values.getValueCount() <= COMPARED) {
                TermsEnum terms = values.termsEnum();
                for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                    String value = term.utf8ToString();
                    if (Keys.of(value).equals(key) || Keys.of(value.substring(lastPart(value))).equals(key)) {
                        found.add(value);
                    }
                }
            }
        }
        return found;
    }

    private static int lastPart(String id) {
        return Math.max(id.lastIndexOf(':'), id.lastIndexOf('/')) + 1;
    }
}
