package org.maillage.curation.internal.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.maillage.api.curation.DuplicatePair;
import org.maillage.api.curation.DuplicateReason;

/**
 * Finds pairs. Identifiers that agree are enough. Alike is compared only between entries that share a rare word of their
 * titles (blocking): the words of a title by how rarely they occur, of which the {@value #RAREST} rarest count, in blocks of
 * at most {@value #BLOCK} entries. Alike is the cosine of the words weighted by rarity, title and content in equal parts
 * where both have content.
 */
final class Finder {

    private static final int RAREST = 4;
    private static final int BLOCK = 60;
    /** A page that more entries cite says nothing about them. */
    private static final int CITED = 3;
    private static final double LINKED = 0.5;
    private static final int SOME_WORDS = 8;

    private final List<Candidate> all;
    private final Predicate<Candidate> wanted;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, DuplicatePair> pairs = new LinkedHashMap<>();

    Finder(List<Candidate> all) {
        this(all, each -> true);
    }

    /** @param wanted one of a pair, at least, is so */
    Finder(List<Candidate> all, Predicate<Candidate> wanted) {
        this.all = all;
        this.wanted = wanted;
        for (Candidate each : all) {
            Set<String> words = new HashSet<>(each.title());
            words.addAll(each.content().keySet());
            words.forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
    }

    List<DuplicatePair> find(double threshold) {
        same(each -> one(each.sourceId()), DuplicateReason.SOURCE_ID);
        same(each -> one(each.siret()), DuplicateReason.SIRET);
        same(each -> one(each.rna()), DuplicateReason.RNA);
        same(each -> one(each.siren()), DuplicateReason.SIREN);
        linked();
        alike(threshold);
        return pairs.values().stream().sorted(Comparator.comparingDouble(DuplicatePair::score).reversed()
                .thenComparing(DuplicatePair::first)).toList();
    }

    private static Stream<String> one(String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(text);
    }

    private Map<String, List<Candidate>> blocks(Function<Candidate, Stream<String>> keys) {
        Map<String, List<Candidate>> blocks = new HashMap<>();
        all.forEach(each -> keys.apply(each).forEach(
                key -> blocks.computeIfAbsent(each.type().getName() + "|" + key, any -> new ArrayList<>(2)).add(each)));
        return blocks;
    }

    private interface PairVisitor {
        void pair(Candidate one, Candidate two);
    }

    private void pairs(List<Candidate> block, PairVisitor visitor) {
        for (int i = 0; i < block.size(); i++) {
            boolean any = wanted.test(block.get(i));
            for (int j = i + 1; j < block.size(); j++) {
                if (any || wanted.test(block.get(j))) {
                    visitor.pair(block.get(i), block.get(j));
                }
            }
        }
    }

    private void same(Function<Candidate, Stream<String>> key, DuplicateReason reason) {
        blocks(key).values().forEach(block -> pairs(block, (one, two) -> {
            boolean establishments = reason == DuplicateReason.SIREN
                    && (!one.siret().isEmpty() && !two.siret().isEmpty() || one.isKnownToDiffer(two));
            if (!establishments) {
                add(one, two, 1, reason);
            }
        }));
    }

    private void linked() {
        blocks(each -> each.links().stream()).values().stream().filter(block -> block.size() <= CITED)
                .forEach(block -> pairs(block, (one, two) -> {
                    double title = title(one, two);
                    if (!one.isKnownToDiffer(two) && title >= LINKED) {
                        add(one, two, Math.min(1, 0.5 + title / 2), DuplicateReason.LINK);
                    }
                }));
    }

    private void alike(double threshold) {
        Set<String> compared = new HashSet<>();
        blocks(this::rarest).values().stream().filter(block -> block.size() <= BLOCK)
                .forEach(block -> pairs(block, (one, two) -> {
                    if (compared.add(key(one, two)) && !one.isKnownToDiffer(two)) {
                        double score = likeness(one, two);
                        if (score >= threshold) {
                            add(one, two, score, DuplicateReason.SIMILAR);
                        }
                    }
                }));
    }

    private Stream<String> rarest(Candidate each) {
        return each.title().stream().distinct().sorted(Comparator.comparing(frequency::get)).limit(RAREST);
    }

    private double likeness(Candidate one, Candidate two) {
        double title = title(one, two);
        boolean both = one.content().size() >= SOME_WORDS && two.content().size() >= SOME_WORDS;
        return both ? (title + cosine(one.content(), two.content())) / 2 : title;
    }

    private double title(Candidate one, Candidate two) {
        return cosine(Words.counts(one.title()), Words.counts(two.title()));
    }

    private double cosine(Map<String, Integer> one, Map<String, Integer> two) {
        double product = 0;
        for (var each : one.entrySet()) {
            Integer other = two.get(each.getKey());
            product += other == null ? 0 : each.getValue() * other * Math.pow(weight(each.getKey()), 2);
        }
        return product == 0 ? 0 : product / Math.sqrt(square(one) * square(two));
    }

    private double square(Map<String, Integer> words) {
        return words.entrySet().stream().mapToDouble(each -> Math.pow(each.getValue() * weight(each.getKey()), 2))
                .sum();
    }

    /** Rare words tell more. */
    private double weight(String word) {
        return Math.log(1 + (double) all.size() / frequency.getOrDefault(word, 1));
    }

    private static String key(Candidate one, Candidate two) {
        return one.id().compareTo(two.id()) < 0 ? one.id() + "|" + two.id() : two.id() + "|" + one.id();
    }

    private void add(Candidate a, Candidate b, double score, DuplicateReason reason) {
        if (a.id().equals(b.id())) {
            return;
        }
        boolean inOrder = a.id().compareTo(b.id()) < 0;
        Candidate one = inOrder ? a : b;
        Candidate two = inOrder ? b : a;
        pairs.merge(key(one, two),
                new DuplicatePair(one.id(), one.label(), two.id(), two.label(), score, Set.of(reason)),
                (old, fresh) -> {
                    Set<DuplicateReason> reasons = EnumSet.copyOf(old.reasons());
                    reasons.addAll(fresh.reasons());
                    return new DuplicatePair(old.first(), old.firstTitle(), old.second(), old.secondTitle(),
                            Math.max(old.score(), fresh.score()), reasons);
                });
    }
}
