package org.maillage.ui.curation.internal.bench;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.api.curation.WorkflowService;
import org.maillage.model.Entry;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.DeskSettings;
import org.maillage.ui.curation.internal.desk.FormView;
import org.maillage.ui.curation.internal.edit.Draft;
import org.maillage.ui.curation.internal.edit.EntrySession;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Opens entry after entry of several types in the form, until it is drawn; then saves entries. */
final class FormBench {

    private static final int FORMS = 60;
    private static final int SAVES = 60;
    private static final String NATIONAL = "national";
    private static final String MEASURED = "mesure";

    private final Window window;
    private final Desk desk;
    private final DeskSettings settings;

    FormBench(Window window, Desk desk, DeskSettings settings) {
        this.window = window;
        this.desk = desk;
        this.settings = settings;
    }

    private List<EntryView> entries(String collection, int limit) throws Exception {
        List<EntryView> found = new ArrayList<>();
        desk.needs().content().read(collection, new EntryVisitor() {
            @Override
            public void entry(EntryView view) {
                found.add(view);
            }

            @Override
            public boolean goOn() {
                return found.size() < limit;
            }
        });
        return found.subList(0, Math.min(limit, found.size()));
    }

    void run() throws Exception {
        BundleContext bundle = FrameworkUtil.getBundle(DeskTexts.class).getBundleContext();
        FormView view = new FormView(window.shell(), desk,
                bundle.getService(bundle.getServiceReference(WorkflowService.class)), settings, id -> { });
        window.shell().layout();
        List<EntryView> all = entries(NATIONAL, FORMS);
        for (String round : List.of("the first time", "the second time", "the third time")) {
            double[] opened = new double[all.size()];
            double[] computed = new double[all.size()];
            for (int i = 0; i < all.size(); i++) {
                long computing = Window.computed();
                opened[i] = open(view, all.get(i).id());
                computed[i] = (Window.computed() - computing) / 1e6;
            }
            System.out.printf(Locale.ROOT, "form: %d entries opened and drawn %s, the first of all %.0f ms, median %.0f ms, 19"
                    + " of 20 under %.0f ms; of computing %.0f ms and %.0f ms%n", all.size(), round, opened[0],
                    Window.median(opened), Window.part(0.95, opened), Window.median(computed),
                    Window.part(0.95, computed));
        }
        view.close();
        window.clear();
        save();
    }

    private double open(FormView view, String id) {
        long begin = System.nanoTime();
        desk.open(new Desk.Wanted(id, "", false));
        window.until(() -> view.session().filter(each -> each.id().equals(id)).isPresent());
        window.drawn();
        return Window.since(begin);
    }

    private void save() throws Exception {
        List<EntryView> all = entries(MEASURED, SAVES + 1);
        double[] saves = new double[SAVES];
        double[] plain = new double[SAVES];
        Path file = Files.createTempDirectory(desk.needs().data().folder(), "plain").resolve("entry.xml");
        byte[] bytes = "x".repeat(600).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        double opening = save(all.getLast());
        for (int i = 0; i < SAVES; i++) {
            saves[i] = save(all.get(i));
            plain[i] = write(file, bytes);
        }
        System.out.printf(Locale.ROOT, "save: %d entries of a large collection, its history included, median %.1f ms, 19 of"
                + " 20 under %.1f ms; the first of all %.0f ms; a file of that size, synced and renamed %.1f ms%n", SAVES,
                Window.median(saves), Window.part(0.95, saves), opening, Window.median(plain));
    }

    private double save(EntryView view) throws Exception {
        EntrySession session = EntrySession.of(view);
        Entry entry = session.entry();
        session.change("", () -> entry.setSummary(entry.getSummary() + " Relu."));
        Draft draft = session.snapshot();
        long begin = System.nanoTime();
        desk.sessions().writing().save(draft, false);
        return Window.since(begin);
    }

    private static double write(Path file, byte[] bytes) throws Exception {
        long begin = System.nanoTime();
        Path part = file.resolveSibling("part");
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return Window.since(begin);
    }
}
