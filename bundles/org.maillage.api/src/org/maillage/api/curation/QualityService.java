package org.maillage.api.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.model.Entry;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Scores entries in ten respects, each 0 to 1, of which the mean over those that apply counts, as data.inclusion scores
 * services (data-inclusion-schema, {@code schema/v1/score_qualite.py}: address, way of orientation, public, theme, means of
 * contact, mail, recent update, cost, description, telephone; thresholds of 200 and 400 characters, of six months and two
 * years). What is personal there (mail and telephone) has here a role to turn to, and cited sources. Thread-safe.
 */
@ProviderType
public interface QualityService {

    /** The score of an entry; empty for types that are not scored: codes, concepts, territories, figures, strategies. */
    Optional<QualityScore> score(Entry entry, LocalDate on);

    /**
     * The scores of entries, the lowest first.
     *
     * @param collection the collection; empty for all
     * @throws MaillageException when there is no such collection
     */
    List<QualityScore> scores(Optional<String> collection, LocalDate on) throws MaillageException;
}
