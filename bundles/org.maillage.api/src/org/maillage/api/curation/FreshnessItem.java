package org.maillage.api.curation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry that needs a look.
 *
 * @param id       the entry
 * @param title    its title
 * @param kind     why
 * @param on       the day it is about: due, expired, closing, closed or opening again
 * @param verified when it was last compared with its source; empty when never
 * @param modified when it was last changed; empty when unknown
 * @param months   its cadence
 */
public record FreshnessItem(String id, String title, Freshness kind, LocalDate on,
        Optional<LocalDate> verified, Optional<LocalDate> modified, int months) {
}
