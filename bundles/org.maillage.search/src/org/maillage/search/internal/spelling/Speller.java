package org.maillage.search.internal.spelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/** Judges words by a dictionary. Thread-safe. */
final class Speller {

    /** A word in capitals up to this length is taken for an acronym. */
    private static final int ACRONYM = 6;
    private static final int MOST = 8;
    /** What is typed by mistake in French. */
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôœùûü";

    private final Hunspell hunspell;

    Speller(Dictionary dictionary) {
        this.hunspell = new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {
            // Only the time limit ends a search for suggestions.
        });
    }

    /** @param also words that are right beside those of the dictionary */
    boolean isRight(String word, Predicate<String> also) {
        String plain = word.replace('‑', '-');
        if (plain.codePoints().anyMatch(Character::isDigit) || isAcronym(plain) || is(plain, also)) {
            return true;
        }
        int elided = Math.max(plain.indexOf('’'), plain.indexOf('\''));
        if (elided > 0 && elided <= 2 && isRight(plain.substring(elided + 1), also)) {
            return true;
        }
        String[] parts = plain.split("-");
        for (String each : parts) {
            if (parts.length == 1 || !is(each, also)) {
                return false;
            }
        }
        return true;
    }

    private boolean is(String word, Predicate<String> also) {
        return also.test(word) || hunspell.spell(word);
    }

    private static boolean isAcronym(String word) {
        return word.length() <= ACRONYM && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Those with one mistake first, as the dictionary’s own search gives up after a while. */
    List<String> suggest(String word) {
        Set<String> found = new LinkedHashSet<>();
        int elided = Math.max(word.indexOf('’'), word.indexOf('\''));
        String beginning = elided > 0 && elided <= 2 ? word.substring(0, elided + 1) : "";
        near(word.substring(beginning.length())).stream().map(beginning::concat).forEach(found::add);
        found.addAll(hunspell.suggest(word));
        return found.stream().limit(MOST).toList();
    }

    /** Words of the dictionary that one missing, additional, wrong or exchanged letter makes of this one. */
    private List<String> near(String word) {
        Set<String> tried = new LinkedHashSet<>();
        for (int i = 0; i < word.length(); i++) {
            String before = word.substring(0, i);
            if (i + 1 < word.length()) {
                tried.add(before + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
            }
            tried.add(before + word.substring(i + 1));
        }
        for (int i = 0; i <= word.length(); i++) {
            for (int letter = 0; letter < LETTERS.length(); letter++) {
                String with = word.substring(0, i) + LETTERS.charAt(letter);
                tried.add(with + word.substring(i));
                if (i < word.length()) {
                    tried.add(with + word.substring(i + 1));
                }
            }
        }
        List<String> right = new ArrayList<>();
        for (String each : tried) {
            if (each.length() > 1 && hunspell.spell(each)) {
                right.add(each);
            }
        }
        return right;
    }
}
