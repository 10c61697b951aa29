package org.maillage.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.maillage.search.internal.text.Roots;
import org.maillage.search.internal.text.Stemmer;

/**
 * The dictionary of an index: which of its words are forms of the same word, or of one family. The index holds words as
 * they are written, so that each costs one term; what they share is found in the dictionary, where they stand side by
 * side, when it is asked for. Thread-safe but for the stemmer given.
 */
public final class Lexicon {

    /** Words that begin alike, looked at for one question; the cost is bounded whatever was typed. */
    private static final int LOOKED_AT = 4_096;
    /** Forms of one word that are looked for; the commonest. */
    private static final int MOST_FORMS = 24;
    private static final int SHORTEST_BEGINNING = 3;

    /**
     * A word of the dictionary.
     *
     * @param form    itself
     * @param entries how many have it
     */
    public record Known(String form, int entries) {
    }

    /** Answers given before, for one commit of the index. */
    public static final class Memory {

        private static final int REMEMBERED = 20_000;

        private final Map<String, List<Known>> answers = new ConcurrentHashMap<>();
        private final Map<String, List<String>> spellings = new ConcurrentHashMap<>();
    }

    /** What asks the dictionary. */
    private interface Question {
        boolean fits(String form);
    }

    private final IndexReader index;
    private final Stemmer stemmer;
    private final Memory memory;

    /**
     * @param index   stays open while this is used
     * @param stemmer of the thread that asks
     * @param memory  of this commit
     */
    public Lexicon(IndexReader index, Stemmer stemmer, Memory memory) {
        this.index = index;
        this.stemmer = stemmer;
        this.memory = memory;
    }

    /** The forms that share the stem of a word, commonest first; itself among them where the index has it. */
    public List<Known> forms(String word) throws IOException {
        String stem = stemmer.stem(word);
        return ask("=" + stem + " " + common(word, stem), word.substring(0, common(word, stem)), MOST_FORMS,
                form -> stemmer.stem(form).equals(stem));
    }

    /** The words of the family of a word, commonest first. */
    public List<Known> family(String word) throws IOException {
        String root = Roots.of(word);
        return ask("~" + root, root, LOOKED_AT, form -> Roots.of(form).equals(root));
    }

    /** The words that begin so, the beginning itself left out, commonest first. */
    public List<Known> longer(String beginning, int most) throws IOException {
        return ask(">" + most + " " + beginning, beginning, most, form -> form.length() > beginning.length());
    }

    /** In how many entries a word stands in any of its forms; of an entry with several, a little too many. */
    public int entries(String word) throws IOException {
        return sum(forms(word));
    }

    /** In how many entries words stand, taken to be spread without regard to each other. */
    public int together(List<Known> words) throws IOException {
        double entries = Math.max(1, index.getDocCount(Fields.WORD));
        double none = 1;
        for (Known each : words) {
            none *= 1 - Math.min(1, each.entries / entries);
        }
        return (int) Math.ceil((1 - none) * entries);
    }

    private static int sum(List<Known> words) {
        return (int) Math.min(Integer.MAX_VALUE, words.stream().mapToLong(Known::entries).sum());
    }

    /** With how many letters all forms of a word begin: endings change the last letter before them at most. */
    private static int common(String word, String stem) {
        int common = 0;
        while (common < word.length() && common < stem.length() && word.charAt(common) == stem.charAt(common)) {
            common++;
        }
        return Math.min(word.length(), Math.max(SHORTEST_BEGINNING, common - 1));
    }

    /** Finds words that are spelled alike. */
    public interface Speller {
        List<String> alike() throws IOException;
    }

    /** The words spelled like one, remembered: the same text is searched again with each filter and each page. */
    public List<String> alike(String word, int most, Speller speller) throws IOException {
        String name = most + word;
        List<String> known = memory.spellings.get(name);
        if (known == null) {
            known = speller.alike();
            if (memory.spellings.size() >= Memory.REMEMBERED) {
                memory.spellings.clear();
            }
            memory.spellings.put(name, known);
        }
        return known;
    }

    private List<Known> ask(String name, String beginning, int most, Question question) throws IOException {
        List<Known> known = memory.answers.get(name);
        if (known == null) {
            known = read(beginning, most, question);
            if (memory.answers.size() >= Memory.REMEMBERED) {
                memory.answers.clear();
            }
            memory.answers.put(name, known);
        }
        return known;
    }

    private List<Known> read(String beginning, int most, Question question) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        BytesRef start = new BytesRef(beginning);
        for (LeafReaderContext leaf : index.leaves()) {
            Terms words = leaf.reader().terms(Fields.WORD);
            TermsEnum terms = words == null ? TermsEnum.EMPTY : words.iterator();
            BytesRef term = terms.seekCeil(start) == TermsEnum.SeekStatus.END ? null : terms.term();
            for (int i = 0; i < LOOKED_AT && term != null && StringHelper.startsWith(term, start); i++) {
                String form = term.utf8ToString();
                if (question.fits(form)) {
                    found.merge(form, terms.docFreq(), Integer::sum);
                }
                term = terms.next();
            }
        }
        List<Known> known = new ArrayList<>();
        found.forEach((form, entries) -> known.add(new Known(form, entries)));
        known.sort(Comparator.comparingInt(Known::entries).reversed().thenComparing(Known::form));
        return known.size() <= most ? known : List.copyOf(known.subList(0, most));
    }
}
