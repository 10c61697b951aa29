package org.maillage.api.curation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.osgi.annotation.versioning.ProviderType;

/** Mends the problems that quick fixes know about. Thread-safe. */
@ProviderType
public interface FixService {

    /** The codes of problems that can be mended now. */
    Set<String> codes();

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
