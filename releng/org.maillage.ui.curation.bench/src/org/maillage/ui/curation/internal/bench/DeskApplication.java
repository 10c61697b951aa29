package org.maillage.ui.curation.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.maillage.api.DataArea;
import org.maillage.api.check.Validator;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentService;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.QualityService;
import org.maillage.api.curation.WorkflowService;
import org.maillage.api.search.SearchService;
import org.maillage.api.spelling.SpellingService;
import org.maillage.api.territory.TerritoryService;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.DeskSettings;
import org.maillage.ui.curation.internal.form.Needs;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * The librarian’s desk on the collection {@code mesure} of the data area: listing it, opening forms and saving.
 * The cost of saving stands beside that of a plain file.
 */
public final class DeskApplication implements IApplication {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 800;

    private final BundleContext bundle = FrameworkUtil.getBundle(DeskTexts.class).getBundleContext();

    private <T> T service(Class<T> type) {
        return bundle.getService(bundle.getServiceReference(type));
    }

    @Override
    public Object start(IApplicationContext context) throws Exception {
        context.applicationRunning();
        Display display = new Display();
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(WIDTH, HEIGHT);
        shell.open();
        Needs needs = new Needs(new DeskTexts(Locale.FRENCH), service(ContentService.class), service(ContentEditor.class),
                service(SearchService.class), service(TerritoryService.class), service(Validator.class),
                service(QualityService.class), service(SpellingService.class), service(DataArea.class));
        DeskSettings settings = new DeskSettings(new EclipsePreferences());
        needs.data().acquireWriting();
        Window window = new Window(display, shell);
        Desk desk = new Desk(needs);
        new TableBench(window, desk, settings).run(service(WorkflowService.class), service(HistoryService.class),
                count(needs.data()));
        new FormBench(window, desk, settings).run();
        shell.dispose();
        display.dispose();
        return EXIT_OK;
    }

    private int count(DataArea data) throws IOException {
        try (Stream<Path> files = Files.list(data.folder().resolve("collections/mesure/entries/outils"))) {
            return (int) files.count();
        }
    }

    @Override
    public void stop() {
        // It ends by itself.
    }
}
