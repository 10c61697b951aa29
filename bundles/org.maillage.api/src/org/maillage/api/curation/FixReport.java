package org.maillage.api.curation;

import java.util.List;

import org.maillage.api.Problem;

/**
 * What was mended.
 *
 * @param mended  the problems that were, or would be
 * @param changes what changes in which entry
 * @param left    problems of the kinds asked for that no quick fix could mend
 */
public record FixReport(List<Problem> mended, List<EntryChange> changes, List<Problem> left) {

    /** Copies the lists. */
    public FixReport {
        mended = List.copyOf(mended);
        changes = List.copyOf(changes);
        left = List.copyOf(left);
    }
}
