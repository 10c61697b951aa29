package org.maillage.match.internal.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.match.Truth;
import org.maillage.match.internal.scheme.Catalogue;
import org.maillage.match.internal.scheme.CompiledScheme;

/**
 * Local variants where they apply: inside their territory, a variant that has not ended takes the place of the generic
 * schemes above it. Of a chain, each stands for all above.
 */
final class Variants {

    private final Map<String, String> replacedBy = new HashMap<>();
    private final Map<String, String> replaces = new HashMap<>();

    Variants(Catalogue catalogue, List<CompiledScheme> schemes, Truth[] answers) {
        for (CompiledScheme each : schemes) {
            if (!each.generic().isEmpty() && !each.opening().over() && answers[each.place()] == Truth.YES) {
                replace(catalogue, each);
            }
        }
    }

    private void replace(Catalogue catalogue, CompiledScheme variant) {
        Set<String> seen = new HashSet<>(Set.of(variant.id()));
        Optional<CompiledScheme> above = catalogue.find(variant.generic());
        while (above.isPresent() && seen.add(above.get().id())) {
            // Of two variants of one scheme that both apply, both stay; the first in order is named.
            replacedBy.putIfAbsent(above.get().id(), variant.id());
            replaces.putIfAbsent(variant.id(), above.get().id());
            above = catalogue.find(above.get().generic());
        }
    }

    /** What takes the place of a scheme here. */
    Optional<String> replacedBy(CompiledScheme scheme) {
        return Optional.ofNullable(replacedBy.get(scheme.id()));
    }

    /** What a scheme takes the place of here. */
    Optional<String> replaces(CompiledScheme scheme) {
        return Optional.ofNullable(replaces.get(scheme.id()));
    }
}
