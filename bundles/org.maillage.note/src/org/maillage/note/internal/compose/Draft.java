package org.maillage.note.internal.compose;

import java.util.List;

import org.maillage.api.match.MatchReport;
import org.maillage.api.note.NoteRequest;
import org.maillage.model.Profile;

/**
 * What the parts of a note are made from.
 *
 * @param request what was asked for
 * @param sheets  the entries
 * @param report  what matching says
 * @param words   how the language says it
 * @param values  how fields are said
 */
public record Draft(NoteRequest request, List<Sheet> sheets, MatchReport report, Words words, Values values) {

    /** Copies the list. */
    public Draft {
        sheets = List.copyOf(sheets);
    }

    /** The situation. */
    Profile profile() {
        return report.profile();
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
