package org.maillage.api.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.maillage.api.MaillageException;
import org.maillage.model.Profile;
import org.maillage.model.ProjectFile;
import org.osgi.annotation.versioning.ProviderType;

/** What can be combined, what State aid still allows, and what a funding plan comes to. Thread-safe. */
@ProviderType
public interface FundingService {

    /**
     * The de minimis counter: aid counts from the day it was granted until three years later, that day not included
     * (Regulations (EU) 2023/2831 and 2023/2832, article 3: any period of three years, assessed for each new grant). Aid
     * without date counts, so that the room is never overstated.
     */
    StateAid stateAid(Profile profile, LocalDate on, Locale language);

    /**
     * Each pair of some schemes, once.
     *
     * @throws MaillageException when a scheme cannot be read
     */
    List<Combination> combine(List<String> schemes, Locale language) throws MaillageException;

    /**
     * The plan of a file: its expenses, its own funds, and what is selected and neither refused nor dropped.
     *
     * @throws MaillageException when a scheme cannot be read
     */
    FundingPlan plan(ProjectFile file, LocalDate on, Locale language) throws MaillageException;
}
