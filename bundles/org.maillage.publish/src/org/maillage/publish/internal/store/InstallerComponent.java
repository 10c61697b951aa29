package org.maillage.publish.internal.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.content.CollectionContent;
import org.maillage.api.content.CollectionFiles;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.publish.CollectionInstaller;
import org.maillage.api.publish.ContentChanges;
import org.maillage.api.publish.InstalledCollection;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.Offer;
import org.maillage.api.publish.TrustQuestion;
import org.maillage.api.publish.UpcomingChanges;
import org.maillage.api.publish.UpdateCheck;
import org.maillage.publish.internal.PublishTexts;
import org.maillage.publish.internal.diff.ContentDiff;
import org.maillage.publish.internal.diff.Snapshot;
import org.maillage.publish.internal.product.ShippedContent;
import org.maillage.publish.internal.site.BundleCheck;
import org.maillage.publish.internal.site.Scratch;
import org.maillage.publish.internal.site.Site;
import org.maillage.publish.internal.site.SiteIndex.Item;
import org.maillage.publish.internal.site.Sites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The installing service. */
@Component
public final class InstallerComponent implements CollectionInstaller {

    private final ContentService content;
    private final CollectionFiles files;
    private final ShelfComponent offers;
    private final Shelf shelf;
    private final Sites places = new Sites(System.getenv());

    /** Called by Declarative Services. */
    @Activate
    public InstallerComponent(@Reference ContentService content, @Reference CollectionFiles files,
            @Reference ShelfComponent offers) {
        this.content = content;
        this.files = files;
        this.offers = offers;
        this.shelf = offers.shelf();
    }

    @Override
    public List<InstalledCollection> installed() {
        return shelf.current().entries().stream().map(Generation.Entry::info).toList();
    }

    @Override
    public List<Offer> offers(String source, Monitor monitor) throws MaillageException {
        try (Site site = places.open(source, monitor)) {
            return site.newest().stream().map(Site::offer).toList();
        }
    }

    @Override
    public List<InstalledCollection> install(String source, List<String> collections, TrustQuestion trust,
            Monitor monitor) throws MaillageException {
        return install(Map.of(source, collections), trust, monitor);
    }

    @Override
    public List<InstalledCollection> update(List<String> collections, TrustQuestion trust, Monitor monitor)
            throws MaillageException {
        Generation now = shelf.current();
        Map<String, List<String>> bySite = new LinkedHashMap<>();
        for (String each : collections) {
            Generation.Entry entry = now.entry(each)
                    .orElseThrow(() -> PublishTexts.failure("collection.notInstalled", each));
            bySite.computeIfAbsent(entry.site(), site -> new ArrayList<>()).add(each);
        }
        if (collections.isEmpty()) {
            now.entries().forEach(
                    each -> bySite.computeIfAbsent(each.site(), site -> new ArrayList<>()).add(each.collection()));
        }
        return install(bySite, trust, monitor);
    }

    @Override
    public UpdateCheck updates(Monitor monitor) throws MaillageException {
        return new UpdateSearch(places).look(shelf.current(), monitor);
    }

    /** All from all sites, or nothing. */
    private List<InstalledCollection> install(Map<String, List<String>> bySite, TrustQuestion trust, Monitor monitor)
            throws MaillageException {
        try (Shelf.Change change = shelf.change(); Scratch stage = change.stage()) {
            Generation now = shelf.current();
            List<InstallRun.Arrival> arrivals = new ArrayList<>();
            for (Map.Entry<String, List<String>> each : bySite.entrySet()) {
                try (Site site = places.open(each.getKey(), monitor)) {
                    List<String> wanted = each.getValue().isEmpty()
                            ? site.newest().stream().map(Item::collection).toList()
                            : each.getValue();
                    arrivals.addAll(new InstallRun(content, files, now, trust, monitor).get(site, wanted, stage));
                }
            }
            if (arrivals.isEmpty()) {
                return List.of();
            }
            if (monitor.cancelled()) {
                throw PublishTexts.failure("cancelled");
            }
            for (InstallRun.Arrival each : arrivals) {
                change.put(each.fetched().file(), each.entry().file());
            }
            List<Generation.Entry> entries = arrivals.stream().map(InstallRun.Arrival::entry).toList();
            commit(change, now.with(entries));
            return entries.stream().map(Generation.Entry::info).toList();
        }
    }

    private void commit(Shelf.Change change, Generation next) throws MaillageException {
        change.commit(next);
        offers.offer(next);
    }

    @Override
    public void remove(String collection) throws MaillageException {
        try (Shelf.Change change = shelf.change()) {
            Generation now = shelf.current();
            if (now.entry(collection).isEmpty()) {
                throw PublishTexts.failure("collection.notInstalled", collection);
            }
            for (Generation.Entry each : now.entries()) {
                Path bundle = shelf.bundle(each.file());
                if (!each.collection().equals(collection) && BundleCheck.requirements(bundle).stream()
                        .anyMatch(filter -> filter.contains("(id=" + collection + ")"))) {
                    throw PublishTexts.failure("collection.needed", collection, each.collection());
                }
            }
            commit(change, now.without(collection));
        }
    }

