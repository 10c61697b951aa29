package org.maillage.search.internal.schema;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * How one feature is indexed.
 *
 * @param feature   where the values are
 * @param name      name of the field, shared by features that mean the same
 * @param roles     what for; at least one
 * @param weight    how many times a word of it counts as one of plain text, from 1 to {@link #HEAVIEST}
 * @param reference whether the values are ids of other entries
 * @param text      whether the values are texts (and not ids, dates, numbers or words of a closed list)
 */
public record FieldSpec(EStructuralFeature feature, String name, Set<Role> roles, int weight, boolean reference,
        boolean text) {

    static final int HEAVIEST = 10;

    /** Reads the annotations of a feature; empty when it is not indexed. */
    static Optional<FieldSpec> of(EStructuralFeature feature) {
        String as = EcoreUtil.getAnnotation(feature, IndexSchema.SEARCH, "as");
        Set<Role> roles = as == null ? Set.of() : Role.parse(as);
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        String field = EcoreUtil.getAnnotation(feature, IndexSchema.SEARCH, "field");
        boolean reference = EcoreUtil.getAnnotation(feature, IndexSchema.CHECK, "reference") != null;
        boolean text = !reference && feature.getEType().getInstanceClass() == String.class;
        return Optional.of(new FieldSpec(feature, field == null ? feature.getName() : field, roles, weight(feature),
                reference, text));
    }

    private static int weight(EStructuralFeature feature) {
        String boost = EcoreUtil.getAnnotation(feature, IndexSchema.SEARCH, "boost");
        try {
            return boost == null ? 1 : Math.clamp(Math.round(Float.parseFloat(boost)), 1, HEAVIEST);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Whether it has a role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
