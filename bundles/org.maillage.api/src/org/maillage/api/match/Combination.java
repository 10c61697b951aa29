package org.maillage.api.match;

/**
 * Whether two schemes can be combined, by what either of them says.
 *
 * @param one    id of a scheme
 * @param other  id of another
 * @param kind   what is said
 * @param text   the rules in words; may be empty
 */
public record Combination(String one, String other, Kind kind, String text) {

    /** What schemes say of each other. */
    public enum Kind {
        /** One excludes the other. */
        forbidden,
        /** One names the other as compatible, and neither excludes it. */
        allowed,
        /** Neither says anything. */
        unsaid,
        /** One excludes what the other names as compatible: prudence counts it as forbidden. */
        contradictory
    }

    /** Whether both may be asked for, as far as is known. */
    public boolean isPossible() {
        return kind == Kind.allowed || kind == Kind.unsaid;
    }
}
