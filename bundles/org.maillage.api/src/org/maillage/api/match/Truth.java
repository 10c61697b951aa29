package org.maillage.api.match;

/** Yes, no, or not known: Kleene’s strong three-valued logic. What is not known is never taken for no. */
public enum Truth {

    /** Known not to hold. */
    NO,
    /** Not known, of the file or of the scheme. */
    UNKNOWN,
    /** Known to hold. */
    YES;

    /** Both: no as soon as one is no, yes when both are yes. */
    public Truth and(Truth other) {
        return ordinal() < other.ordinal() ? this : other;
    }

    /** At least one: yes as soon as one is yes, no when both are no. */
    public Truth or(Truth other) {
        return ordinal() > other.ordinal() ? this : other;
    }

    /** The contrary; unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }

    /** Yes or no. */
    public static Truth of(boolean known) {
        return known ? YES : NO;
    }
}
