package org.maillage.curation.internal.quality;

import java.util.Set;

import org.maillage.api.Problem;
import org.maillage.api.check.QuickFix;
import org.maillage.api.text.Message;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.osgi.service.component.annotations.Component;

/** Archives what has expired, and says why. */
@Component
public final class ExpiredFix implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("entry.expired");
    }

    @Override
    public Message label() {
        return CurationTexts.message("fix.expired");
    }

    @Override
    public boolean fix(Problem problem, Entry entry) {
        if (entry.getExpiresOn() == null) {
            return false;
        }
        entry.setStatus(EntryStatus.ARCHIVED);
        entry.setArchivedReason(CurationTexts.message("fix.expired.reason", entry.getExpiresOn().toString()).toString());
        return true;
    }
}
