package org.maillage.match.internal.match;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.match.Fit;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchService;
import org.maillage.match.internal.knowledge.Knowledge;
import org.maillage.match.internal.scheme.CompiledScheme;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Profile;

/**
 * How well schemes answer a need: by the score of the search for its words and the labels of its concepts, and by the needs
 * that a scheme declares. A score is the share of the best one; from {@value #STRONG} on the fit is strong.
 */
final class Needs {

    /** What no search finds among so many is not found by the need. */
    private static final int FOUND = 500;
    private static final double STRONG = 0.6;
    private static final double DECLARED = 0.9;

    private final Set<String> concepts;
    private final Map<String, Double> scores;
    private final boolean asked;
    private final boolean failed;

    private Needs(Set<String> concepts, Map<String, Double> scores, boolean asked, boolean failed) {
        this.asked = asked;
        this.concepts = concepts;
        this.scores = scores;
        this.failed = failed;
    }

    static Needs of(Profile profile, String words, SearchService search, Knowledge knowledge, Locale language) {
        Set<String> concepts = new HashSet<>(profile.getNeeds());
        String said = words.isBlank() && profile.getNeedText() != null ? profile.getNeedText() : words;
        String text = Stream.concat(Stream.of(said.strip()),
                concepts.stream().map(each -> knowledge.label(each, Locale.FRENCH))).filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        if (text.isEmpty()) {
            return new Needs(concepts, Map.of(), false, false);
        }
        try {
            List<Hit> hits = search.search(new SearchRequest(text,
                    List.of(MaillagePackage.eINSTANCE.getSupportScheme().getName()), FOUND, 0), language).hits();
            Map<String, Double> scores = new HashMap<>();
            double best = hits.isEmpty() ? 1 : hits.getFirst().score();
            hits.forEach(each -> scores.put(each.id(), best > 0 ? Math.min(1, each.score() / best) : 0));
            return new Needs(concepts, scores, true, false);
        } catch (MaillageException e) {
            ILog.of(Needs.class).warn("Schemes are ranked without the words of the need", e);
            return new Needs(concepts, Map.of(), true, true);
        }
    }

    /** Whether a need was given at all. */
    boolean asked() {
        return asked;
    }

    /** Whether the words could not be searched. */
    boolean failed() {
        return failed;
    }

    /** From 0 to 1. */
    double score(CompiledScheme scheme) {
        double words = scores.isEmpty() ? 0 : scores.getOrDefault(scheme.id(), 0.0);
        boolean declared = !Collections.disjoint(concepts, scheme.needs());
        return declared ? DECLARED + (1 - DECLARED) * words : words;
    }

    /** The same in three steps. */
    static Fit fit(double score) {
        return score >= STRONG ? Fit.strong : score > 0 ? Fit.some : Fit.none;
    }
}
