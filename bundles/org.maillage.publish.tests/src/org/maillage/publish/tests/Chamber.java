package org.maillage.publish.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionFiles;
import org.maillage.api.content.ContentService;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.PublishReport;
import org.maillage.api.publish.PublishRequest;
import org.maillage.api.publish.PublishService;
import org.maillage.api.publish.SigningKey;
import org.maillage.publish.internal.store.InstallerComponent;
import org.maillage.publish.internal.store.ShelfComponent;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Publishes drafts, and opens data areas of people who install; puts all back after each test. */
public final class Chamber implements AfterEachCallback {

    /** Of the keys of tests. */
    public static final String PASSPHRASE = "une phrase de passe";

    private final List<ShelfComponent> people = new ArrayList<>();

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        for (ShelfComponent each : people) {
            each.close();
        }
        people.clear();
        for (Bundle each : context().getBundles()) {
            if (each.getSymbolicName().startsWith("exemple.")) {
                each.uninstall();
            }
        }
    }

    /** Publishes what the draft holds now, unsigned. */
    public PublishReport publish(Draft draft, Path site) throws MaillageException, BundleException {
        return publish(draft, new PublishRequest(draft.id(), Optional.empty(), site, Optional.empty(),
                Optional.empty()));
    }

    /** Publishes what the draft holds now, signed. */
    public PublishReport publish(Draft draft, Path site, Path key) throws MaillageException, BundleException {
        return publish(draft, new PublishRequest(draft.id(), Optional.empty(), site, Optional.of(signing(key)),
                Optional.empty()));
    }

    /** What publishing the draft would do. */
    public PublishReport preview(Draft draft, Path site) throws MaillageException, BundleException {
        return with(draft, () -> service(PublishService.class).preview(new PublishRequest(draft.id(), Optional.empty(),
                site, Optional.empty(), Optional.empty()), Monitor.NONE));
    }

    /** Publishes as asked. */
    public PublishReport publish(Draft draft, PublishRequest request) throws MaillageException, BundleException {
        return with(draft, () -> service(PublishService.class).publish(request, Monitor.NONE));
    }

    private interface Call {

        PublishReport make() throws MaillageException;
    }

    private static PublishReport with(Draft draft, Call call) throws MaillageException, BundleException {
        Bundle bundle = context().installBundle("draft:" + draft.id(), draft.jar());
        try {
            bundle.start();
            return call.make();
        } finally {
            bundle.uninstall();
        }
    }

    /** A key in a file. */
    public static SigningKey signing(Path key) {
        return new SigningKey(key, PASSPHRASE.toCharArray());
    }

    /** Makes a key. */
    public Path key(Path file, String name) throws MaillageException {
        service(PublishService.class).createKey(name, PASSPHRASE.toCharArray(), file);
        return file;
    }

    /** Opens a data area. */
    public InstallerComponent person(Path data) {
        ShelfComponent shelf = new ShelfComponent(context(), new Area(data));
        people.add(shelf);
        return new InstallerComponent(service(ContentService.class), service(CollectionFiles.class), shelf);
    }

    /** The title of an entry as a reader sees it; empty when there is none. */
    public static String title(String id) throws MaillageException {
        return service(ContentService.class).find(id).map(each -> each.entry().getTitle()).orElse("");
    }

    /** Makes readers look again, after files went behind their backs. */
    public static void refresh() throws BundleException {
        Bundle passing = context().installBundle("draft:passing", new Draft("passing").jar());
        passing.start();
        passing.uninstall();
    }

    /** A service, waited for. */
    public static <T> T service(Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context(), type, null);
        tracker.open();
        try {
            return Optional.ofNullable(tracker.waitForService(20_000)).orElseThrow();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }

    static BundleContext context() {
        return FrameworkUtil.getBundle(Chamber.class).getBundleContext();
    }

    /** A data area of its own. */
    private record Area(Path folder) implements DataArea {

        @Override
        public boolean acquireWriting() {
            return Files.isWritable(folder);
        }

        @Override
        public void releaseWriting() {
            // Nothing is held.
        }
    }
}
