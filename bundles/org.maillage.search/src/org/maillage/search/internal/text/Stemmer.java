package org.maillage.search.internal.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Light French stems: what is left of a word without its plural, feminine and commonest endings. Remembers the words
 * it has met. For one thread.
 */
public final class Stemmer {

    private static final int REMEMBERED = 50_000;

    private final Map<String, String> known = new HashMap<>();
    private final OneWord word = new OneWord();
    private final TokenStream stems = new FrenchLightStemFilter(word);

    /** The stem of a word; numbers and words with digits are their own. */
    public String stem(String form) {
        String stem = known.get(form);
        if (stem == null) {
            stem = hasDigit(form) ? form : compute(form);
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(form, stem);
        }
        return stem;
    }

    private static boolean hasDigit(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private String compute(String form) {
        try {
            word.term.setEmpty().append(form);
            stems.incrementToken();
            return word.term.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lucene keeps its light stemmer behind a filter: a stream that always holds the word set in it. */
    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
