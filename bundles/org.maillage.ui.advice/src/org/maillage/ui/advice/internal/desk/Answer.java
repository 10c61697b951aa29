package org.maillage.ui.advice.internal.desk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.maillage.api.match.MatchReport;
import org.maillage.api.match.SchemeMatch;

/**
 * The verdicts for the open file. Immutable.
 *
 * @param report   the last one; empty before the first, or when matching failed
 * @param current  whether it speaks of the file as it is now
 * @param complete whether all schemes are in it: of very many, the best come first
 * @param trouble  why there is none; else empty
 * @param byId     the schemes by their ids
 */
public record Answer(Optional<MatchReport> report, boolean current, boolean complete, String trouble,
        Map<String, SchemeMatch> byId) {

    /** Before any. */
    static final Answer NONE = new Answer(Optional.empty(), false, false, "", Map.of());

    static Answer of(MatchReport report, boolean complete) {
        return new Answer(Optional.of(report), true, complete, "",
                report.results().stream().collect(Collectors.toUnmodifiableMap(SchemeMatch::id, each -> each,
                        (one, other) -> one)));
    }

    static Answer failed(String sentence) {
        return new Answer(Optional.empty(), true, true, sentence, Map.of());
    }

    Answer outOfDate() {
        return new Answer(report, false, complete, "", byId);
    }

    /** A scheme with its verdict. */
    public Optional<SchemeMatch> scheme(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
