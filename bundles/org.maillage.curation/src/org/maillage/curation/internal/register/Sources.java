package org.maillage.curation.internal.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.curation.EssDiscrepancy;
import org.maillage.api.curation.EssDiscrepancy.Kind;
import org.maillage.api.curation.EssStanding;
import org.maillage.api.text.Message;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.model.Provenance;
import org.maillage.model.Structure;
import org.maillage.model.Tristate;

/** What two entries of one enterprise say differently. An entry that says nothing contradicts nobody. */
final class Sources {

    private Sources() {
    }

    static List<EssDiscrepancy> compare(Structure one, EssStanding mine, Structure two, EssStanding theirs) {
        List<EssDiscrepancy> found = new ArrayList<>();
        if (mine.status() != Tristate.UNKNOWN && theirs.status() != Tristate.UNKNOWN && mine.status() != theirs.status()) {
            tell(found, two, CurationTexts.message("register.status"), said(mine.status()), said(theirs.status()));
        }
        text(found, two, "register.legalForm", one.getLegalForm(), two.getLegalForm());
        text(found, two, "register.family", one.getFamily(), two.getFamily());
        if (mine.esusUntil().isPresent() && theirs.esusUntil().isPresent()
                && !mine.esusUntil().equals(theirs.esusUntil())) {
            tell(found, two, CurationTexts.message("register.esusUntil"), mine.esusUntil().get().toString(),
                    theirs.esusUntil().get().toString());
        }
        return found;
    }

    private static Message said(Tristate status) {
        return CurationTexts.message("register." + status.getLiteral());
    }

    private static void text(List<EssDiscrepancy> found, Structure other, String key, String mine, String theirs) {
        if (mine != null && theirs != null && !mine.equals(theirs)) {
            tell(found, other, CurationTexts.message(key), mine, theirs);
        }
    }

    private static void tell(List<EssDiscrepancy> found, Structure other, Message field, Object mine, Object theirs) {
        String source = Optional.ofNullable(other.getProvenance()).map(Provenance::getSource).orElse(other.getTitle());
        found.add(new EssDiscrepancy(Kind.OTHER_SOURCE,
                CurationTexts.message("register.otherSource", source, other.getId(), field, theirs, mine)));
    }
}
