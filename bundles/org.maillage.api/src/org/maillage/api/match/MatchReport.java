package org.maillage.api.match;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.maillage.model.Profile;

/**
 * Every scheme with its verdict.
 *
 * @param profile   the situation
 * @param on        the day
 * @param questions what to ask next, best first
 * @param results   the schemes, best first; those set aside come last
 * @param setAside  how many schemes are set aside, by reason ({@link SchemeMatch#setAside()}), and under {@code limit} how
 *                  many results are left off; the most frequent first
 * @param considered number of schemes that were looked at
 * @param notes     what the person should know about the answer as a whole, such as a territory that is not known
 */
public record MatchReport(Profile profile, LocalDate on, List<Question> questions, List<SchemeMatch> results,
        Map<String, Integer> setAside, int considered, List<String> notes) {

    /** Copies the lists; the map keeps its order. */
    public MatchReport {
        questions = List.copyOf(questions);
        results = List.copyOf(results);
        setAside = Collections.unmodifiableMap(new LinkedHashMap<>(setAside));
        notes = List.copyOf(notes);
    }
}
