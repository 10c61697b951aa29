package org.maillage.ui.curation.internal.edit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids of new entries, from their titles. Stateless. */
public final class NewIds {

    private static final int MOST_WORDS = 7;
    private static final Set<String> SMALL = Set.of("le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "et", "a",
            "au", "aux", "en", "pour", "the", "of", "and", "for");

    private NewIds() {
    }

    /**
     * A free id that reads like the title.
     *
     * @param taken whether an id is taken
     */
    public static String of(String collection, String title, Predicate<String> taken) {
        String plain = Normalizer.normalize(title.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String path = Stream.of(plain.split("[^a-z0-9]+")).filter(each -> !each.isEmpty() && !SMALL.contains(each))
                .limit(MOST_WORDS).collect(Collectors.joining("-"));
        String id = collection + ":" + (path.isEmpty() ? "fiche" : path);
        String free = id;
        for (int i = 2; taken.test(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }
}
