package org.maillage.search.internal.text;

import java.util.Set;

/**
 * Words that serve to ask and name no thing: of “En quelle année a été créée…” the year is what is asked for, not what
 * the answer says. Without accents. Words of grammar are left out of queries anyway.
 */
public final class AskingWords {

    private static final Set<String> WORDS = Set.of("""
            annee annees appelle appellent appelait appelee cherche chercher chose choses comprend consiste constitue
            date dates designe dire dit exemple exemples existe existent existait facon faire fait faites font genre
            maniere nom nombre nomme nommee nommes noms obtenir parmi passe permet permettent permis peux quantite
            raison raisons represente sert servent servait signifie situe situee situent sorte sortes souhaite trouve
            trouvent trouver trouvait type types veux voudrais""".split("\\s+"));

    private AskingWords() {
    }

    /** Whether it is such a word. */
    public static boolean contains(String form) {
        return WORDS.contains(form);
    }
}
