package org.maillage.match.internal.funding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.match.Combination;
import org.maillage.api.match.Combination.Kind;
import org.maillage.model.Cumulation;
import org.maillage.model.SupportScheme;

/**
 * What schemes say of each other. A rule that names a generic scheme holds for its local variants; a rule that one of two
 * states holds for both; rules in a circle are read once.
 */
final class Combinations {

    private final ContentService content;

    Combinations(ContentService content) {
        this.content = content;
    }

    List<Combination> of(List<String> schemes) throws MaillageException {
        List<String> distinct = schemes.stream().distinct().toList();
        List<Combination> pairs = new ArrayList<>();
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i + 1; j < distinct.size(); j++) {
                pairs.add(pair(distinct.get(i), distinct.get(j)));
            }
        }
        return pairs;
    }

    private Combination pair(String one, String other) throws MaillageException {
        Set<String> names = names(one);
        Set<String> otherNames = names(other);
        boolean except = names(rules(names), Cumulation::getExcept, otherNames)
                || names(rules(otherNames), Cumulation::getExcept, names);
        boolean with = names(rules(names), Cumulation::getWith, otherNames)
                || names(rules(otherNames), Cumulation::getWith, names);
        Kind kind = except ? with ? Kind.contradictory : Kind.forbidden : with ? Kind.allowed : Kind.unsaid;
        String text = Stream.concat(rules(names).stream(), rules(otherNames).stream()).map(Cumulation::getText)
                .filter(Objects::nonNull).distinct().collect(Collectors.joining(" "));
        return new Combination(one, other, kind, kind == Kind.unsaid ? "" : text);
    }

    private static boolean names(List<Cumulation> rules, Function<Cumulation, List<String>> field, Set<String> names) {
        return rules.stream().anyMatch(each -> field.apply(each).stream().anyMatch(names::contains));
    }

    /** A scheme and the generic schemes above it. */
    private Set<String> names(String id) throws MaillageException {
        Set<String> names = new HashSet<>();
        String at = id;
        while (at != null && names.add(at)) {
            at = scheme(at).map(SupportScheme::getGeneric).orElse(null);
        }
        return names;
    }

    private List<Cumulation> rules(Set<String> names) throws MaillageException {
        List<Cumulation> rules = new ArrayList<>();
        for (String each : names) {
            scheme(each).map(SupportScheme::getCumulation).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<SupportScheme> scheme(String id) throws MaillageException {
        return content.find(id).map(EntryView::entry).filter(SupportScheme.class::isInstance)
                .map(SupportScheme.class::cast);
    }
}
