package org.maillage.curation.internal.duplicates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as words without case, accents and the words that every text has. */
final class Words {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY = Set.of("a", "au", "aux", "avec", "ce", "ces", "d", "dans", "de", "des", "du",
            "elle", "en", "est", "et", "il", "ils", "l", "la", "le", "les", "leur", "n", "ne", "nos", "ou", "par", "pas",
            "plus", "pour", "qu", "que", "qui", "s", "sa", "se", "ses", "son", "sont", "sur", "the", "un", "une", "vos",
            "votre", "vous");

    private Words() {
    }

    static List<String> of(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        String plain = Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String each : SEPARATOR.split(plain)) {
            if (!each.isEmpty() && !EMPTY.contains(each)) {
                words.add(each);
            }
        }
        return words;
    }

    /** How often each word comes. */
    static Map<String, Integer> counts(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts;
    }
}
