package org.maillage.search.internal.expand;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.maillage.search.internal.expand.Expansion.Kind;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Names;
import org.maillage.search.internal.text.Stemmer;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/**
 * The other names of what was typed, from the concepts, legal forms, families and acronyms in the index. Reads a few
 * terms of the index and what is stored with some entries; nothing is kept between queries. For one thread.
 */
public final class Vocabulary {

    /** Longer queries say by themselves what they mean. */
    private static final int MOST_WORDS = 16;
    private static final int LONGEST_SPAN = 6;
    /** Of each name that was typed, so many entries are read, and narrower ones of each. */
    private static final int MOST_ENTRIES = 4;
    private static final int MOST_NARROWER = 12;
    private static final int MOST_EXPANSIONS = 32;

    private final IndexReader index;
    private final Stemmer stemmer;

    /** Weights of the kinds. */
    public record Weights(float acronym, float synonym, float narrower) {
    }

    private final Weights weights;

    /** @param index where names are looked up */
    public Vocabulary(IndexReader index, Stemmer stemmer, Weights weights) {
        this.index = index;
        this.stemmer = stemmer;
        this.weights = weights;
    }

    /**
     * The terms that the words of a query bring with them. A longer name goes before the names inside it.
     *
     * @param words the words that carry meaning, in order
     */
    public List<Expansion> of(List<Word> words) throws IOException {
        List<Word> parts = words.stream().filter(word -> !word.joined()).toList();
        if (parts.size() > MOST_WORDS) {
            return List.of();
        }
        Map<String, Expansion> found = new LinkedHashMap<>();
        boolean[] taken = new boolean[parts.size()];
        for (int length = Math.min(LONGEST_SPAN, parts.size()); length > 0; length--) {
            for (int from = 0; from + length <= parts.size(); from++) {
                if (!taken[from] && !taken[from + length - 1] && span(parts.subList(from, from + length), found)) {
                    Arrays.fill(taken, from, from + length, true);
                }
            }
        }
        String typed = Names.key(parts, stemmer);
        return found.values().stream().filter(each -> !contains(typed, key(each.term()))).limit(MOST_EXPANSIONS)
                .toList();
    }

    /** Whether what was typed has all these words already. */
    private static boolean contains(String typed, String key) {
        return (" " + typed + " ").contains(" " + key + " ");
    }

    private String key(String name) {
        return Names.key(WordSplitter.split(name), stemmer);
    }

    /** Adds the other names of a span of words; false when it is no name. */
    private boolean span(List<Word> words, Map<String, Expansion> found) throws IOException {
        String key = Names.key(words, stemmer);
        List<Integer> entries = key.isEmpty() ? List.of() : entries(new Term(Fields.NAME, key), MOST_ENTRIES);
        String typed = String.join(" ", words.stream().map(Word::form).toList());
        Set<String> ids = new HashSet<>();
        for (int entry : entries) {
            Document stored = index.storedFields().document(entry, Set.of(Fields.ID, Fields.NAMES));
            List<String> names = List.of(stored.getValues(Fields.NAMES));
            boolean typedAcronym = names.stream().anyMatch(each -> Names.isAcronym(each) && key(each).equals(key));
            for (String name : names) {
                Kind kind = typedAcronym || Names.isAcronym(name) ? Kind.ACRONYM : Kind.SYNONYM;
                add(typed, key, name, kind, found);
            }
            ids.add(stored.get(Fields.ID));
        }
        for (String id : ids) {
            for (int narrower : entries(new Term(Fields.RELATION + "broader", id), MOST_NARROWER)) {
                String[] names = index.storedFields().document(narrower, Set.of(Fields.NAMES))
                        .getValues(Fields.NAMES);
                for (String name : names) {
                    add(typed, key, name, Kind.NARROWER, found);
                }
            }
        }
        return !entries.isEmpty();
    }

    private void add(String typed, String typedKey, String name, Kind kind, Map<String, Expansion> found) {
        String key = key(name);
        if (!key.isEmpty() && !key.equals(typedKey)) {
            found.putIfAbsent(key, new Expansion(typed, name, kind, switch (kind) {
                case ACRONYM -> weights.acronym;
                case NARROWER -> weights.narrower;
                default -> weights.synonym;
            }));
        }
    }

    private List<Integer> entries(Term term, int most) throws IOException {
        List<Integer> found = new ArrayList<>();
        for (LeafReaderContext leaf : index.leaves()) {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            int doc = postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
            while (doc != DocIdSetIterator.NO_MORE_DOCS && found.size() < most) {
                if (live == null || live.get(doc)) {
                    found.add(leaf.docBase + doc);
                }
                doc = postings.nextDoc();
            }
        }
        return found;
    }
}
