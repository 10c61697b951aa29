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

    private static final int SHORTEST_PLURAL = 5;
    /** Names of places and trades: a ressourcerie is no ressource, an épicerie no épice. */
    private static final String PLACE = "erie";
    /** A stem of fewer letters that lost so many is another word: formation is not forme, fondation not fonds. */
    private static final int SHORTEST_OF_LONG = 6;
    private static final int MUCH = 5;

    private final Map<String, String> known = new HashMap<>();
    private final OneWord word = new OneWord();
    private final TokenStream stems = new FrenchLightStemFilter(word);

    /** The stem of a word; numbers and words with digits are their own. */
    public String stem(String form) {
        String stem = known.get(form);
        if (stem == null) {
            stem = hasDigit(form) ? form : meaningful(form);
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(form, stem);
        }
        return stem;
    }

    static boolean hasDigit(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The light stem, unless too little of the word is left to mean the same; then only the plural goes. */
    private String meaningful(String form) {
        String singular = singular(form);
        if (isPlace(singular)) {
            return singular;
        }
        String stem = compute(form);
        return stem.length() < SHORTEST_OF_LONG && form.length() - stem.length() >= MUCH ? singular : stem;
    }

    /** The word without the mark of its plural. */
    static String singular(String form) {
        char last = form.charAt(form.length() - 1);
        return form.length() >= SHORTEST_PLURAL && (last == 's' || last == 'x')
                ? form.substring(0, form.length() - 1)
                : form;
    }

    /** Whether a word in the singular names a place or trade. */
    static boolean isPlace(String singular) {
        return singular.endsWith(PLACE) && singular.length() > PLACE.length() + 2;
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
