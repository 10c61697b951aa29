package org.maillage.api.match;

import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.maillage.model.Criterion;
import org.maillage.model.Profile;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Answers criteria of a type that a plug-in adds to the model, a subtype of {@code OtherCriterion}. Registered as an OSGi
 * service.
 * Stateless; called by several threads, once for each different criterion and file, so it may take a while but must not wait for
 * the network. Without it, or when it throws or hangs, such a criterion is one that only reading can settle.
 */
@ConsumerType
public interface CriterionKind {

    /** Whether it answers criteria of a type. */
    boolean answers(EClass type);

    /** What these criteria are about, in lower case, as a person would say it. */
    String label(Locale language);

    /**
     * Whether a criterion is met.
     *
     * @param criterion shared: must not be changed
     * @param profile   the situation; a copy
     * @param on        the day to judge for
     */
    Truth judge(Criterion criterion, Profile profile, LocalDate on);

    /** What a criterion asks, in some words. */
    String expected(Criterion criterion, Locale language);

    /** What a file says of it; empty when it says nothing. */
    String actual(Profile profile, Locale language);
}
