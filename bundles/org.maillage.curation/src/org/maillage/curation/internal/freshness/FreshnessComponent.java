package org.maillage.curation.internal.freshness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.Freshness;
import org.maillage.api.curation.FreshnessItem;
import org.maillage.api.curation.FreshnessService;
import org.maillage.api.curation.WriteTarget;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.curation.internal.links.LinkComponent;
import org.maillage.curation.internal.work.Desk;
import org.maillage.model.Call;
import org.maillage.model.Concept;
import org.maillage.model.ConceptScheme;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.Family;
import org.maillage.model.LegalForm;
import org.maillage.model.Observation;
import org.maillage.model.Openness;
import org.maillage.model.Recurrence;
import org.maillage.model.SupportScheme;
import org.maillage.model.Territory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ages of entries, from their dates alone. */
@Component
public final class FreshnessComponent implements FreshnessService {

    private final Desk desk;
    private final ContentService content;
    private final LinkComponent links;

    /** Called by Declarative Services. */
    @Activate
    public FreshnessComponent(@Reference Desk desk, @Reference ContentService content,
            @Reference LinkComponent links) {
        this.desk = desk;
        this.content = content;
        this.links = links;
    }

    @Override
    public List<FreshnessItem> list(Optional<String> collection, LocalDate on, int days) throws MaillageException {
        if (collection.isPresent() && content.collection(collection.get()).isEmpty()) {
            throw CurationTexts.failure("collection.unknown", collection.get());
        }
        List<FreshnessItem> items = new ArrayList<>();
        for (CollectionInfo info : content.collections()) {
            if (collection.isEmpty() || collection.get().equals(info.id())) {
                content.read(info.id(), view -> look(view.entry(), on, days, items));
            }
        }
        items.sort(Comparator.comparing(FreshnessItem::kind).thenComparing(FreshnessItem::on)
                .thenComparing(FreshnessItem::id));
        return items;
    }

    private static void look(Entry entry, LocalDate on, int days, List<FreshnessItem> items) {
        if (entry.getStatus() == EntryStatus.ARCHIVED || entry instanceof Concept || entry instanceof ConceptScheme
                || entry instanceof Territory || entry instanceof LegalForm || entry instanceof Family
                || entry instanceof Observation) {
            return;
        }
        due(entry).filter(each -> !each.isAfter(on)).ifPresent(each -> add(items, entry, Freshness.DUE, each));
        if (entry.getExpiresOn() != null && entry.getExpiresOn().isBefore(on)) {
            add(items, entry, Freshness.EXPIRED, entry.getExpiresOn());
        }
        if (entry instanceof SupportScheme scheme) {
            calls(scheme, on, days, items);
        }
    }

    private static Optional<LocalDate> due(Entry entry) {
        if (entry.getReviewBy() != null) {
            return Optional.of(entry.getReviewBy());
        }
        return Stream.of(entry.getVerifiedOn(), entry.getModified(), entry.getCreated())
                .filter(java.util.Objects::nonNull).findFirst().map(each -> each.plusMonths(months(entry)));
    }

    private static int months(Entry entry) {
        return entry.getReviewMonths() > 0 ? entry.getReviewMonths() : USUAL_MONTHS;
    }

    private static void calls(SupportScheme scheme, LocalDate on, int days, List<FreshnessItem> items) {
        List<LocalDate> deadlines = scheme.getCalls().stream().filter(each -> !each.isClosed()).map(Call::getDeadline)
                .filter(java.util.Objects::nonNull).sorted().toList();
        deadlines.stream().filter(each -> !each.isBefore(on) && !each.isAfter(on.plusDays(days))).findFirst()
                .ifPresent(each -> add(items, scheme, Freshness.CLOSING, each));
        if (scheme.getStatus() == EntryStatus.PUBLISHED) {
            closed(scheme, on).ifPresent(each -> add(items, scheme, Freshness.CLOSED_SHOWN, each));
        }
        scheme.getCalls().stream().filter(each -> each.getRecurrence() == Recurrence.YEARLY)
                .map(each -> reopening(each, on)).flatMap(Optional::stream).min(Comparator.naturalOrder())
                .filter(each -> !each.isAfter(on.plusDays(days)))
                .ifPresent(each -> add(items, scheme, Freshness.REOPENING, each));
    }

    /** The day since which a scheme is closed; empty when it is open, or may open again by itself. */
    private static Optional<LocalDate> closed(SupportScheme scheme, LocalDate on) {
        boolean again = scheme.getCalls().stream().anyMatch(each -> each.getRecurrence() == Recurrence.PERMANENT
                || each.getDeadline() == null && !each.isClosed() && each.getOpens() != null
                || each.getDeadline() != null && !each.getDeadline().isBefore(on));
        Optional<LocalDate> last = scheme.getCalls().stream().map(Call::getDeadline)
                .filter(java.util.Objects::nonNull).max(Comparator.naturalOrder());
        if (scheme.getOpenness() == Openness.ENDED) {
            return Optional.of(last.or(() -> Optional.ofNullable(scheme.getModified())).orElse(on));
        }
        return again || scheme.getOpenness() == Openness.PERMANENT ? Optional.empty() : last;
    }

    /** The first day on or after a day on which a yearly call opens, if it opened or closed on a known day before. */
    private static Optional<LocalDate> reopening(Call call, LocalDate on) {
        if (call.getDeadline() != null && !call.getDeadline().isBefore(on)) {
            return Optional.empty();
        }
        return Optional.ofNullable(call.getOpens() != null ? call.getOpens() : call.getDeadline()).map(day -> {
            LocalDate next = day;
            while (next.isBefore(on)) {
                next = next.plusYears(1);
            }
            return next;
        });
    }

    private static void add(List<FreshnessItem> items, Entry entry, Freshness kind, LocalDate day) {
        items.add(new FreshnessItem(entry.getId(), entry.getTitle(), kind, day, Optional.ofNullable(entry.getVerifiedOn()),
                Optional.ofNullable(entry.getModified()), months(entry)));
    }

    @Override
    public List<EntryChange> verified(List<String> entryIds, ChangeNote note, WriteTarget target)
            throws MaillageException {
        LocalDate today = LocalDate.now();
        List<Desk.Edit> edits = new ArrayList<>();
        for (String id : entryIds.stream().distinct().toList()) {
            Desk.Edit edit = Desk.Edit.of(desk.find(id));
            Entry entry = edit.after();
            entry.setVerifiedOn(today);
            entry.setToVerify(false);
            if (entry.getReviewBy() != null && !entry.getReviewBy().isAfter(today)) {
                entry.setReviewBy(null);
            }
            edits.add(edit);
        }
        List<EntryChange> changes = desk.write(edits, note, target);
        if (!target.dryRun()) {
            links.accept(entryIds);
        }
        return changes;
    }
}
