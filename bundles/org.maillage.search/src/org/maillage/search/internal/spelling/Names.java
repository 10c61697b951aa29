package org.maillage.search.internal.spelling;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.spelling.Misspelling;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.Structure;
import org.maillage.model.Territory;

/** Words that the collections use as names: proper nouns in titles, places, structures, and the terms of vocabularies. */
final class Names {

    private final Set<String> words = new HashSet<>();

    /** Reads all collections; one that cannot be read has no names. */
    static Names of(ContentService content) {
        Names names = new Names();
        for (CollectionInfo each : content.collections()) {
            try {
                content.read(each.id(), view -> names.add(view.entry()));
            } catch (MaillageException e) {
                ILog.of(Names.class).info("Names of " + each.id() + " are not known: " + e.getMessage());
            }
        }
        return names;
    }

    private void add(Entry entry) {
        boolean name = entry instanceof Structure || entry instanceof Territory;
        add(entry.getTitle(), name, false);
        if (entry instanceof Concept concept) {
            add(concept.getTitle(), true, true);
            concept.getAltLabels().forEach(each -> add(each, true, true));
        }
    }

    /**
     * @param first whether the first word is a name too; elsewhere its capital only says that a title begins
     * @param small whether words without a capital are names
     */
    private void add(String text, boolean first, boolean small) {
        if (text == null) {
            return;
        }
        for (Misspelling each : Words.of(text)) {
            boolean capital = Character.isUpperCase(each.word().codePointAt(0));
            if (small || capital && (first || each.start() > 0)) {
                for (String part : each.word().split("[’']")) {
                    words.add(part);
                    if (small && isCapitalOnly(part)) {
                        words.add(part.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
    }

    /** A term begins with a capital because it is a title. */
    private static boolean isCapitalOnly(String word) {
        return word.length() > 1 && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
    }

    /** Whether it is one of them; one that is written small may be written with capitals. */
    boolean has(String word) {
        return words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT)) || isCapitalised(word);
    }

    private boolean isCapitalised(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
                && words.contains(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
}
