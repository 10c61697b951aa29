package org.maillage.search.internal.bench;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other ways in which people type the same query. */
enum Variants {

    /** Without accents. */
    NO_ACCENTS {
        @Override
        String of(String typed) {
            return Normalizer.normalize(typed, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        }
    },
    /** Each longer word in the other number, by the regular rule. */
    OTHER_NUMBER {
        @Override
        String of(String typed) {
            Matcher words = Pattern.compile("\\p{Ll}{" + SHORTEST + ",}(?![\\p{L}'’])").matcher(typed);
            return words.replaceAll(found -> {
                String word = found.group();
                boolean plural = word.endsWith("s") || word.endsWith("x");
                return INVARIABLE.stream().anyMatch(word::endsWith) ? word
                        : plural ? word.substring(0, word.length() - 1) : word + "s";
            });
        }
    },
    /** One letter left out, doubled, replaced or exchanged with the next, inside the longest word. */
    TYPING_ERROR {
        @Override
        String of(String typed) {
            Matcher words = Pattern.compile("\\p{L}+").matcher(typed);
            int start = 0;
            int length = 0;
            while (words.find()) {
                if (words.end() - words.start() > length) {
                    start = words.start();
                    length = words.end() - start;
                }
            }
            if (length < SHORTEST) {
                return typed;
            }
            Random random = new Random(typed.hashCode());
            int at = start + 1 + random.nextInt(length - 2);
            String before = typed.substring(0, at);
            String after = typed.substring(at + 1);
            char letter = typed.charAt(at);
            return switch (random.nextInt(4)) {
                case 0 -> before + after;
                case 1 -> before + letter + letter + after;
                case 2 -> before + (char) ('a' + random.nextInt(26)) + after;
                default -> before + after.charAt(0) + letter + after.substring(1);
            };
        }
    };

    private static final int SHORTEST = 5;
    /** Endings of verbs, adverbs and words that a rule would not turn well. */
    private static final List<String> INVARIABLE = List.of("er", "ent", "ment", "ait", "au", "eu", "al", "ois", "ais",
            "aux", "eux", "ous", "us", "is", "rs", "ps", "ez", "é");

    /** The query typed so. */
    abstract String of(String typed);
}
