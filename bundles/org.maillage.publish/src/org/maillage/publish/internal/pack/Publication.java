package org.maillage.publish.internal.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionContent;
import org.maillage.api.content.CollectionFiles;
import org.maillage.api.publish.ContentChanges;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.PublishReport;
import org.maillage.api.publish.PublishRequest;
import org.maillage.model.Entry;
import org.maillage.publish.internal.PublishTexts;
import org.maillage.publish.internal.diff.ContentDiff;
import org.maillage.publish.internal.diff.Snapshot;
import org.maillage.publish.internal.diff.VersionRule;
import org.maillage.publish.internal.sign.PgpKey;
import org.maillage.publish.internal.site.Causes;
import org.maillage.publish.internal.site.Provisioning;
import org.maillage.publish.internal.site.Scratch;
import org.maillage.publish.internal.site.Site;
import org.maillage.publish.internal.site.SiteIndex.Item;
import org.maillage.publish.internal.site.Sites;
import org.osgi.framework.Version;

/** One collection on its way to a site. */
final class Publication {

    private static final LocalDate EPOCH = LocalDate.of(1980, 1, 1);

    private final PublishRequest request;
    private final CollectionFiles files;
    private final CollectionContent content;
    private final Snapshot snapshot;
    private final Optional<PgpKey> key;
    private final Monitor monitor;

    Publication(PublishRequest request, CollectionFiles files, CollectionContent content, Snapshot snapshot,
            Optional<PgpKey> key, Monitor monitor) {
        this.request = request;
        this.files = files;
        this.content = content;
        this.snapshot = snapshot;
        this.key = key;
        this.monitor = monitor;
    }

    /**
     * What is to be done.
     *
     * @param version the version that the site will have as the newest
     * @param fresh   whether it is new
     * @param changes what it changes
     * @param known   what the site has now
     */
    private record Plan(Version version, boolean fresh, ContentChanges changes, List<Item> known) {
    }

    /** What {@link #run} would do; writes nothing. */
    PublishReport preview() throws MaillageException {
        try (Scratch scratch = Scratch.passing()) {
            return report(plan(scratch.folder()));
        }
    }

    /** @param name name of the bundle */
    PublishReport run(String name) throws MaillageException {
        try (SiteFolder site = SiteFolder.open(folder()); Scratch stage = site.stage()) {
            Plan plan = plan(stage.folder());
            CollectionBundle bundle = CollectionBundle.of(name, plan.version(), snapshot.descriptor());
            if (plan.fresh()) {
                monitor.step(PublishTexts.of("step.publish", request.collection(), plan.version().toString()));
                publish(site, stage.folder(), bundle, plan.changes(), plan.known());
            }
            if (request.handover().isPresent()) {
                handOver(site, stage.folder(), bundle, request.handover().get().toAbsolutePath());
            }
            return report(plan);
        }
    }

    private Path folder() {
        return request.site().toAbsolutePath().normalize();
    }

    private PublishReport report(Plan plan) {
        return new PublishReport(request.collection(), plan.version().toString(), plan.fresh(), plan.changes(),
                snapshot.entries().size(), snapshot.unpublished(), key.map(PgpKey::signer));
    }

    private Plan plan(Path stage) throws MaillageException {
        List<Item> known = known();
        Optional<Item> last = known.stream().filter(each -> each.collection().equals(request.collection()))
                .findFirst();
        ContentChanges changes = changes(last, stage);
        boolean fresh = last.isEmpty() || !changes.isEmpty();
        Version least = last.isEmpty() ? VersionRule.first(snapshot.descriptor().getVersion())
                : fresh ? VersionRule.next(last.get().version(), changes) : last.get().version();
        Version version = fresh ? VersionRule.chosen(request.version(), least) : least;
        return new Plan(version, fresh, new ContentChanges(changes.from(), version.toString(), changes.entries(),
                changes.files()), known);
    }

    private List<Item> known() throws MaillageException {
        if (!Files.exists(folder().resolve("content.jar"))) {
            return List.of();
        }
        try (Site opened = new Sites(Map.of()).open(folder().toString(), monitor)) {
            return opened.items();
        }
    }

    private ContentChanges changes(Optional<Item> last, Path stage) throws MaillageException {
        if (last.isEmpty()) {
            return ContentDiff.between(Snapshot.none(), snapshot, "", "");
        }
        try (Site opened = new Sites(Map.of()).open(folder().toString(), monitor);
                CollectionContent former = files.in(opened.fetch(last.get(), stage.resolve("former"), monitor).file())) {
            return ContentDiff.between(Snapshot.of(former, files), snapshot, last.get().version().toString(), "");
        }
    }

