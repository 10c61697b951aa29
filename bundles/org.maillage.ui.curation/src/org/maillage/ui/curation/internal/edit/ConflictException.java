package org.maillage.ui.curation.internal.edit;

import java.util.Set;

/** Somebody else, or another window, changed the same fields meanwhile. */
public final class ConflictException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> fields;

    ConflictException(Set<String> fields) {
        super(String.join(" ", fields));
        this.fields = Set.copyOf(fields);
    }

    /** Names of the fields. */
    public Set<String> fields() {
        return fields;
    }
}
