package org.maillage.ui.curation.internal.form;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A term of a vocabulary, light.
 *
 * @param id     id of the concept
 * @param label  its name
 * @param others other names, hidden ones and the notation
 * @param above  ids of broader terms
 */
public record Term(String id, String label, List<String> others, List<String> above) {

    /** Copies the lists. */
    public Term {
        others = List.copyOf(others);
        above = List.copyOf(above);
    }

    /** Whether each word of a text begins a word of one of the names. */
    public boolean answers(String text) {
        List<String> words = words(text);
        List<String> names = Stream.concat(Stream.of(label), others.stream()).flatMap(each -> words(each).stream())
                .toList();
        return words.stream().allMatch(word -> names.stream().anyMatch(each -> each.startsWith(word)));
    }

    /** How the term is sorted among those that answer: whose name begins so comes first. */
    public int distance(String text) {
        return plain(label).startsWith(plain(text)) ? 0 : 1;
    }

    private static List<String> words(String text) {
        return Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+")).filter(each -> !each.isEmpty())
                .collect(Collectors.toList());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
