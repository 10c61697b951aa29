package org.maillage.search.internal.schema;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the index does with the values of a feature; the words of the {@code as} annotation. */
public enum Role {
    /** Split into words, found by text. */
    ANALYSED,
    /** Found by its whole value. */
    EXACT,
    /** Counted and filtered by value. */
    FACET,
    /** Can order results. */
    SORT,
    /** A day: ranges. */
    DATE,
    /** A number: ranges. */
    AMOUNT,
    /** An id of a territory. */
    TERRITORY,
    /** An id that can be followed both ways, such as the parent of a territory. */
    RELATION;

    /** Reads the words of an annotation; what is not a role is for a later version and passed over. */
    static Set<Role> of(List<String> words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : values()) {
            if (words.contains(role.name().toLowerCase(Locale.ROOT))) {
                roles.add(role);
            }
        }
        return roles;
    }
}
