package org.maillage.api.match;

import java.util.List;

/**
 * A change after which a scheme would be met.
 *
 * @param kind   what changes
 * @param values ids of the approvals, families or forms of which one would do; empty for the creation alone
 * @param text   in words, in the language of the request
 */
public record Change(ChangeKind kind, List<String> values, String text) {

    /** Copies the list. */
    public Change {
        values = List.copyOf(values);
    }
}
