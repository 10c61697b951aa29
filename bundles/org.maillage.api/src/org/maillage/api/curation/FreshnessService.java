package org.maillage.api.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What of the collections is getting old. The day an entry was verified is not the day it was modified. It is due on its own
 * date, or its cadence after it was verified (or else modified or made); without cadence after
 * {@value #USUAL_MONTHS} months. Archived entries, codes, concepts, territories and figures are left out. Thread-safe.
 */
@ProviderType
public interface FreshnessService {

    /** Cadence of entries that have none, in months. */
    int USUAL_MONTHS = 12;

    /**
     * The entries that need a look, by kind and day.
     *
     * @param collection the collection; empty for all
     * @param on         the day
     * @param days       how many days ahead closing and opening again are near
     * @throws MaillageException when there is no such collection
     */
    List<FreshnessItem> list(Optional<String> collection, LocalDate on, int days) throws MaillageException;

    /**
     * Says that entries were compared with their sources and nothing changed: they count as verified today, and not as to be
     * verified any more.
     *
     * @throws MaillageException when an entry does not exist or nothing can be written
     */
    List<EntryChange> verified(List<String> entryIds, ChangeNote note, WriteTarget target) throws MaillageException;
}
