package org.maillage.search.internal.filter;

import java.util.HashSet;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Keys;
import org.maillage.search.internal.text.Stemmer;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/**
 * The words of one field.
 *
 * @param field    name of the field
 * @param longText whether the index does not know which words stand in this field
 */
record FieldWords(String field, boolean longText) {

    /** The entries whose field has every word, or is the whole value; null for a value without words. */
    Query query(String value) {
        String key = Keys.of(value);
        if (key.isEmpty()) {
            return null;
        }
        Stemmer stemmer = new Stemmer();
        Set<String> stems = new HashSet<>();
        for (Word word : WordSplitter.split(value)) {
            if (!word.stopWord() && !word.joined()) {
                stems.add(stemmer.stem(word.form()));
            }
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(new TermQuery(new Term(Fields.EXACT + field, key)), Occur.SHOULD);
        if (!stems.isEmpty()) {
            either.add(all(Fields.IN, stems, "=" + field), Occur.SHOULD);
            if (longText) {
                either.add(new InLongText(field, stems, all(Fields.STEM, stems, "")), Occur.SHOULD);
            }
        }
        return either.build();
    }

    private static Query all(String indexField, Set<String> stems, String end) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        stems.forEach(each -> all.add(new TermQuery(new Term(indexField, each + end)), Occur.FILTER));
        return all.build();
    }
}
