package org.maillage.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes entries and queries that look like French, always the same ones. */
final class Generator {

    /** Names of the counted fields: those of a support scheme. */
    static final List<String> FACETS = List.of("natures", "themes", "publics", "needs", "stages", "families");
    private static final int[] VALUES = {12, 30, 20, 400, 8, 6};

    private static final int VOCABULARY = 60_000;
    private static final int TITLE = 8;
    private static final int BODY = 250;
    private static final String[] BEGINNINGS = {"b", "c", "ch", "d", "f", "g", "l", "m", "n", "p", "pr", "r", "s", "t",
            "tr", "v", "", "é", "acc", "inter"};
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "é", "ou", "oi", "an", "on", "ai", "eu"};
    private static final String[] ENDINGS = {"tion", "ment", "eur", "ité", "age", "if", "al", "ique", "er", "ie", "isme",
            "ance", "s", "", "able", "aire"};
    private static final String[] GRAMMAR = {"de", "la", "le", "les", "et", "des", "en", "un", "du", "une", "pour",
            "dans", "à", "par", "sur", "d’", "l’"};

    private long spent;
    private final String[] words = new String[VOCABULARY];
    private final double[] cumulated = new double[VOCABULARY];

    Generator() {
        Random random = new Random(1);
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            int syllables = 1 + random.nextInt(3);
            for (int s = 0; s < syllables; s++) {
                word.append(BEGINNINGS[random.nextInt(BEGINNINGS.length)])
                        .append(VOWELS[random.nextInt(VOWELS.length)]);
            }
            words[i] = word.append("lmnrst".charAt(random.nextInt(6))).append(ENDINGS[random.nextInt(ENDINGS.length)])
                    .toString();
            // The frequencies of words in texts: Zipf's law. Its first ranks are words of grammar, which are drawn apart.
            sum += 1.0 / (i + GRAMMAR.length + 3);
            cumulated[i] = sum;
        }
        for (int i = 0; i < VOCABULARY; i++) {
            cumulated[i] /= sum;
        }
    }

    private String word(Random random) {
        int at = java.util.Arrays.binarySearch(cumulated, random.nextDouble());
        return words[Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at)];
    }

    private String text(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '’') {
                text.append(' ');
            }
            // Every third word of a French text is one of grammar.
            text.append(i % 3 == 1 ? GRAMMAR[random.nextInt(GRAMMAR.length)] : word(random));
        }
        return text.toString();
    }

    /** An entry; the same for the same number. Adds up the time that it takes. */
    Item item(int number) {
        long start = System.nanoTime();
        Item item = make(number);
        spent += System.nanoTime() - start;
        return item;
    }

    /** Nanoseconds spent making entries since the last call. */
    long takeSpent() {
        long taken = spent;
        spent = 0;
        return taken;
    }

    private Item make(int number) {
        Random random = new Random(1_000_003L * number);
        List<List<String>> facets = new ArrayList<>();
        for (int f = 0; f < FACETS.size(); f++) {
            List<String> values = new ArrayList<>();
            int count = random.nextInt(4) == 0 ? random.nextInt(3) : 1;
            for (int i = 0; i < count; i++) {
                // Some values are much more frequent than others.
                String value = "voc:" + FACETS.get(f) + "/" + (int) (VALUES[f] * Math.pow(random.nextDouble(), 2));
                if (!values.contains(value)) {
                    values.add(value);
                }
            }
            facets.add(values);
        }
        return new Item(number, text(random, TITLE), text(random, BODY - 100 + random.nextInt(200)), facets);
    }

    /** Queries with words of the entries, as many of each kind. */
    List<Question> questions(int each, int entries) {
        Random random = new Random(2);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            for (Question.Kind kind : Question.Kind.values()) {
                questions.add(question(kind, random, entries));
            }
        }
        return questions;
    }

    private Question question(Question.Kind kind, Random random, int entries) {
        String[] text = item(random.nextInt(entries)).body().replace("’", "’ ").split(" ");
        int at = 3 * random.nextInt(text.length / 3 - 6);
        String first = plain(text, at);
        String second = plain(text, at + 3 * (1 + random.nextInt(3)));
        return switch (kind) {
            case ONE -> new Question(kind, List.of(first), "");
            case TWO, AND -> new Question(kind, List.of(first, second), "");
            case THREE -> new Question(kind, List.of(first, second, plain(text, at + 12)), "");
            case PHRASE -> new Question(kind, List.of(text[at + 2].replace("’", ""), text[at + 3].replace("’", "")), "");
            case PREFIX -> new Question(kind, List.of(first, second.substring(0, Math.min(3, second.length()))), "");
            case LETTER -> new Question(kind, List.of(first.substring(0, 1)), "");
            case TYPO -> new Question(kind, List.of(typo(first, random)), "");
            case FILTERED -> new Question(kind, List.of(first, second), "voc:natures/" + random.nextInt(12));
            case SENTENCE -> new Question(kind,
                    List.of("aide", "pour", first, "une", second, "en", plain(text, at + 9), plain(text, at + 12)), "");
        };
    }

    /** A word that is not one of grammar. */
    private static String plain(String[] text, int at) {
        for (int i = at; i < text.length; i++) {
            if (!List.of(GRAMMAR).contains(text[i])) {
                return text[i];
            }
        }
        return text[0];
    }

    private static String typo(String word, Random random) {
        if (word.length() < 5) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 3);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }
}
