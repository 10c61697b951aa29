package org.maillage.api.curation;

import java.util.Optional;

/**
 * How a change is written.
 *
 * @param overlays the personal collection that takes overrides of entries of installed collections; when empty, the one that
 *                 has overrides of the entry already, or the only one there is
 * @param dryRun   true to tell without writing
 */
public record WriteTarget(Optional<String> overlays, boolean dryRun) {

    /** Writes; overrides go where they can only go. */
    public static final WriteTarget USUAL = new WriteTarget(Optional.empty(), false);
    /** Tells without writing. */
    public static final WriteTarget DRY = new WriteTarget(Optional.empty(), true);
}
