package org.maillage.api.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.maillage.model.Profile;

/**
 * What to match.
 *
 * @param profile  the situation; not changed, not kept
 * @param types    names of types of schemes, or ids of natures of support; empty for all
 * @param need     words of the need; empty for those of the profile
 * @param on       the day
 * @param limit    number of results wanted, at least 0; what is left off is counted
 * @param language language of texts
 */
public record MatchRequest(Profile profile, List<String> types, String need, LocalDate on, int limit,
        Locale language) {

    /** Checks that nothing is missing, and copies the list. */
    public MatchRequest {
        Objects.requireNonNull(profile);
        Objects.requireNonNull(need);
        Objects.requireNonNull(on);
        Objects.requireNonNull(language);
        types = List.copyOf(types);
        if (limit < 0) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /** All schemes. */
    public static MatchRequest of(Profile profile, LocalDate on, Locale language) {
        return new MatchRequest(profile, List.of(), "", on, Integer.MAX_VALUE, language);
    }
}
