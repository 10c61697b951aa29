package org.maillage.ui.curation.internal.edit;

import java.util.Optional;

import org.maillage.model.Entry;

/**
 * An entry with changes that are not saved. Its objects are not changed.
 *
 * @param id    id of the entry
 * @param base  the entry before the changes; empty for one that was never saved
 * @param entry the entry with the changes
 */
public record Draft(String id, Optional<Entry> base, Entry entry) {
}
