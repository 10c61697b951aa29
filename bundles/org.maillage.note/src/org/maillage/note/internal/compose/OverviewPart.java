package org.maillage.note.internal.compose;

import java.util.ArrayList;
import java.util.List;

import org.maillage.note.internal.document.Block;
import org.maillage.note.internal.document.Block.Column;
import org.maillage.note.internal.document.Run;

/** All entries, a line each. */
final class OverviewPart implements Part {

    private static final int NUMBER = 6;
    private static final int TITLE = 37;
    private static final int VERDICT = 18;
    private static final int AMOUNT = 19;
    private static final int DEADLINE = 20;

    @Override
    public List<Block> blocks(Draft draft) {
        Verdicts verdicts = new Verdicts(draft.words());
        List<List<List<Run>>> rows = new ArrayList<>();
        for (Sheet each : draft.sheets()) {
            String verdict = each.match().map(verdicts::brief)
                    .orElseGet(() -> draft.words().label(each.entry().eClass()));
            String amount = each.match().flatMap(match -> match.amount())
                    .map(most -> draft.say("amount.most", draft.words().euros(most))).orElse(draft.say("value.unknown"));
            rows.add(List.of(Run.line(String.valueOf(each.number())),
                    List.of(Run.of(each.title(), Run.Style.strong)), Run.line(verdict),
                    Run.line(each.match().isPresent() ? amount : draft.say("value.unknown")),
                    Run.line(each.match().map(verdicts::deadline).orElse(draft.say("value.unknown")))));
        }
        return List.of(new Block.Table(draft.say("part.overview"),
                List.of(new Column(draft.say("column.number"), NUMBER, false),
                        new Column(draft.say("column.entry"), TITLE, false),
                        new Column(draft.say("column.verdict"), VERDICT, false),
                        new Column(draft.say("column.amount"), AMOUNT, false),
                        new Column(draft.say("column.deadline"), DEADLINE, false)),
                rows, 0));
    }
}
