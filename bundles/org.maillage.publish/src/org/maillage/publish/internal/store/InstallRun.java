package org.maillage.publish.internal.store;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionFiles;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.Origin;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.Signer;
import org.maillage.api.publish.TrustQuestion;
import org.maillage.publish.internal.PublishTexts;
import org.maillage.publish.internal.diff.Digests;
import org.maillage.publish.internal.site.BundleCheck;
import org.maillage.publish.internal.site.Scratch;
import org.maillage.publish.internal.site.Site;
import org.maillage.publish.internal.site.SiteIndex.Item;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;

/** Gets collections from one site, checks them, and says what would be installed. Changes nothing by itself. */
final class InstallRun {

    private static final int DIGITS = 12;

    private final ContentService content;
    private final CollectionFiles files;
    private final Generation now;
    private final TrustQuestion trust;
    private final Monitor monitor;

    InstallRun(ContentService content, CollectionFiles files, Generation now, TrustQuestion trust, Monitor monitor) {
        this.content = content;
        this.files = files;
        this.now = now;
        this.trust = trust;
        this.monitor = monitor;
    }

    /** What came, checked and accepted, by the name that it will have on the shelf. */
    record Arrival(Generation.Entry entry, Site.Fetched fetched) {
    }

    /**
     * Gets collections, with those that they need.
     *
     * @param wanted ids; what is there in this version or a later one is left alone
     */
    List<Arrival> get(Site site, List<String> wanted, Scratch stage) throws MaillageException {
        Map<String, Arrival> arrivals = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(wanted);
        Map<String, String> needed = new LinkedHashMap<>();
        while (!waiting.isEmpty()) {
            String id = waiting.removeFirst();
            Item item = site.newest(id).orElseThrow(() -> PublishTexts.failure("site.noCollection", id, site.address()));
            if (!arrivals.containsKey(id) && isNews(item)) {
                refusePersonal(item);
                Site.Fetched fetched = site.fetch(item, stage.folder(), monitor);
                List<String> filters = BundleCheck.check(fetched, files);
                arrivals.put(id, arrival(site, fetched));
                filters.forEach(each -> needed.put(each, id));
                filters.stream().filter(each -> !isThere(each)).flatMap(each -> offered(site, each).stream())
                        .forEach(waiting::add);
            }
        }
        for (Map.Entry<String, String> each : needed.entrySet()) {
            boolean comes = arrivals.values().stream().map(arrival -> arrival.fetched().item())
                    .anyMatch(item -> matches(each.getKey(), item.collection(), item.version()));
            if (!comes && !isThere(each.getKey())) {
                throw PublishTexts.failure("bundle.needs", each.getValue(), each.getKey().replaceAll("[()]", ""));
            }
        }
        for (Arrival each : arrivals.values()) {
            ask(each.fetched());
        }
        return List.copyOf(arrivals.values());
    }

    private boolean isNews(Item item) {
        return now.entry(item.collection())
                .map(each -> item.version().compareTo(Version.parseVersion(each.version())) > 0).orElse(true);
    }

    /** The person’s own collection would be hidden, with all that waits in it. */
    private void refusePersonal(Item item) throws MaillageException {
        Optional<CollectionInfo> there = content.collection(item.collection());
        if (there.isPresent() && there.get().origin() == Origin.PERSONAL) {
            throw PublishTexts.failure("collection.personal", item.collection());
        }
        if (there.isPresent() && !there.get().location().startsWith(item.name() + " ")) {
            throw PublishTexts.failure("collection.claimed", item.collection(), there.get().location());
        }
    }

    private Arrival arrival(Site site, Site.Fetched fetched) throws MaillageException {
        Item item = fetched.item();
        Optional<Signer> signer = fetched.signer();
        try {
            String name = item.name() + "_" + item.version() + "-"
                    + Digests.sha256(fetched.file()).substring(0, DIGITS) + ".jar";
            return new Arrival(new Generation.Entry(item.collection(), item.version().toString(), name, site.address(),
                    signer.map(Signer::fingerprint).orElse(""), signer.map(Signer::name).orElse("")), fetched);
        } catch (IOException e) {
            throw PublishTexts.failure(e, "transfer.failed", fetched.file().toString());
        }
    }

    /** A key that signed anything of this collection before is known; so is what came unsigned before from the same site. */
    private void ask(Site.Fetched fetched) throws MaillageException {
        Optional<Generation.Entry> former = now.entry(fetched.item().collection());
        Optional<Signer> known = former.flatMap(Generation.Entry::signedBy);
        boolean same = fetched.signer().isPresent() && now.entries().stream()
                .anyMatch(each -> each.fingerprint().equals(fetched.signer().get().fingerprint()))
                && (known.isEmpty() || known.get().fingerprint().equals(fetched.signer().get().fingerprint()));
        if (!same && !trust.accepts(fetched.offer(), known)) {
            throw fetched.signer().isPresent()
                    ? PublishTexts.failure("trust.unknown", fetched.item().collection(), fetched.signer().get().name(),
                            fetched.signer().get().fingerprint())
                    : PublishTexts.failure("trust.unsigned", fetched.item().collection());
        }
    }

    private boolean isThere(String filter) {
        return content.collections().stream().anyMatch(each -> matches(filter, each.id(), version(each.version())));
    }

    private static Version version(String text) {
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException e) {
            return Version.emptyVersion;
        }
    }

    private static Optional<String> offered(Site site, String filter) {
        return site.newest().stream().filter(each -> matches(filter, each.collection(), each.version()))
                .map(Item::collection).findFirst();
    }

    private static boolean matches(String filter, String id, Version version) {
        try {
            return FrameworkUtil.createFilter(filter).matches(Map.of("id", id, "version", version));
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }
}
