package org.maillage.match.internal.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.match.Combination;
import org.maillage.api.match.FundingPlan;
import org.maillage.api.match.FundingService;
import org.maillage.api.match.StateAid;
import org.maillage.model.Profile;
import org.maillage.model.ProjectFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the schemes that are asked for, and counts. */
@Component
public final class FundingServiceComponent implements FundingService {

    private final ContentService content;

    /** Called by Declarative Services. */
    @Activate
    public FundingServiceComponent(@Reference ContentService content) {
        this.content = content;
    }

    @Override
    public StateAid stateAid(Profile profile, LocalDate on, Locale language) {
        return DeMinimis.count(profile, on, language);
    }

    @Override
    public List<Combination> combine(List<String> schemes, Locale language) throws MaillageException {
        return new Combinations(content).of(schemes);
    }

    @Override
    public FundingPlan plan(ProjectFile file, LocalDate on, Locale language) throws MaillageException {
        return new Planner(content, language).plan(file, on);
    }
}
