package org.maillage.ui.advice.internal.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.Family;
import org.maillage.model.LegalForm;
import org.maillage.model.Translation;

/**
 * A value that a field can have: a concept, a family, a form, a filière.
 *
 * @param id      id of the entry
 * @param label   its name in the interface language
 * @param code    its code in a nomenclature; may be empty
 * @param note    what it stands for; may be empty
 * @param parents ids of broader values
 * @param names   other names it is found by, without accents
 */
public record Choice(String id, String label, String code, String note, List<String> parents, List<String> names) {

    /** The rank of a label that begins with what is typed. */
    static final int BEGINS = 1;
    private static final int CODE = 2;
    private static final int HOLDS = 3;
    private static final int KNOWN_AS = 4;

    /** Copies the lists. */
    public Choice {
        parents = List.copyOf(parents);
        names = List.copyOf(names);
    }

    static Choice of(Entry entry, Locale language) {
        String title = Optional.ofNullable(entry.getTitle()).orElse(entry.getId());
        String label = entry.getTranslations().stream()
                .filter(each -> language.getLanguage().equals(each.getLanguage()) && each.getTitle() != null)
                .map(Translation::getTitle).findFirst().orElse(title);
        List<String> names = new ArrayList<>(entry.getFreeKeywords());
        names.add(title);
        String note = text(entry.getSummary());
        String code = "";
        List<String> parents = List.of();
        switch (entry) {
            case Concept concept -> {
                names.addAll(concept.getAltLabels());
                names.addAll(concept.getHiddenLabels());
                note = note.isEmpty() ? text(concept.getScopeNote()) : note;
                code = isCode(concept) ? concept.getNotation() : "";
                parents = concept.getBroader();
            }
            case Family family -> parents = Stream.ofNullable(family.getParent()).toList();
            case LegalForm form -> code = text(form.getCode());
            default -> { }
        }
        return new Choice(entry.getId(), label, code, note, parents,
                names.stream().map(Choice::plain).distinct().toList());
    }

    /** A notation that is only a rank, as that of the stages, says nothing to people; a code is the end of the id. */
    private static boolean isCode(Concept concept) {
        return concept.getNotation() != null && concept.getId().endsWith("/" + concept.getNotation());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** How well a text that is being typed names it, 0 best; empty when it does not. */
    Optional<Integer> rank(String typed) {
        String words = plain(typed);
        String mine = plain(label);
        if (words.isEmpty() || mine.equals(words) || code.equalsIgnoreCase(typed.strip())) {
            return Optional.of(0);
        }
        if (mine.startsWith(words)) {
            return Optional.of(BEGINS);
        }
        if (!code.isEmpty() && plain(code).startsWith(words)) {
            return Optional.of(CODE);
        }
        if (hasAll(mine, words)) {
            return Optional.of(HOLDS);
        }
        String all = mine + " " + plain(code) + " " + String.join(" ", names);
        return hasAll(all, words) ? Optional.of(KNOWN_AS) : Optional.empty();
    }

    /** Whether a text that is being typed names it. */
    public boolean isNamed(String typed) {
        return rank(typed).isPresent();
    }

    private static boolean hasAll(String text, String words) {
        String spaced = " " + text;
        return Arrays.stream(words.split(" ")).allMatch(each -> spaced.contains(" " + each));
    }

    /** Words in lower case without accents, one space between them. */
    public static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replace("œ", "oe").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
