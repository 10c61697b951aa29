package org.maillage.api.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.maillage.api.MaillageException;
import org.maillage.model.Profile;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Matches situations with all schemes of all collections. Schemes are compiled at the first call, or after collections
 * changed, which takes about a millisecond a file; further calls take milliseconds. Thread-safe.
 */
@ProviderType
public interface MatchService {

    /**
     * Every scheme with a verdict and its reasons.
     *
     * @throws MaillageException when a type of the request is not known, or collections cannot be read
     */
    MatchReport match(MatchRequest request) throws MaillageException;

    /**
     * Many profiles at once, for figures: verdicts only.
     *
     * @throws MaillageException when collections cannot be read
     */
    List<BatchResult> batch(List<Profile> profiles, LocalDate on) throws MaillageException;

    /**
     * Which needs have schemes in a territory and which have none.
     *
     * @param territory id, code or name
     * @param profiles  situations whose unmet needs are counted, without anything that tells them apart; may be empty
     * @throws MaillageException when the territory is not known, or collections cannot be read
     */
    Coverage coverage(String territory, List<Profile> profiles, LocalDate on, Locale language)
            throws MaillageException;
}
