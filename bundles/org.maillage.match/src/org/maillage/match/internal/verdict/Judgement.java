package org.maillage.match.internal.verdict;

import java.util.List;

import org.maillage.api.match.ChangeKind;
import org.maillage.api.match.Truth;
import org.maillage.api.match.Verdict;

/**
 * What is concluded from the criteria of a scheme, without regard to the calendar.
 *
 * @param verdict the verdict; never closed
 * @param logic   what three-valued logic alone says of the criteria
 * @param changes what would have to change together; empty when nothing must, or no change is enough
 */
public record Judgement(Verdict verdict, Truth logic, List<ChangeKind> changes) {

    /** Copies the list. */
    public Judgement {
        changes = List.copyOf(changes);
    }

    /** Whether an answer could still change it. */
    public boolean isOpen() {
        return verdict == Verdict.UNKNOWN || verdict == Verdict.CONDITIONAL && !changes.isEmpty();
    }
}
