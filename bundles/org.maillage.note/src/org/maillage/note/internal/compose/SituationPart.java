package org.maillage.note.internal.compose;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Profile;
import org.maillage.note.internal.document.Block;
import org.maillage.note.internal.document.Block.Fact;
import org.maillage.note.internal.document.Run;

/** What the file says of the project holder; what is not known is left out. */
final class SituationPart implements Part {

    private static final String EMPTY = "knownEmpty";

    @Override
    public List<Block> blocks(Draft draft) {
        Profile profile = draft.profile();
        List<Fact> facts = new ArrayList<>();
        for (EStructuralFeature each : MaillagePackage.eINSTANCE.getProfile().getEAllStructuralFeatures()) {
            List<List<Run>> lines = profile.getKnownEmpty().contains(each.getName())
                    ? List.of(Run.line(draft.say("situation.none"))) : draft.values().lines(profile, each);
            if (!each.getName().equals(EMPTY) && !lines.isEmpty()) {
                facts.add(new Fact(draft.words().label(each), lines));
            }
        }
        return facts.isEmpty() ? List.of() : List.of(new Block.Facts(draft.say("part.situation"), facts));
    }
}
