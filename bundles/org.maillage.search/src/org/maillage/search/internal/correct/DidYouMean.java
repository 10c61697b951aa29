package org.maillage.search.internal.correct;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Lexicon;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/** What a person may have meant: the text typed, with known words in the place of unknown ones. For one thread. */
public final class DidYouMean {

    /** A pasted page is not corrected. */
    private static final int MOST_WORDS = 16;
    /** Entries in whose titles the accents of a word are looked for. */
    private static final int TITLES = 10;

    private final IndexReader index;
    private final Spelling spelling;

    /**
     * @param index   knows the words
     * @param lexicon its dictionary
     */
    public DidYouMean(IndexReader index, Lexicon lexicon) {
        this.index = index;
        this.spelling = new Spelling(index, lexicon);
    }

    /**
     * The corrected text, all else as it was typed, operators included.
     *
     * @param open whether the last word may be unfinished; it is left alone while any word begins so
     * @return empty when every word is known, or nothing like the unknown ones is
     */
    public Optional<String> of(String typed, boolean open) throws IOException {
        String text = WordSplitter.composed(typed);
        List<Word> words = WordSplitter.split(text).stream().filter(word -> !word.joined() && !word.stopWord())
                .toList();
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        StringBuilder corrected = new StringBuilder();
        int copied = 0;
        for (Word word : words) {
            boolean unfinished = open && word.end() == text.length();
            List<String> known = unfinished && begins(word.form()) ? List.of() : spelling.of(word.form(), 1);
            if (!known.isEmpty()) {
                corrected.append(text, copied, word.start()).append(written(known.getFirst()));
                copied = word.end();
            }
        }
        return copied == 0 ? Optional.empty() : Optional.of(corrected.append(text.substring(copied)).toString());
    }

    private boolean begins(String form) throws IOException {
        return index.docFreq(new Term(Fields.PREFIX, form)) > 0;
    }

    /** A word as titles write it, with its accents; the index knows it without. */
    private String written(String form) throws IOException {
        IndexSearcher searcher = new IndexSearcher(index);
        for (ScoreDoc hit : searcher.search(new TermQuery(new Term(Fields.WORD, form)), TITLES).scoreDocs) {
            Document stored = searcher.storedFields().document(hit.doc, Set.of(Fields.TITLE, Fields.SUMMARY));
            for (String field : List.of(Fields.TITLE, Fields.SUMMARY)) {
                String text = stored.get(field) == null ? "" : WordSplitter.composed(stored.get(field));
                for (Word word : WordSplitter.split(text)) {
                    if (word.form().equals(form) && !word.joined()) {
                        return usual(text.substring(word.start(), word.end()));
                    }
                }
            }
        }
        return form;
    }

    /** Capitals at the beginning of a title say nothing; those of an acronym do. */
    private static String usual(String written) {
        boolean acronym = written.length() > 1 && written.equals(written.toUpperCase(Locale.FRENCH));
        return acronym ? written : written.toLowerCase(Locale.FRENCH);
    }
}
