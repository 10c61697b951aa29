package org.maillage.match.internal.criteria;

import java.time.LocalDate;
import java.util.Locale;

import org.maillage.api.match.Truth;
import org.maillage.model.Profile;

/** A criterion that a plug-in answers. Immutable; never throws. */
public interface Foreign {

    /** Whether it is met; unknown when the plug-in cannot say. */
    Truth judge(Profile profile, LocalDate on);

    /** What it is about and what it asks. */
    String expected(Locale language);

    /** What a file says of it; may be empty. */
    String actual(Profile profile, Locale language);
}
