package org.maillage.search.internal.text;

import java.util.Locale;
import java.util.Set;

/** Closed lists of the French language, without accents. */
final class FrenchWords {

    static final int LONGEST_ELIDED = 6;

    private static final Set<String> ELIDED = Set.of("l", "d", "c", "j", "m", "n", "s", "t", "qu", "jusqu", "lorsqu",
            "puisqu", "quoiqu");

    /** Words of grammar and of asking. Nouns spelled like one of them (été, avoir, plus) stay words. */
    private static final Set<String> STOP_WORDS = Set.of("""
            a ai aie aient aies ait as au aucun aucune aupres auquel aura aurait auront aussi autre autres aux
            auxquelles auxquels avaient avait avec avez avons ayant
            c ca car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment combien
            d dans de des desquelles desquels dont donc du duquel
            elle elles en entre est et etaient etait etant etre eu eux
            faut fut
            il ils
            j je jusqu jusque
            l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui
            m ma mais me meme memes mes mon
            n ne ni nos notre nous
            on ont ou
            par parce pas peut peuvent pour pourquoi puis puisque
            qu quand que quel quelle quelles quels qui quoi
            s sa sans se sera serait seront ses si soient soit sommes son sont sous suis sur
            t ta te tes toi ton tous tout toute toutes tres tu
            un une
            vers via voici voila vos votre vous
            y""".split("\\s+"));

    private FrenchWords() {
    }

    /** Whether it is what an apostrophe leaves of an article, pronoun or conjunction. */
    static boolean isElided(String word) {
        return ELIDED.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isStopWord(String form) {
        return STOP_WORDS.contains(form);
    }
}
