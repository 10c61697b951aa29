package org.maillage.note.internal.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.maillage.api.match.AidRoom;
import org.maillage.api.match.FundingService;
import org.maillage.api.match.StateAid;
import org.maillage.model.AidRegime;
import org.maillage.model.SupportScheme;
import org.maillage.note.internal.document.Block;
import org.maillage.note.internal.document.Run;

/** The room for de minimis aid, when aid was received or a scheme of the note counts towards it. */
final class StateAidPart implements Part {

    private static final Set<AidRegime> COUNTED = EnumSet.of(AidRegime.DE_MINIMIS, AidRegime.DE_MINIMIS_SGEI,
            AidRegime.DE_MINIMIS_AGRICULTURE);

    private final FundingService funding;

    StateAidPart(FundingService funding) {
        this.funding = funding;
    }

    @Override
    public List<Block> blocks(Draft draft) {
        List<List<Run>> counting = draft.sheets().stream()
                .filter(each -> each.entry() instanceof SupportScheme scheme && COUNTED.contains(scheme.getAidRegime()))
                .map(each -> Run.line(draft.say("entry.title", each.number(), each.title()))).toList();
        if (draft.profile().getStateAids().isEmpty() && counting.isEmpty()) {
            return List.of();
        }
        StateAid aid = funding.stateAid(draft.profile(), draft.request().on(), draft.words().language());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Run.line(draft.say("aid.lead"))));
        blocks.add(new Block.Facts(draft.say("part.stateAid"), List.of(fact(draft, aid.general()), fact(draft, aid.sgei()))));
        if (!counting.isEmpty()) {
            blocks.add(new Block.Paragraph(Run.line(draft.say("aid.counting"))));
            blocks.add(new Block.Items(false, counting));
        }
        blocks.add(new Block.Items(false, aid.notes().stream().map(Run::line).toList()));
        return blocks;
    }

    private static Block.Fact fact(Draft draft, AidRoom room) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(List.of(Run.of(draft.say("aid.room", draft.words().euros(room.room()),
                draft.words().euros(room.ceiling())), Run.Style.strong)));
        for (AidRoom.Release each : room.releases()) {
            lines.add(Run.line(draft.say("aid.release", draft.words().date(each.on()),
                    draft.words().euros(each.amount()), draft.words().euros(each.room()))));
        }
        return new Block.Fact(draft.say("aid." + room.regime()), lines);
    }
}
