package org.maillage.match.internal.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.text.Message;
import org.maillage.match.internal.criteria.Node;

/**
 * A scheme, ready to be matched; the entry itself is not kept. Immutable.
 *
 * @param id         id
 * @param sourceId   identifier in the data set it was imported from; may be empty
 * @param type       name of the entry type
 * @param titles     title by language; the main one under an empty key
 * @param root       the criteria, all of which must be met
 * @param place      number of the leaf of the territory of eligibility; -1 without
 * @param structured whether any criterion but the territory can be compared
 * @param reading    numbers of the leaves that only reading can settle
 * @param opening    when one can apply
 * @param amount     the most one can get, euros
 * @param natures    natures of support, broader ones included
 * @param needs      needs it answers, broader ones included
 * @param generic    the generic scheme it is a local variant of; empty when it is none
 * @param problems   what is wrong with its data
 * @param sound      whether its criteria can be trusted; otherwise nothing is concluded from them
 */
public record CompiledScheme(String id, String sourceId, String type, Map<String, String> titles, Node root, int place,
        boolean structured, Set<Integer> reading, Opening opening, Optional<BigDecimal> amount, Set<String> natures,
        Set<String> needs, String generic, List<Message> problems, boolean sound) {

    /** Copies the collections. */
    public CompiledScheme {
        titles = Map.copyOf(titles);
        reading = Set.copyOf(reading);
        natures = Set.copyOf(natures);
        needs = Set.copyOf(needs);
        problems = List.copyOf(problems);
    }

    /** The title in a language, or the main one. */
    public String title(String language) {
        return titles.getOrDefault(language, titles.getOrDefault("", id));
    }
}
