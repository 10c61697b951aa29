package org.maillage.note.internal.compose;

import java.util.ArrayList;
import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.api.match.Combination;
import org.maillage.api.match.FundingService;
import org.maillage.note.internal.document.Block;
import org.maillage.note.internal.document.Run;

/** Which schemes go together, by what they say of each other. */
final class CombiningPart implements Part {

    private final FundingService funding;

    CombiningPart(FundingService funding) {
        this.funding = funding;
    }

    @Override
    public List<Block> blocks(Draft draft) throws MaillageException {
        List<String> schemes = draft.sheets().stream().filter(each -> each.match().isPresent()).map(Sheet::id).toList();
        List<List<Run>> items = new ArrayList<>();
        for (Combination each : funding.combine(schemes, draft.words().language())) {
            if (each.kind() != Combination.Kind.unsaid) {
                String said = draft.say("combining." + each.kind(), draft.values().reference(each.one()),
                        draft.values().reference(each.other()));
                items.add(each.text().isBlank() ? Run.line(said)
                        : List.of(Run.of(said + " "), Run.of(each.text().strip(), Run.Style.dim)));
            }
        }
        if (items.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Items(false, items), new Block.Paragraph(Run.line(draft.say("combining.unsaid"))));
    }
}
