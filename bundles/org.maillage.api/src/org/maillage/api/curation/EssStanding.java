package org.maillage.api.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.maillage.model.EvidenceKind;
import org.maillage.model.Tristate;

/**
 * Whether a structure belongs to the ESS on a day, and what says so.
 *
 * @param id            the structure
 * @param title         its title
 * @param siren         its enterprise number; empty when unknown
 * @param status        yes, no, or unknown when no evidence that counts decides it
 * @param basis         the evidence that decides; empty when unknown
 * @param indication    what evidence that decides nothing says; unknown when there is none, or it does not agree
 * @param esusFrom      first day of the ESUS approval that is in force, or of the last one
 * @param esusUntil     last day of that approval; empty when it has none or no end is known
 * @param ledger        all evidence, what is deduced first, then by day
 * @param discrepancies what is to be settled
 */
public record EssStanding(String id, String title, String siren, Tristate status, Optional<EvidenceKind> basis,
        Tristate indication, Optional<LocalDate> esusFrom, Optional<LocalDate> esusUntil, List<EvidenceLine> ledger,
        List<EssDiscrepancy> discrepancies) {

    /** Copies the lists. */
    public EssStanding {
        ledger = List.copyOf(ledger);
        discrepancies = List.copyOf(discrepancies);
    }
}
