package org.maillage.api.curation;

import java.time.LocalDate;
import java.util.Optional;

import org.maillage.model.EvidenceKind;
import org.maillage.model.Tristate;

/**
 * A line of the evidence ledger of a structure.
 *
 * @param kind    what the evidence is
 * @param status  what it says: that the structure belongs to the ESS, that it does not, or nothing
 * @param from    first day; empty when no day is known
 * @param until   last day; empty when it has no end
 * @param source  where it comes from; empty when nobody said
 * @param note    a remark; may be empty
 * @param deduced whether it follows from the legal form or family of the entry, and stands in no ledger
 * @param inForce whether it counts on the day that was asked
 */
public record EvidenceLine(EvidenceKind kind, Tristate status, Optional<LocalDate> from, Optional<LocalDate> until,
        String source, String note, boolean deduced, boolean inForce) {
}
