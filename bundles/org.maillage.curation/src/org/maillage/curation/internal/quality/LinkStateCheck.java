package org.maillage.curation.internal.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.check.Check;
import org.maillage.api.check.CheckContext;
import org.maillage.api.check.QuickFix;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.curation.internal.fields.Spot;
import org.maillage.curation.internal.links.LinkComponent;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.Link;
import org.maillage.model.LinkState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Links of entries that are known to be broken, or to lead elsewhere for good. */
@Component(service = { Check.class, QuickFix.class })
public final class LinkStateCheck implements Check, QuickFix {

    private static final String MOVED = "link.moved";

    private final LinkComponent links;

    /** Called by Declarative Services. */
    @Activate
    public LinkStateCheck(@Reference LinkComponent links) {
        this.links = links;
    }

    @Override
    public void check(EntryView view, CheckContext context) {
        List<Link> all = view.entry().getStatus() == EntryStatus.ARCHIVED ? List.of() : view.entry().getLinks();
        Map<String, String> targets = all.isEmpty() ? Map.of() : links.targets();
        for (int i = 0; i < all.size(); i++) {
            String url = all.get(i).getUrl();
            String field = "links[" + (i + 1) + "].url";
            if (all.get(i).getState() == LinkState.BROKEN) {
                context.report(Severity.WARNING, "link.broken", field, CurationTexts.message("link.broken", url));
            } else if (url != null && targets.containsKey(url.strip())) {
                context.report(Severity.INFO, MOVED, field,
                        CurationTexts.message(MOVED, url, targets.get(url.strip())));
            }
        }
    }

    @Override
    public Set<String> codes() {
        return Set.of(MOVED);
    }

    @Override
    public Message label() {
        return CurationTexts.message("fix.moved");
    }

    @Override
    public boolean fix(Problem problem, Entry entry) {
        Optional<Spot> spot = Spot.of(entry, problem.place().field());
        String url = problem.message().arguments().getFirst().toString();
        String target = links.targets().get(url.strip());
        if (target == null || spot.flatMap(Spot::text).filter(url::equals).isEmpty()) {
            return false;
        }
        spot.get().owner().eSet(spot.get().feature(), target);
        if (spot.get().owner() instanceof Link link) {
            link.setState(LinkState.VALID);
        }
        return true;
    }
}
