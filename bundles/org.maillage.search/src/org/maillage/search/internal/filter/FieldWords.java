package org.maillage.search.internal.filter;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Keys;
import org.maillage.search.internal.index.Lexicon;
import org.maillage.search.internal.text.Stemmer;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/**
 * The words of one field.
 *
 * @param field    name of the field
 * @param longText whether the index does not know which words stand in this field
 * @param lexicon  the dictionary of the index
 */
record FieldWords(String field, boolean longText, Lexicon lexicon) {

    /** The entries whose field has every word, or is the whole value; null for a value without words. */
    Query query(String value) throws IOException {
        String key = Keys.of(value);
        if (key.isEmpty()) {
            return null;
        }
        Stemmer stemmer = new Stemmer();
        Map<String, String> stems = new LinkedHashMap<>();
        for (Word word : WordSplitter.split(value)) {
            if (!word.stopWord() && !word.joined()) {
                stems.put(stemmer.stem(word.form()), word.form());
            }
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(new TermQuery(new Term(Fields.EXACT + field, key)), Occur.SHOULD);
        if (!stems.isEmpty()) {
            BooleanQuery.Builder inField = new BooleanQuery.Builder();
            BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
            for (Map.Entry<String, String> each : stems.entrySet()) {
                inField.add(new TermQuery(new Term(Fields.IN, each.getKey() + "=" + field)), Occur.FILTER);
                anywhere.add(new TermInSetQuery(Fields.WORD, lexicon.forms(each.getValue()).stream()
                        .map(form -> new BytesRef(form.form())).toList()), Occur.FILTER);
            }
            either.add(inField.build(), Occur.SHOULD);
            if (longText) {
                either.add(new InLongText(field, stems.keySet(), anywhere.build()), Occur.SHOULD);
            }
        }
        return either.build();
    }
}