    @Override
    public Optional<InstalledCollection> rollback(String collection) throws MaillageException {
        try (Shelf.Change change = shelf.change()) {
            Generation now = shelf.current();
            Optional<Generation.Entry> back = former(now, collection);
            commit(change, back.isPresent() ? now.with(List.of(back.get())) : now.without(collection));
            return back.map(Generation.Entry::info);
        }
    }

    /** What a collection was before its last change; empty when it was not there. */
    private Optional<Generation.Entry> former(Generation now, String collection) throws MaillageException {
        String file = now.entry(collection).map(Generation.Entry::file).orElse("");
        List<Generation> history = new ArrayList<>(shelf.history());
        if (!history.isEmpty() && history.getLast().number() == 1) {
            history.add(Generation.beginning());
        }
        Generation former = history.stream().filter(each -> each.number() < now.number())
                .filter(each -> !each.entry(collection).map(Generation.Entry::file).orElse("").equals(file)).findFirst()
                .orElseThrow(() -> PublishTexts.failure("rollback.nothing", collection));
        Optional<Generation.Entry> back = former.entry(collection);
        if (back.isPresent() && !Files.isRegularFile(shelf.bundle(back.get().file()))) {
            throw PublishTexts.failure("rollback.lost", collection, back.get().version());
        }
        return back;
    }

    @Override
    public ContentChanges lastChange(String collection) throws MaillageException {
        if (shelf.history().stream().allMatch(each -> each.entry(collection).isEmpty())) {
            ShippedContent shipped = ShippedContent.of(collection)
                    .orElseThrow(() -> PublishTexts.failure("rollback.nothing", collection));
            return ContentDiff.between(snapshot(shipped.before()), snapshot(shipped.after()), shipped.from(),
                    shipped.version());
        }
        Generation now = shelf.current();
        Optional<Generation.Entry> before = former(now, collection);
        Optional<Generation.Entry> after = now.entry(collection);
        return ContentDiff.between(snapshot(before), snapshot(after), version(before), version(after));
    }

    private Snapshot snapshot(Optional<Generation.Entry> entry) throws MaillageException {
        return entry.isEmpty() ? Snapshot.none() : snapshot(shelf.bundle(entry.get().file()));
    }

    private Snapshot snapshot(Path bundle) throws MaillageException {
        try (CollectionContent content = files.in(bundle)) {
            return Snapshot.of(content, files);
        }
    }

    private static String version(Optional<Generation.Entry> entry) {
        return entry.map(Generation.Entry::version).orElse("");
    }

    @Override
    public UpcomingChanges diff(String collection, Optional<String> source, Monitor monitor) throws MaillageException {
        String address = source.or(() -> shelf.current().entry(collection).map(Generation.Entry::site))
                .orElseThrow(() -> PublishTexts.failure("collection.noSite", collection));
        try (Site site = places.open(address, monitor); Scratch stage = Scratch.passing()) {
            Item item = site.newest(collection)
                    .orElseThrow(() -> PublishTexts.failure("site.noCollection", collection, site.address()));
            Site.Fetched fetched = site.fetch(item, stage.folder(), monitor);
            BundleCheck.check(fetched, files);
            try (CollectionContent here = files.of(collection); CollectionContent there = files.in(fetched.file())) {
                Snapshot later = Snapshot.of(there, files);
                ContentChanges changes = ContentDiff.between(Snapshot.of(here, files), later,
                        String.valueOf(here.descriptor().getVersion()), item.version().toString());
                Place place = Place.collection(collection, there.location());
                return new UpcomingChanges(changes, changes.entries().stream().map(each -> later.entries().get(each.id()))
                        .filter(Objects::nonNull).map(each -> EntryView.of(each, place)).toList());
            }
        }
    }

    @Override
    public List<String> sites() {
        return shelf.current().sites();
    }

    @Override
    public void addSite(String address, Monitor monitor) throws MaillageException {
        String canonical = Sites.canonical(address);
        places.open(canonical, monitor).close();
        try (Shelf.Change change = shelf.change()) {
            Generation now = shelf.current();
            if (!now.sites().contains(canonical)) {
                List<String> sites = new ArrayList<>(now.sites());
                sites.add(canonical);
                commit(change, now.withSites(sites));
            }
        }
    }

    @Override
    public void removeSite(String address) throws MaillageException {
        String canonical = Sites.canonical(address);
        try (Shelf.Change change = shelf.change()) {
            Generation now = shelf.current();
            if (!now.sites().contains(canonical)) {
                throw PublishTexts.failure("site.unknown", address);
            }
            commit(change, now.withSites(now.sites().stream().filter(each -> !each.equals(canonical)).toList()));
        }
    }
}
