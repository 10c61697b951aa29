package org.maillage.search.internal.filter;

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
 * @param field name of the field
 */
record FieldWords(String field) {

    /** The entries whose field has every word, or is the whole value; null for a value without words. */
    Query query(String value) {
        Stemmer stemmer = new Stemmer();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean any = false;
        for (Word word : WordSplitter.split(value)) {
            if (!word.stopWord() && !word.joined()) {
                all.add(new TermQuery(new Term(Fields.IN, field + "=" + stemmer.stem(word.form()))), Occur.FILTER);
                any = true;
            }
        }
        String key = Keys.of(value);
        if (key.isEmpty()) {
            return null;
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(new TermQuery(new Term(Fields.EXACT + field, key)), Occur.SHOULD);
        if (any) {
            either.add(all.build(), Occur.SHOULD);
        }
        return either.build();
    }
}
