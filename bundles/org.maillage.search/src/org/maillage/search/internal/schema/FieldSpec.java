package org.maillage.search.internal.schema;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.meta.Meta;

/**
 * How one feature is indexed.
 *
 * @param feature   where the values are
 * @param name      name of the field, shared by features that mean the same
 * @param roles     what for; none for a reference that is only known to lead to another entry
 * @param weight    how many times a word of it counts as one of plain text, from 1 to {@link #HEAVIEST}
 * @param reference whether the values are ids of other entries
 * @param text      whether the values are texts (and not ids, dates, numbers or words of a closed list)
 */
public record FieldSpec(EStructuralFeature feature, String name, Set<Role> roles, int weight, boolean reference,
        boolean text) {

    static final int HEAVIEST = 10;

    /** Reads the annotations of a feature; empty when it is not indexed. */
    static Optional<FieldSpec> of(EStructuralFeature feature) {
        Set<Role> roles = Role.of(Meta.searchRoles(feature));
        boolean reference = Meta.referenceTarget(feature).isPresent();
        if (roles.isEmpty() && !reference) {
            return Optional.empty();
        }
        String name = Meta.value(feature, Meta.SEARCH, "field").orElse(feature.getName());
        boolean text = !reference && feature.getEType().getInstanceClass() == String.class;
        return Optional.of(new FieldSpec(feature, name, roles, weight(feature), reference, text));
    }

    private static int weight(EStructuralFeature feature) {
        String boost = Meta.value(feature, Meta.SEARCH, "boost").orElse("1");
        try {
            return Math.clamp(Math.round(Float.parseFloat(boost)), 1, HEAVIEST);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Whether it has a role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
