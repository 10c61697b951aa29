package org.maillage.ui.advice.internal;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.DataArea;
import org.maillage.api.content.ContentService;
import org.maillage.api.match.FileInfo;
import org.maillage.api.match.FollowUp;
import org.maillage.api.match.FundingService;
import org.maillage.api.match.MatchService;
import org.maillage.api.match.ProfileDocuments;
import org.maillage.api.match.ProjectFiles;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.SearchService;
import org.maillage.api.territory.TerritoryService;
import org.maillage.ui.advice.internal.desk.Choices;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.desk.Services;
import org.maillage.ui.advice.internal.desk.Shelf;
import org.maillage.ui.advice.internal.files.Prompts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** A window for the views of the desk, on the services and collections of the product. */
abstract class AdviceWindow {

    private static final long PATIENCE = 60_000;

    final AdviceTexts texts = new AdviceTexts(Locale.FRENCH);
    final List<String> shown = new ArrayList<>();
    final Places places = new Places() {

        @Override
        public void show(String viewId) {
            shown.add("show " + viewId);
        }

        @Override
        public void reveal(String viewId) {
            shown.add("reveal " + viewId);
        }

        @Override
        public void openEntry(String entryId) {
            shown.add("entry " + entryId);
        }
    };
    final Answers prompts = new Answers();
    @TempDir
    Path folder;
    Services services;
    Display display;
    Shell shell;
    Desk desk;
    Shelf shelf;

    /** What the person answers. */
    final class Answers implements Prompts {

        boolean delete = true;

        @Override
        public boolean delete(String name, int count) {
            return delete;
        }

        @Override
        public Optional<char[]> newPassphrase() {
            return Optional.of("correct horse".toCharArray());
        }

        @Override
        public boolean unprotect() {
            return true;
        }

        @Override
        public Optional<Path> save(String name, String ending) {
            return Optional.of(folder.resolve("export." + ending));
        }
    }

    @BeforeEach
    void openWindow() throws Exception {
        boolean linux = System.getProperty("os.name").equals("Linux");
        assumeTrue(!linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null,
                "No display: start the build under xvfb-run to test the views");
        BundleContext context = FrameworkUtil.getBundle(AdviceTexts.class).getBundleContext();
        for (Bundle each : context.getBundles()) {
            if (each.getSymbolicName().matches("org\\.maillage\\.(content|search|match|note)")) {
                each.start();
            }
        }
        services = new Services(service(ProjectFiles.class), service(MatchService.class), service(FollowUp.class),
                service(FundingService.class), service(ProfileDocuments.class), service(ContentService.class),
                service(SearchService.class), service(TerritoryService.class), service(DataArea.class));
        services.search().refresh(IndexProgress.NONE);
        for (FileInfo each : services.files().list().files()) {
            services.files().delete(each.id());
        }
        display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
        restart();
    }

    /** Another window, as after a restart: nothing is left but what was written. */
    final void restart() {
        if (shell != null) {
            shell.dispose();
        }
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(1200, 800);
        desk = new Desk(services, texts, new Choices(services, texts), display::asyncExec);
        shelf = new Shelf(desk);
        shown.clear();
    }

    @AfterEach
    void closeWindow() {
        if (display != null) {
            desk.close();
            desk.finish();
            shell.dispose();
            display.dispose();
        }
    }

    static <T> T service(Class<T> type) throws InterruptedException {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(
                FrameworkUtil.getBundle(AdviceTexts.class).getBundleContext(), type, null);
        tracker.open();
        T service = tracker.waitForService(PATIENCE);
        assertNotNull(service, () -> "No service " + type.getName());
        return service;
    }

    final void until(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                fail("Waited in vain; the window says " + labels());
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    final List<String> labels() {
        return all(shell, Label.class).stream().map(Label::getText).filter(each -> !each.isEmpty()).toList();
    }

    static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        return Stream.of(parent.getChildren()).flatMap(each -> Stream.concat(
                Optional.of(each).filter(type::isInstance).map(type::cast).stream(),
                each instanceof Composite inner ? all(inner, type).stream() : Stream.empty())).toList();
    }
}
