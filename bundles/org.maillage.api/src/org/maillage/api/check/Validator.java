package org.maillage.api.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.content.EntryView;
import org.osgi.annotation.versioning.ProviderType;

/** Runs all checks. Thread-safe. */
@ProviderType
public interface Validator {

    /**
     * Validates one collection, or all; references are followed through all collections in either case.
     *
     * @param collection the collection, or empty for all
     * @param today      the day for which dates are judged
     * @param cancelled  asked between files
     * @return what was found, in the order of collections and files
     * @throws MaillageException when there is no such collection
     */
    List<Problem> validate(Optional<String> collection, LocalDate today, BooleanSupplier cancelled)
            throws MaillageException;

    /**
     * Judges one entry, which may be one that is being written and in no collection yet; references are followed through
     * all collections.
     *
     * @param today the day for which dates are judged
     */
    List<Problem> validate(EntryView entry, LocalDate today);
}
