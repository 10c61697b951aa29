package org.maillage.search.internal.correct;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Lexicon;

/**
 * Known words for words that no entry has. Short words, numbers and words that the index knows in another form are left
 * as they are. Costs some milliseconds a word at a million entries. For one thread.
 */
public final class Spelling {

    private static final int SHORTEST = 5;
    /** One error in a word up to here, two in a longer one. */
    private static final int LONGEST_WITH_ONE_ERROR = 8;
    private static final float LEAST_LIKENESS = 0.5f;
    /** The first letter is rarely the wrong one, and keeping it spares most of the dictionary. */
    private static final int KEPT_LETTERS = 1;

    private final IndexReader index;
    private final Lexicon lexicon;

    /**
     * @param index   knows the words
     * @param lexicon its dictionary
     */
    public Spelling(IndexReader index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
    }

    /** Whether a word is in no entry, in any number or gender. */
    public boolean isUnknown(String form) throws IOException {
        return index.docFreq(new Term(Fields.WORD, form)) == 0 && lexicon.forms(form).isEmpty();
    }

    /**
     * The known words nearest to a word, best first: fewest errors, then those in most entries.
     *
     * @return none for a word that is known, too short or has digits
     */
    public List<String> of(String form, int most) throws IOException {
        if (form.length() < SHORTEST || !form.chars().allMatch(Character::isLetter) || !isUnknown(form)) {
            return List.of();
        }
        return lexicon.alike(form, most, () -> alike(form, most));
    }

    private List<String> alike(String form, int most) throws IOException {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMaxEdits(form.length() <= LONGEST_WITH_ONE_ERROR ? 1 : 2);
        checker.setMinPrefix(KEPT_LETTERS);
        checker.setMinQueryLength(SHORTEST);
        checker.setAccuracy(LEAST_LIKENESS);
        SuggestWord[] found = checker.suggestSimilar(new Term(Fields.WORD, form), most, index,
                SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return Arrays.stream(found).map(each -> each.string).toList();
    }
}
