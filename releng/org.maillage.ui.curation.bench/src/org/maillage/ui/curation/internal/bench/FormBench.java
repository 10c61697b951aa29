package org.maillage.ui.curation.internal.bench;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.content.CollectionInfo;
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

/** Opens entry after entry of all types in the form, until it is drawn; then saves entries. */
final class FormBench {

    /** Entries of each type of a collection. */
    private static final int EACH = 4;
    /** Milliseconds. */
    private static final int LOOK = 2_000;
    private static final int SAVES = 60;
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

    /** Some entries of each type of each installed collection, type after type. */
    private Map<String, List<EntryView>> samples() throws Exception {
        Map<String, List<EntryView>> samples = new LinkedHashMap<>();
        for (CollectionInfo each : desk.needs().content().collections()) {
            Map<EClass, List<EntryView>> types = new LinkedHashMap<>();
            desk.needs().content().read(each.id(), view -> {
                List<EntryView> same = types.computeIfAbsent(view.entry().eClass(), type -> new ArrayList<>());
                if (same.size() < EACH) {
                    same.add(view);
                }
            });
            if (!each.id().equals(MEASURED)) {
                samples.put(each.id(), types.values().stream().flatMap(List::stream).toList());
            }
        }
        return samples;
    }

    void run() throws Exception {
        BundleContext bundle = FrameworkUtil.getBundle(DeskTexts.class).getBundleContext();
        FormView view = new FormView(window.shell(), desk,
                bundle.getService(bundle.getServiceReference(WorkflowService.class)), settings, id -> { });
        window.shell().layout();
        window.drawn();
        Map<String, List<EntryView>> samples = samples();
        Set<EClass> known = new HashSet<>();
        Opened fresh = new Opened();
        Opened first = new Opened();
        Opened again = new Opened();
        for (List<EntryView> collection : samples.values()) {
            // As when a collection is chosen and its table looked at.
            desk.listed(collection.stream().map(each -> each.entry().eClass()).collect(Collectors.toSet()));
            window.rest(LOOK);
            for (EntryView each : collection) {
                (known.add(each.entry().eClass()) ? fresh : first).open(view, each.id());
            }
        }
        for (List<EntryView> collection : samples.values()) {
            collection.forEach(each -> again.open(view, each.id()));
        }
        fresh.say("the first of each type, after " + LOOK / 1000 + " s in which its collection is listed");
        first.say("the others, the first time");
        again.say("all again");
        view.close();
        window.clear();
        save();
    }

    /** Openings until drawn, with what the thread of the window computed for them. */
    private final class Opened {

        private final List<Double> drawn = new ArrayList<>();
        private final List<Double> computed = new ArrayList<>();

        void open(FormView view, String id) {
            long computing = Window.computed();
            drawn.add(FormBench.this.open(view, id));
            computed.add((Window.computed() - computing) / 1e6);
        }

        void say(String which) {
            double[] times = drawn.stream().mapToDouble(Double::doubleValue).toArray();
            double[] work = computed.stream().mapToDouble(Double::doubleValue).toArray();
            System.out.printf(Locale.ROOT, "form: %d entries opened until drawn, %s: median %.0f ms, 19 of 20 under %.0f ms,"
                    + " all under %.0f ms; of computing %.0f ms, %.0f ms and %.0f ms%n", times.length, which,
                    Window.median(times), Window.part(0.95, times), Window.part(1, times), Window.median(work),
                    Window.part(0.95, work), Window.part(1, work));
        }
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
