package org.maillage.note.internal.compose;

import java.util.List;

import org.maillage.api.match.Question;
import org.maillage.api.match.SchemeMatch;
import org.maillage.api.match.Verdict;
import org.maillage.note.internal.document.Block;
import org.maillage.note.internal.document.Run;

/** What to tell the adviser, when a verdict of the note waits for it. */
final class QuestionsPart implements Part {

    private static final int MOST = 6;

    @Override
    public List<Block> blocks(Draft draft) {
        List<Question> questions = draft.report().questions();
        boolean open = draft.sheets().stream().flatMap(each -> each.match().stream())
                .map(SchemeMatch::eligibility).anyMatch(each -> each == Verdict.UNKNOWN);
        if (!open || questions.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Paragraph(Run.line(draft.say("questions.lead"))),
                new Block.Items(false, questions.stream().limit(MOST).map(each -> Run.line(each.text())).toList()));
    }
}
