package org.maillage.api.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

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
     * All checks for entries that are about to be written. What references lead to is looked up once.
     *
     * @param today the day for which dates are judged
     * @return finds the problems of one entry; used by one thread
     */
    Function<EntryView, List<Problem>> checks(LocalDate today);
}
