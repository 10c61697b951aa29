package org.maillage.curation.internal.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.check.Check;
import org.maillage.api.check.CheckContext;
import org.maillage.api.check.QuickFix;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.curation.internal.edit.References;
import org.maillage.model.Entry;
import org.maillage.model.Territory;
import org.maillage.model.meta.Meta;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A territory that was merged into another one is named by its successor. */
@Component(service = { Check.class, QuickFix.class })
public final class FormerTerritoryCheck implements Check, QuickFix {

    private static final String CODE = "territory.former";

    private final ContentService content;

    /** Called by Declarative Services. */
    @Activate
    public FormerTerritoryCheck(@Reference ContentService content) {
        this.content = content;
    }

    @Override
    public void check(EntryView view, CheckContext context) {
        if (view.entry() instanceof Territory) {
            return;
        }
        List<EObject> objects = new ArrayList<>(List.of(view.entry()));
        view.entry().eAllContents().forEachRemaining(objects::add);
        for (EObject object : objects) {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (Meta.referenceTarget(attribute).filter("Territory"::equals).isPresent()
                        && object.eIsSet(attribute)) {
                    Object value = object.eGet(attribute);
                    for (Object each : value instanceof List<?> list ? list : List.of(value)) {
                        look(each.toString(), attribute.getName(), context);
                    }
                }
            }
        }
    }

    private void look(String id, String field, CheckContext context) {
        // Most territories have something above them; only a look at the entry tells whether it is a successor.
        if (!context.above(id).isEmpty()) {
            territory(id).filter(each -> each.getSuccessor() != null).ifPresent(each -> context.report(
                    Severity.WARNING, CODE, field,
                    CurationTexts.message(CODE, id, each.getTitle(), each.getSuccessor())));
        }
    }

    private Optional<Territory> territory(String id) {
        try {
            return content.find(id).map(EntryView::entry).filter(Territory.class::isInstance)
                    .map(Territory.class::cast);
        } catch (MaillageException e) {
            // Reported with its own collection.
            return Optional.empty();
        }
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public Message label() {
        return CurationTexts.message("fix.former");
    }

    @Override
    public boolean fix(Problem problem, Entry entry) {
        String former = problem.message().arguments().getFirst().toString();
        Optional<Territory> found = territory(former);
        // A successor may have been merged itself.
        for (int i = 0; i < 5 && found.isPresent() && found.get().getSuccessor() != null; i++) {
            Optional<Territory> next = territory(found.get().getSuccessor());
            if (next.isEmpty()) {
                return false;
            }
            found = next;
        }
        return found.isPresent() && References.move(entry, former, found.get().getId());
    }
}
