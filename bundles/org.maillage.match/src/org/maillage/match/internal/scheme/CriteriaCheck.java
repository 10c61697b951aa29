package org.maillage.match.internal.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.Severity;
import org.maillage.api.check.Check;
import org.maillage.api.check.CheckContext;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;
import org.maillage.match.internal.criteria.LeafTable;
import org.maillage.match.internal.criteria.Node;
import org.maillage.model.Criterion;
import org.maillage.model.SupportScheme;
import org.osgi.service.component.annotations.Component;

/** Criteria that say nothing, that run backwards, or that nobody can meet. */
@Component
public final class CriteriaCheck implements Check {

    private static final String FIELD = "eligibility";

    @Override
    public void check(EntryView entry, CheckContext context) {
        if (entry.entry() instanceof SupportScheme scheme && scheme.getEligibility() != null) {
            for (Message each : problems(scheme.getEligibility().getCriteria())) {
                context.report(Severity.ERROR, "criteria", FIELD, each);
            }
        }
    }

    private static List<Message> problems(List<Criterion> criteria) {
        LeafTable table = new LeafTable();
        CriterionCompiler compiler = new CriterionCompiler(table, each -> Optional.empty());
        List<Message> problems = new ArrayList<>();
        List<Node> nodes = criteria.stream().map(each -> compiler.compile(each, "", problems)).toList();
        if (new Contradictions(table).in(nodes)) {
            problems.add(SchemeCompiler.contradictory());
        }
        return problems;
    }
}
