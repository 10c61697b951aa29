package org.maillage.search.internal.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.maillage.model.meta.Meta;

/**
 * How much a type counts in the order of results: the {@code weight} annotation of the class or of its nearest super
 * type that has one. Vocabularies without annotation stay below the resources they describe, for the same words.
 */
final class TypeWeights {

    private static final float VOCABULARY = 0.4f;
    private static final float LIGHTEST = 0.01f;
    /** Types whose entries have names that stand for each other. */
    static final Set<String> TERMS = Set.of("Concept", "LegalForm", "Family");
    private static final Set<String> VOCABULARIES = Set.of("Concept", "ConceptScheme", "Territory", "LegalForm",
            "Family");

    private TypeWeights() {
    }

    static float of(EClass type) {
        List<EClass> nearestFirst = new ArrayList<>(type.getEAllSuperTypes());
        nearestFirst.add(type);
        for (EClass each : nearestFirst.reversed()) {
            Optional<String> weight = Meta.value(each, Meta.SEARCH, "weight");
            if (weight.isPresent()) {
                return parse(weight.get());
            }
            if (VOCABULARIES.contains(each.getName())) {
                return VOCABULARY;
            }
        }
        return 1;
    }

    private static float parse(String weight) {
        try {
            float read = Float.parseFloat(weight);
            return Float.isNaN(read) ? 1 : Math.clamp(read, LIGHTEST, 1f);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
