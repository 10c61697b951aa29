package org.maillage.match.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.match.MatchReport;
import org.maillage.api.match.MatchRequest;
import org.maillage.api.match.ProfileDocuments;
import org.maillage.match.internal.knowledge.ContentKnowledge;
import org.maillage.match.internal.match.MatchServiceComponent;
import org.maillage.match.internal.match.Matcher;
import org.maillage.match.internal.profile.Documents;
import org.maillage.match.internal.scheme.Catalogue;
import org.maillage.model.SupportScheme;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The running product’s collections, with a desk on them whose index and territories are read from the collections. */
public final class Desk {

    private static final long PATIENCE_MS = 20_000;

    private final ContentService content;
    private final ReadTerritories territories;
    private final ReadSearch search;
    private final MatchServiceComponent matching;
    private final Documents documents;

    /** Starts what is needed. */
    public Desk() throws BundleException {
        BundleContext context = FrameworkUtil.getBundle(Desk.class).getBundleContext();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getSymbolicName().equals("org.maillage.content")) {
                bundle.start();
            }
        }
        content = service(ContentService.class);
        territories = new ReadTerritories(content);
        search = new ReadSearch(content);
        matching = new MatchServiceComponent(content, search, territories);
        documents = new Documents(content, search, territories);
    }

    /** A service of the product, waited for. */
    public static <T> T service(Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(
                FrameworkUtil.getBundle(Desk.class).getBundleContext(), type, null);
        tracker.open();
        try {
            T service = tracker.waitForService(PATIENCE_MS);
            assertNotNull(service, () -> "No service " + type.getName());
            return service;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }

    /** Matches schemes made for a test. */
    MatchReport report(String profile, LocalDate on, SupportScheme... schemes) throws MaillageException {
        ContentKnowledge knowledge = new ContentKnowledge(content, territories);
        return Matcher.match(new Catalogue(List.of(schemes), knowledge), knowledge,
                MatchRequest.of(documents.readProfile(profile), on, Locale.FRENCH), search);
    }

    /** A commune of a département that was merged into another. */
    String formerCommuneIn(String departement) throws MaillageException {
        return territories.formerIn(departement);
    }

    public ContentService content() {
        return content;
    }

    public MatchServiceComponent matching() {
        return matching;
    }

    public ProfileDocuments documents() {
        return documents;
    }

    /** A file of the source tree; null where it is absent. */
    public static Path above(String path) {
        return Stream.iterate(Path.of("").toAbsolutePath(), each -> each != null, Path::getParent)
                .map(each -> each.resolve(path).normalize()).filter(Files::exists).findFirst().orElse(null);
    }
}
