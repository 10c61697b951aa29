package org.maillage.api.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.text.Message;
import org.maillage.model.Entry;
import org.osgi.annotation.versioning.ProviderType;

/** Mends the problems that quick fixes know about. Thread-safe. */
@ProviderType
public interface FixService {

    /** The codes of problems that can be mended now. */
    Set<String> codes();

    /** What is done about problems of a kind, as an order of a few words; empty when nothing can be done now. */
    Optional<Message> label(String code);

    /**
     * Mends a problem of an entry that is being edited, without writing. May read collections.
     *
     * @param entry a copy, to be changed; untouched when the answer is false
     * @return false when no quick fix can mend this very problem
     */
    boolean mend(Problem problem, Entry entry);

    /**
     * Mends these very problems, all as one change.
     *
     * @throws MaillageException when an entry does not exist any more or nothing can be written
     */
    FixReport fix(List<Problem> problems, ChangeNote note, WriteTarget target) throws MaillageException;

    /**
     * Mends problems, all as one change.
     *
     * @param collection the collection; empty for all personal ones. Entries of an installed one are mended above it
     * @param entry      one entry alone; empty for all
     * @param codes      the kinds of problems; empty for all
     * @param on         the day for which dates are judged
     * @throws MaillageException when there is no such collection or nothing can be written
     */
    FixReport fix(Optional<String> collection, Optional<String> entry, Set<String> codes, LocalDate on, ChangeNote note,
            WriteTarget target) throws MaillageException;
}
