package org.maillage.note.internal.compose;

import java.util.ArrayList;
import java.util.List;

import org.maillage.model.Citation;
import org.maillage.model.Entry;
import org.maillage.note.internal.document.Block;
import org.maillage.note.internal.document.Block.Fact;
import org.maillage.note.internal.document.Run;

/** Where each entry comes from, and when it was verified. */
final class SourcesPart implements Part {

    @Override
    public List<Block> blocks(Draft draft) {
        EntryPart entries = new EntryPart(draft);
        List<Fact> facts = new ArrayList<>();
        for (Sheet each : draft.sheets()) {
            List<List<Run>> lines = new ArrayList<>();
            for (Citation citation : each.entry().getSources()) {
                lines.add(draft.values().citation(citation));
            }
            provenance(draft, each.entry(), lines);
            lines.addAll(entries.lines(each, "verification").stream()
                    .map(line -> List.of(Run.of(Run.text(line), Run.Style.dim))).toList());
            facts.add(new Fact(draft.say("entry.title", each.number(), each.title()), lines));
        }
        return List.of(new Block.Facts(draft.say("part.sources"), facts));
    }

    private static void provenance(Draft draft, Entry entry, List<List<Run>> lines) {
        if (entry.getProvenance() == null) {
            return;
        }
        List<Run> line = new ArrayList<>();
        String source = entry.getProvenance().getSource();
        if (entry.getProvenance().getUrl() != null) {
            line.add(Values.web(source, entry.getProvenance().getUrl()));
        } else if (source != null) {
            line.add(Run.of(source.strip()));
        }
        if (entry.getProvenance().getRetrievedOn() != null) {
            line.add(Run.of(draft.say("source.consulted", draft.words().date(entry.getProvenance().getRetrievedOn())),
                    Run.Style.dim));
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
