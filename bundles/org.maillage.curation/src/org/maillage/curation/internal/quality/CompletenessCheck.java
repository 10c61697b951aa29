package org.maillage.curation.internal.quality;

import org.maillage.api.Severity;
import org.maillage.api.check.Check;
import org.maillage.api.check.CheckContext;
import org.maillage.api.content.EntryView;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.model.Structure;
import org.maillage.model.SupportScheme;
import org.osgi.service.component.annotations.Component;

/** What makes an entry harder to find or to match than it need be. */
@Component
public final class CompletenessCheck implements Check {

    @Override
    public void check(EntryView view, CheckContext context) {
        if (view.entry() instanceof SupportScheme scheme) {
            boolean told = scheme.getEligibility() != null && scheme.getEligibility().getText() != null
                    && !scheme.getEligibility().getText().isBlank();
            if (told && scheme.getEligibility().getCriteria().isEmpty()) {
                report("condition.unstructured", "eligibility.text", context);
            }
            if (scheme.getEligibilityTerritories().isEmpty()) {
                report("territory.empty", "eligibilityTerritories", context);
            }
        } else if (view.entry() instanceof Structure structure) {
            if (structure.getLocation() == null) {
                report("territory.empty", "location", context);
            }
            // NAF 2025 becomes the reference on 1 January 2027; both codes are kept.
            if (!structure.getNaf2008().isEmpty() && structure.getNaf2025().isEmpty()) {
                report("naf.only2008", "naf2025", context);
            }
        }
    }

    private static void report(String code, String field, CheckContext context) {
        context.report(Severity.INFO, code, field, CurationTexts.message(code));
    }
}