    private void publish(SiteFolder site, Path stage, CollectionBundle bundle, ContentChanges changes, List<Item> known)
            throws MaillageException {
        Path fresh = stage.resolve("fresh");
        index(site.folder(), fresh, stage.resolve("made"), bundle);
        List<String> paths = new ArrayList<>(List.of("plugins/" + bundle.bundleFile(),
                "features/" + bundle.featureFile()));
        try {
            Files.createDirectories(fresh.resolve("changes"));
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                String page = ChangesPage.file(request.collection(), bundle.version().toString(), language);
                Files.writeString(fresh.resolve(page),
                        new ChangesPage(language).page(bundle, request.collection(), changes));
                paths.add(page);
            }
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                Files.writeString(fresh.resolve(ChangesPage.index(language)),
                        new ChangesPage(language).index(versions(bundle, known)));
            }
        } catch (IOException e) {
            throw notWritten(request.site(), e);
        }
        if (monitor.cancelled()) {
            throw PublishTexts.failure("cancelled");
        }
        paths.addAll(List.of("p2.index", "artifacts.jar", "content.jar"));
        site.take(fresh, paths);
        // A page that lags behind is put right by the next version; the version itself is there.
        site.take(fresh, List.of(ChangesPage.index(Locale.FRENCH), ChangesPage.index(Locale.ENGLISH)));
    }

    private Map<String, List<CollectionBundle>> versions(CollectionBundle bundle, List<Item> known) {
        Map<String, List<CollectionBundle>> versions = new TreeMap<>();
        versions.computeIfAbsent(request.collection(), id -> new ArrayList<>()).add(bundle);
        known.forEach(each -> versions.computeIfAbsent(each.collection(), id -> new ArrayList<>())
                .add(new CollectionBundle(each.name(), each.version(), each.title(), "")));
        return versions;
    }

    /** Makes the index files for a bundle, beside those of the others that are there. */
    private void index(Path existing, Path fresh, Path made, CollectionBundle bundle) throws MaillageException {
        Path jar = made.resolve(bundle.bundleFile());
        Path feature = made.resolve(bundle.featureFile());
        try {
            Files.createDirectories(made);
            bundle.writeBundle(jar, content, snapshot, files);
            bundle.writeFeature(feature, Objects.requireNonNullElse(snapshot.descriptor().getLicence(), ""));
        } catch (IOException e) {
            throw notWritten(request.site(), e);
        }
        IProvisioningAgent agent = Provisioning.agent(made.resolve("p2"));
        try {
            new RepositoryWriter(agent, new ArtifactSigner(key, time()), time()).add(existing, fresh, jar, feature, bundle);
        } finally {
            agent.stop();
        }
    }

    private void handOver(SiteFolder site, Path stage, CollectionBundle bundle, Path target) throws MaillageException {
        Path alone = stage.resolve("alone");
        index(stage.resolve("nothing"), alone, stage.resolve("again"), bundle);
        Path zipped = stage.resolve("handover.zip");
        try {
            try (PlainZip zip = new PlainZip(Files.newOutputStream(zipped))) {
                for (String each : List.of("p2.index", "artifacts.jar", "content.jar",
                        "features/" + bundle.featureFile(), "plugins/" + bundle.bundleFile())) {
                    zip.add(each, alone.resolve(each));
                }
                for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                    String page = ChangesPage.file(request.collection(), bundle.version().toString(), language);
                    zip.add(page, site.folder().resolve(page));
                }
            }
            Files.createDirectories(target.getParent());
            Path beside = Files.createTempFile(target.getParent(), ".handover", ".tmp");
            try {
                Files.copy(zipped, beside, StandardCopyOption.REPLACE_EXISTING);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw notWritten(target, e);
        }
    }

    /** The day of the newest entry: a time that depends on the content alone. */
    private Date time() {
        LocalDate newest = snapshot.entries().values().stream().map(Entry::getModified).filter(Objects::nonNull)
                .max(LocalDate::compareTo).orElse(EPOCH);
        return Date.from(newest.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    static MaillageException notWritten(Path target, IOException cause) {
        return PublishTexts.failure(cause, "disk.notWritten", target.toString(), Causes.of(cause));
    }
}
