package org.maillage.search.internal.filter;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.maillage.search.internal.index.ColumnReader;
import org.maillage.search.internal.index.Fields;

/**
 * The broader concepts of the values of a field, so that a value stands for what is narrower too. Follows the concepts
 * in the index, upwards from the values that are used. Thread-safe.
 */
public final class Hierarchy {

    /** No vocabulary that people choose from has more values. */
    private static final int MOST_VALUES = 20_000;
    private static final String BROADER = Fields.RELATION + "broader";

    /** What was found before in one commit of the index. */
    public static final class Memory {

        private final Map<String, Map<String, Set<String>>> below = new ConcurrentHashMap<>();
    }

    private final IndexReader index;
    private final Memory memory;

    /**
     * @param index  stays open while this is used
     * @param memory of this commit
     */
    public Hierarchy(IndexReader index, Memory memory) {
        this.index = index;
        this.memory = memory;
    }

    /**
     * The values of a field by the concepts that they are narrower than, at any distance; a concept that is a value
     * itself is among its own.
     */
    public Map<String, Set<String>> below(String field) throws IOException {
        Map<String, Set<String>> known = memory.below.get(field);
        if (known == null) {
            known = read(Fields.FACET + field);
            memory.below.put(field, known);
        }
        return known;
    }

    private Map<String, Set<String>> read(String column) throws IOException {
        Set<String> values = values(column);
        Map<String, Set<String>> below = new HashMap<>();
        if (values.size() <= MOST_VALUES) {
            Map<String, Set<String>> direct = new HashMap<>();
            for (String value : values) {
                Set<String> above = new LinkedHashSet<>();
                collect(value, above, direct);
                above.remove(value);
                above.forEach(each -> below.computeIfAbsent(each, id -> new TreeSet<>()).add(value));
            }
        }
        below.forEach((id, narrower) -> {
            if (values.contains(id)) {
                narrower.add(id);
            }
        });
        return below;
    }

    private Set<String> values(String column) throws IOException {
        Set<String> values = new TreeSet<>();
        for (LeafReaderContext leaf : index.leaves()) {
            SortedSetDocValues dictionary = leaf.reader().getSortedSetDocValues(column);
            if (dictionary != null && values.size() <= MOST_VALUES) {
                TermsEnum terms = dictionary.termsEnum();
                for (BytesRef term = terms.next(); term != null && values.size() <= MOST_VALUES; term = terms.next()) {
                    values.add(term.utf8ToString());
                }
            }
        }
        return values;
    }

    /** A vocabulary that goes in a circle ends where it began. */
    private void collect(String id, Set<String> above, Map<String, Set<String>> direct) throws IOException {
        Set<String> broader = direct.get(id);
        if (broader == null) {
            broader = broader(id);
            direct.put(id, broader);
        }
        for (String each : broader) {
            if (above.add(each)) {
                collect(each, above, direct);
            }
        }
    }

    private Set<String> broader(String id) throws IOException {
        Set<String> broader = new LinkedHashSet<>();
        for (LeafReaderContext leaf : index.leaves()) {
            PostingsEnum entries = leaf.reader().postings(new Term(Fields.ID, id), PostingsEnum.NONE);
            int entry = entries == null ? DocIdSetIterator.NO_MORE_DOCS : entries.nextDoc();
            for (; entry != DocIdSetIterator.NO_MORE_DOCS; entry = entries.nextDoc()) {
                if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(entry)) {
                    broader.addAll(new ColumnReader(index).texts(leaf.docBase + entry, BROADER));
                }
            }
        }
        return broader;
    }
}
