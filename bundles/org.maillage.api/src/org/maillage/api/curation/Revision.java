package org.maillage.api.curation;

import java.time.Instant;
import java.util.List;

import org.maillage.api.content.ChangeAction;

/**
 * One step in the life of an entry.
 *
 * @param version      name of the state after this step, for {@link HistoryService#restore}
 * @param collection   the personal collection that holds it
 * @param at           when
 * @param role         role of who made it
 * @param installation random id of the installation on which it was made
 * @param action       what kind of change
 * @param reason       why; may be empty
 * @param changeSet    the change that this step is part of
 * @param fields       what changed in the entry
 */
public record Revision(String version, String collection, Instant at, String role, String installation,
        ChangeAction action, String reason, String changeSet, List<FieldChange> fields) {

    /** Copies the list. */
    public Revision {
        fields = List.copyOf(fields);
    }
}
