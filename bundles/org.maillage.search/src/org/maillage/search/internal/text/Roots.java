package org.maillage.search.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Roots: the first letters of a word, which it shares with its family ({@code réhabilitation}, {@code réhabiliter}). They
 * say that two words may mean the same, not that they do, so they order results more than they find any.
 */
public final class Roots {

    private static final int LETTERS = 5;
    /** After {@code inter-} or {@code multi-} it is the next letters that tell one word from another. */
    private static final int LETTERS_AFTER_PREFIX = 3;
    private static final int SHORTEST_AFTER_PREFIX = 4;
    /** What is left without its prefix is a word of its own from this length on: {@code agro-alimentaire}. */
    private static final int SHORTEST_PART = 5;

    /** Longest first, so that {@code electro} comes before any shorter one that it begins with. */
    private static final List<String> PREFIXES = Arrays.stream("""
            agro aero anti archi auto cine contre cyber electro entre euro extra geo hetero homo hydro hyper infra inter
            intra kine macro mega meta micro mini mono moto multi nano para peri photo pluri poly post pseudo psycho
            radio retro semi socio sous super tele techno thermo trans ultra video""".split("\\s+"))
            .filter(each -> each.length() >= 4)
            .sorted(Comparator.comparingInt(String::length).reversed()).toList();

    private Roots() {
    }

    /** The root of a word; numbers, short words and names of places such as {@code ressourcerie} are their own. */
    public static String of(String form) {
        if (Stemmer.hasDigit(form)) {
            return form;
        }
        String singular = Stemmer.singular(form);
        if (singular.length() <= LETTERS || Stemmer.isPlace(singular)) {
            return singular;
        }
        String prefix = prefix(singular);
        if (!prefix.isEmpty() && singular.length() - prefix.length() >= SHORTEST_AFTER_PREFIX) {
            return singular.substring(0, prefix.length() + LETTERS_AFTER_PREFIX);
        }
        return singular.substring(0, LETTERS);
    }

    /** The roots by which a word of a text is found: its own and, after a prefix, that of the rest. */
    public static List<String> all(String form) {
        List<String> roots = new ArrayList<>(2);
        roots.add(of(form));
        if (!Stemmer.hasDigit(form)) {
            String prefix = prefix(form);
            if (!prefix.isEmpty() && form.length() - prefix.length() >= SHORTEST_PART) {
                roots.add(of(form.substring(prefix.length())));
            }
        }
        return roots;
    }

    /** Sixteen bits of a root. Of two entries in a thousand with words of usual number, one has another root of them. */
    public static short code(String root) {
        int spread = root.hashCode() * 0x9E3779B9;
        return (short) (spread >>> Short.SIZE);
    }

    private static String prefix(String form) {
        for (String prefix : PREFIXES) {
            if (form.startsWith(prefix)) {
                return prefix;
            }
        }
        return "";
    }
}
