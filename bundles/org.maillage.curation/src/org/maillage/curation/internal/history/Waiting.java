package org.maillage.curation.internal.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.maillage.api.content.ChangeNote;

/**
 * A change that is on the disk, with the content of its files, and waits to become a commit.
 *
 * @param archive the history that gets it
 * @param files   what was taken of each file
 * @param note    what the history says
 * @param author  who made it, and when
 * @param parents states of others that it brings in
 */
record Waiting(Archive archive, Map<String, Optional<Index.Taken>> files, ChangeNote note, PersonIdent author,
        List<ObjectId> parents) {
}
