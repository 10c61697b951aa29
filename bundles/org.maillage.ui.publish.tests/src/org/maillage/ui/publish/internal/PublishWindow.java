package org.maillage.ui.publish.internal;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.DataArea;
import org.maillage.api.content.ContentService;
import org.maillage.api.publish.CollectionInstaller;
import org.maillage.api.publish.EntryUses;
import org.maillage.api.publish.InstalledCollection;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.PublishRequest;
import org.maillage.api.publish.PublishService;
import org.maillage.api.publish.SigningKey;
import org.maillage.api.search.SearchService;
import org.maillage.ui.publish.internal.watch.UpdateSettings;
import org.maillage.ui.publish.internal.watch.UpdateWatch;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** A window on the services of the product, and a chamber that publishes. */
public abstract class PublishWindow {

    static final String PASSPHRASE = "une phrase de passe";

    /** The first index takes its time on a machine that does much else. */
    private static final long PATIENCE = 120_000;

    protected final Texts texts = new Texts(Locale.FRENCH);
    protected final UpdateSettings settings = new UpdateSettings(
            DefaultScope.INSTANCE.getNode("org.maillage.ui.publish.tests"));
    final Draft draft = new Draft().tool("un", "Budget").tool("deux", "Agenda");
    @TempDir
    protected Path folder;
    protected final Programs programs = new Programs();
    protected Services services;
    protected Display display;
    protected Shell shell;
    protected UpdateWatch watch;
    Path site;
    Path personal;

    @BeforeEach
    void openWindow() throws Exception {
        boolean linux = System.getProperty("os.name").equals("Linux");
        assumeTrue(!linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null,
                "No display: start the build under xvfb-run to test the views");
        for (Bundle each : context().getBundles()) {
            if (each.getSymbolicName().matches("org\\.maillage\\.(content|search|curation|publish)")) {
                each.start();
            }
        }
        site = folder.resolve("site");
        personal = Files.createDirectories(service(DataArea.class).folder().resolve("personal"));
        Files.writeString(personal.resolve("basket.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <basket><entry id="essai:deux" title="Agenda" added="2026-11-20"/></basket>
                """);
        service(SearchService.class);
        List<EntryUses> uses = context().getServiceReferences(EntryUses.class, null).stream()
                .map(each -> context().getService(each)).toList();
        services = new Services(service(CollectionInstaller.class), programs, service(PublishService.class),
                service(ContentService.class), service(SearchService.class), uses);
        for (InstalledCollection each : services.installer().installed()) {
            services.installer().remove(each.collection());
        }
        watch = new UpdateWatch(services.installer(), programs, texts, settings);
        display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
        shell = new Shell(display);
        shell.setSize(1100, 800);
    }

    @AfterEach
    void closeWindow() throws Exception {
        if (display == null) {
            return;
        }
        watch.close();
        shell.dispose();
        display.dispose();
        for (InstalledCollection each : services.installer().installed()) {
            services.installer().remove(each.collection());
        }
        Files.deleteIfExists(personal.resolve("basket.xml"));
        Bundle left = context().getBundle("draft:essai");
        if (left != null) {
            left.uninstall();
        }
    }

    /** Publishes what the draft holds now. */
    final void publish(Optional<Path> key) throws Exception {
        Bundle bundle = place();
        try {
            services.publisher().publish(new PublishRequest("essai", Optional.empty(), site,
                    key.map(each -> new SigningKey(each, PASSPHRASE.toCharArray())), Optional.empty()), Monitor.NONE);
        } finally {
            bundle.uninstall();
        }
    }

    /** The draft becomes a collection that is there; uninstalled by the caller, or after the test. */
    final Bundle place() throws Exception {
        Bundle bundle = context().installBundle("draft:essai", draft.jar());
        bundle.start();
        return bundle;
    }

    final Path key(String owner) throws Exception {
        Path file = folder.resolve(owner + ".asc");
        services.publisher().createKey(owner, PASSPHRASE.toCharArray(), file);
        return file;
    }

    static BundleContext context() {
        return FrameworkUtil.getBundle(Texts.class).getBundleContext();
    }

    static <T> T service(Class<T> type) throws InterruptedException {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context(), type, null);
        tracker.open();
        T service = tracker.waitForService(PATIENCE);
        assertNotNull(service, () -> "No service " + type.getName());
        return service;
    }

    protected final void until(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                fail("Waited in vain; the windows say "
                        + Stream.of(display.getShells()).flatMap(each -> labels(each).stream()).toList());
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    protected static List<String> labels(Composite parent) {
        return all(parent, Label.class).stream().map(Label::getText).map(PublishWindow::plain)
                .filter(each -> !each.isEmpty()).toList();
    }

    /** With ordinary spaces, to compare what people read. */
    protected static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    protected static Button button(Composite parent, String text) {
        return all(parent, Button.class).stream().filter(each -> each.getText().replace("&", "").equals(text))
                .findFirst().orElseThrow(() -> new AssertionError("No button " + text));
    }

    protected static void press(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    protected static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control each : parent.getChildren()) {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
            if (each instanceof Composite inner) {
                found.addAll(all(inner, type));
            }
        }
        return found;
    }
}
