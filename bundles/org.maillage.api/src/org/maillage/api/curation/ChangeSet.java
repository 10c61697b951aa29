package org.maillage.api.curation;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.maillage.api.content.ChangeAction;

/**
 * A change of one or more collections, made at once and undone at once.
 *
 * @param id           id of the change
 * @param at           when
 * @param role         role of who made it
 * @param installation random id of the installation on which it was made
 * @param action       what kind of change
 * @param reason       why; may be empty
 * @param collections  the collections it touches
 * @param entries      ids of the entries it touches, sorted; a file that is no entry has its path
 */
public record ChangeSet(String id, Instant at, String role, String installation, ChangeAction action, String reason,
        Set<String> collections, List<String> entries) {

    /** Copies the collections. */
    public ChangeSet {
        collections = Set.copyOf(collections);
        entries = List.copyOf(entries);
    }
}
