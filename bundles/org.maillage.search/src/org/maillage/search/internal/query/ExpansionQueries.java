package org.maillage.search.internal.query;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.maillage.search.internal.expand.Expansion;
import org.maillage.search.internal.expand.Expansion.Kind;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Lexicon;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/** Queries for terms that nobody typed. */
final class ExpansionQueries {

    /** A name of many words must not weigh more than the words typed: each counts as if they were two. */
    private static final float WORDS_COUNTED = 2;

    private final Lexicon lexicon;

    ExpansionQueries(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** An acronym as it stands, what it stands for as it stands, and of other names all the words. */
    Query of(Expansion expansion) throws IOException {
        List<Word> words = WordSplitter.split(expansion.term()).stream()
                .filter(word -> !word.joined() && !word.stopWord()).toList();
        float weight = expansion.weight() * Math.min(1, WORDS_COUNTED / words.size()) * typedWords(expansion);
        return WordQueries.boosted(query(words, expansion.kind() == Kind.ACRONYM), weight);
    }

    /** An acronym says all the words that it stands for, and counts as they do. */
    private static int typedWords(Expansion expansion) {
        return expansion.kind() == Kind.ACRONYM ? expansion.typed().split(" ").length : 1;
    }

    private Query query(List<Word> words, boolean asItStands) throws IOException {
        if (words.size() == 1) {
            Word word = words.getFirst();
            return asItStands ? new TermQuery(new Term(Fields.WORD, word.form()))
                    : WordQueries.stem(word.form(), lexicon);
        }
        if (asItStands) {
            MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
            words.forEach(word -> phrase.add(Numbers.of(word.form()).stream()
                    .map(form -> new Term(Fields.WORD, form)).toArray(Term[]::new), word.position()));
            return phrase.build();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Word word : words) {
            all.add(WordQueries.stem(word.form(), lexicon), Occur.MUST);
        }
        return all.build();
    }
}
