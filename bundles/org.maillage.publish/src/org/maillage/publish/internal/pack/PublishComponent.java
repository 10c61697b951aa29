package org.maillage.publish.internal.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.check.Validator;
import org.maillage.api.content.CollectionContent;
import org.maillage.api.content.CollectionFiles;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.Origin;
import org.maillage.api.publish.InvalidContentException;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.Offer;
import org.maillage.api.publish.PublishReport;
import org.maillage.api.publish.PublishRequest;
import org.maillage.api.publish.PublishService;
import org.maillage.api.publish.Signer;
import org.maillage.api.publish.SiteReport;
import org.maillage.publish.internal.PublishTexts;
import org.maillage.publish.internal.diff.Snapshot;
import org.maillage.publish.internal.sign.KeyMaker;
import org.maillage.publish.internal.sign.PgpKey;
import org.maillage.publish.internal.site.BundleCheck;
import org.maillage.publish.internal.site.Scratch;
import org.maillage.publish.internal.site.Site;
import org.maillage.publish.internal.site.SiteIndex.Item;
import org.maillage.publish.internal.site.Sites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The publishing service. */
@Component
public final class PublishComponent implements PublishService {

    private final ContentService content;
    private final CollectionFiles files;
    private final Validator validator;

    /** Called by Declarative Services. */
    @Activate
    public PublishComponent(@Reference ContentService content, @Reference CollectionFiles files,
            @Reference Validator validator) {
        this.content = content;
        this.files = files;
        this.validator = validator;
    }

    @Override
    public PublishReport publish(PublishRequest request, Monitor monitor) throws MaillageException {
        Optional<PgpKey> key = request.key().isEmpty() ? Optional.empty()
                : Optional.of(PgpKey.unlock(request.key().get()));
        return prepared(request, key, monitor, Publication::run);
    }

    @Override
    public PublishReport preview(PublishRequest request, Monitor monitor) throws MaillageException {
        return prepared(request, Optional.empty(), monitor, (publication, name) -> publication.preview());
    }

    /** What to do with content that may be published. */
    private interface Step {

        PublishReport take(Publication publication, String name) throws MaillageException;
    }

    private PublishReport prepared(PublishRequest request, Optional<PgpKey> key, Monitor monitor, Step step)
            throws MaillageException {
        String id = request.collection();
        try (CollectionContent collection = files.of(id)) {
            monitor.step(PublishTexts.of("step.validate", id));
            Snapshot snapshot = Snapshot.of(collection, files);
            validate(id, snapshot, monitor);
            boolean installed = content.collection(id).map(CollectionInfo::origin)
                    .orElse(Origin.PERSONAL) == Origin.INSTALLED;
            return step.take(new Publication(request, files, collection, snapshot, key, monitor),
                    CollectionBundle.name(collection, installed));
        }
    }

    private void validate(String id, Snapshot snapshot, Monitor monitor) throws MaillageException {
        List<Problem> errors = new ArrayList<>();
        for (Problem each : validator.validate(Optional.of(id), LocalDate.now(), monitor::cancelled)) {
            if (each.severity() == Severity.ERROR && !isOnlyIn(each.place(), snapshot)) {
                errors.add(each);
            }
        }
        if (monitor.cancelled()) {
            throw PublishTexts.failure("cancelled");
        }
        snapshot.drafts().stream().filter(each -> each.startsWith("sets/")).sorted()
                .forEach(each -> errors.add(new Problem(Severity.ERROR, "publish.draftInSet",
                        Place.collection(id, "").file(each), PublishTexts.of("publish.draftInSet"))));
        if (!errors.isEmpty()) {
            throw new InvalidContentException(PublishTexts.of("publish.errors", id, errors.size()), errors);
        }
    }

    /** A draft may be wrong: it stays at home. */
    private static boolean isOnlyIn(Place place, Snapshot snapshot) {
        return snapshot.drafts().contains(place.file());
    }

    @Override
    public Signer createKey(String name, char[] passphrase, Path file) throws MaillageException {
        return KeyMaker.make(name, passphrase, file);
    }

    @Override
    public SiteReport verify(String source, Monitor monitor) throws MaillageException {
        List<Offer> offers = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (Site site = new Sites(System.getenv()).open(source, monitor); Scratch scratch = Scratch.passing()) {
            for (Item item : site.items()) {
                Place place = Place.collection(item.collection(), site.address()).file(item.path());
                try {
                    Site.Fetched fetched = site.fetch(item, scratch.folder(), monitor);
                    offers.add(fetched.offer());
                    BundleCheck.check(fetched, files);
                    if (fetched.signer().isEmpty()) {
                        problems.add(new Problem(Severity.WARNING, "site.unsigned", place, PublishTexts.of(
                                "site.unsigned", item.collection(), item.version().toString())));
                    }
                } catch (MaillageException e) {
                    if (monitor.cancelled()) {
                        throw e;
                    }
                    problems.add(new Problem(Severity.ERROR, "site.broken", place,
                            PublishTexts.of("site.broken", e.sentence())));
                }
            }
        }
        return new SiteReport(offers, problems);
    }
}
