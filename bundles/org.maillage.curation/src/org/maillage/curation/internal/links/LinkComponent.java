package org.maillage.curation.internal.links;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.LinkCheck;
import org.maillage.api.curation.LinkReport;
import org.maillage.api.curation.LinkRule;
import org.maillage.api.curation.LinkService;
import org.maillage.api.curation.WriteTarget;
import org.maillage.api.plugin.PluginGuard;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.curation.internal.work.Desk;
import org.maillage.model.Link;
import org.maillage.model.LinkState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Checks links and keeps what is known of them. */
@Component(service = { LinkService.class, LinkComponent.class })
public final class LinkComponent implements LinkService {

    private static final List<LinkState> ORDER = List.of(LinkState.BROKEN, LinkState.REDIRECTED, LinkState.UNCERTAIN,
            LinkState.VALID);

    private final Desk desk;
    private final ContentService content;
    private final DataArea data;
    private final LinkStore store;
    private final Politeness politeness;
    private final PluginGuard guard = new PluginGuard();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<LinkRule> rules = List.of();

    /** Called by Declarative Services. */
    @Activate
    public LinkComponent(@Reference Desk desk, @Reference ContentService content, @Reference DataArea data) {
        this(desk, content, data, Politeness.USUAL);
    }

    LinkComponent(Desk desk, ContentService content, DataArea data, Politeness politeness) {
        this.desk = desk;
        this.content = content;
        this.data = data;
        this.store = new LinkStore(data.folder());
        this.politeness = politeness;
    }

    private Addresses addresses(Optional<String> collection) throws MaillageException {
        if (collection.isPresent() && content.collection(collection.get()).isEmpty()) {
            throw CurationTexts.failure("collection.unknown", collection.get());
        }
        Addresses addresses = new Addresses();
        for (CollectionInfo info : content.collections()) {
            boolean wanted = collection.isEmpty() || collection.get().equals(info.id());
            content.read(info.id(), view -> addresses.add(view, wanted));
        }
        return addresses;
    }

    @Override
    public synchronized LinkReport check(Optional<String> collection, int days, ChangeNote note, boolean dryRun,
            Watch watch) throws MaillageException {
        Addresses addresses = addresses(collection);
        Map<String, Known> known = store.read();
        LocalDate today = LocalDate.now();
        List<String> urls = addresses.entries().keySet().stream().filter(each -> days == 0 || known.get(each) == null
                || !known.get(each).checked().isAfter(today.minusDays(days))).toList();
        Map<String, Answer> answers = new Checker(politeness, new Rules(rules, guard)).ask(urls, watch);
        boolean asked = answers.values().stream().anyMatch(each -> !each.reason().equals("address"));
        if (asked && answers.values().stream().noneMatch(Answer::isFromSomebody)) {
            return new LinkReport(true, List.of(), urls.size(), List.of());
        }
        List<LinkCheck> checked = new ArrayList<>();
        answers.forEach((url, answer) -> {
            if (answer.state() != LinkState.UNCHECKED) {
                Known now = Known.after(Optional.ofNullable(known.get(url)), answer, today);
                known.put(url, now);
                checked.add(check(url, now, addresses));
            }
        });
        checked.sort(order());
        if (!dryRun) {
            keep(known);
        }
        return new LinkReport(false, checked, urls.size() - checked.size(),
                states(addresses, known, note, new WriteTarget(Optional.empty(), dryRun)));
    }

    /** Takes the pages that entries lead to as they are now: what changes from here on is new. */
    public synchronized void accept(List<String> entryIds) throws MaillageException {
        Addresses addresses = new Addresses();
        for (String id : entryIds) {
            addresses.add(desk.find(id), true);
        }
        Map<String, Known> known = store.read();
        boolean changed = false;
        for (String url : addresses.entries().keySet()) {
            Known now = known.get(url);
            if (now != null && !now.changed().isEmpty()) {
                known.put(url, now.accepted());
                changed = true;
            }
        }
        if (changed) {
            keep(known);
        }
    }

    private void keep(Map<String, Known> known) throws MaillageException {
        try {
            if (data.acquireWriting()) {
                store.write(known);
            }
        } catch (IOException e) {
            throw CurationTexts.failure(e, "links.notKept", String.valueOf(e.getMessage()));
        }
    }

    /** Writes states that are others than before to the entries of personal collections. */
    private List<EntryChange> states(Addresses addresses, Map<String, Known> known, ChangeNote note,
            WriteTarget target) throws MaillageException {
        Set<String> ids = new TreeSet<>();
        addresses.entries().values().forEach(ids::addAll);
        List<Desk.Edit> edits = new ArrayList<>();
        for (String id : ids) {
            if (desk.isPersonal(id.substring(0, id.indexOf(':')))) {
                Desk.Edit edit = Desk.Edit.of(desk.find(id));
                boolean changed = false;
                for (Link link : edit.after().getLinks()) {
                    Known now = link.getUrl() == null ? null : known.get(link.getUrl().strip());
                    if (now != null && now.state() != link.getState()) {
                        link.setState(now.state());
                        link.setCheckedOn(now.checked());
                        changed = true;
                    }
                }
                if (changed) {
                    edits.add(edit);
                }
            }
        }
        return edits.isEmpty() ? List.of() : desk.write(edits, note, target);
    }

    @Override
    public List<EntryChange> replace(Map<String, String> instead, ChangeNote note, WriteTarget target)
            throws MaillageException {
        Map<String, Set<String>> entries = addresses(Optional.empty()).entries();
        Set<String> ids = new TreeSet<>();
        instead.keySet().forEach(each -> ids.addAll(entries.getOrDefault(each, Set.of())));
        List<Desk.Edit> edits = new ArrayList<>();
        for (String id : ids) {
            Desk.Edit edit = Desk.Edit.of(desk.find(id));
            instead.forEach((url, other) -> Addresses.replace(edit.after(), url, other));
            edits.add(edit);
        }
        return desk.write(edits, note, target);
    }

    private static LinkCheck check(String url, Known known, Addresses addresses) {
        return new LinkCheck(url, known.state(), Optional.of(known.checked()), known.status(), known.reason(),
                Optional.of(known.target()).filter(each -> !each.isEmpty()),
                Optional.of(known.changed()).filter(each -> !each.isEmpty()).map(LocalDate::parse),
                List.copyOf(addresses.entries().getOrDefault(url, Set.of())), addresses.use(url));
    }

    private static Comparator<LinkCheck> order() {
        return Comparator.comparingInt((LinkCheck each) -> ORDER.indexOf(each.state()))
                .thenComparing(Comparator.comparingInt(LinkCheck::use).reversed()).thenComparing(LinkCheck::url);
    }

    @Override
    public List<LinkCheck> repairs(Optional<String> collection) throws MaillageException {
        Addresses addresses = addresses(collection);
        Map<String, Known> known = store.read();
        return addresses.entries().keySet().stream().filter(known::containsKey)
                .map(url -> check(url, known.get(url), addresses))
                .filter(each -> each.state() != LinkState.VALID || each.changedOn().isPresent()).sorted(order()).toList();
    }
}
