package org.maillage.curation.internal.tests;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.check.Check;
import org.maillage.api.check.QuickFix;
import org.maillage.api.check.Validator;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.ChangeRecorder;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentFiles;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.content.EntryView;
import org.maillage.api.exchange.FieldPaths;
import org.maillage.curation.internal.duplicates.DuplicateComponent;
import org.maillage.curation.internal.edit.EditComponent;
import org.maillage.curation.internal.history.Archives;
import org.maillage.curation.internal.history.HistoryComponent;
import org.maillage.curation.internal.quality.FixComponent;
import org.maillage.curation.internal.sync.SyncComponent;
import org.maillage.curation.internal.terms.VocabularyComponent;
import org.maillage.curation.internal.work.Desk;
import org.maillage.curation.internal.work.WorkflowComponent;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.Entry;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;
import org.osgi.framework.BundleContext;

/** A librarian at work on a data area of their own, with the real services over it; several live side by side. */
public final class Person implements AutoCloseable {

    private static final String CONTENT = "org.maillage.content.internal.store.ContentComponent";

    private static final String VALIDATOR = "org.maillage.content.internal.check.ValidatorComponent";
    private static final String PATHS = "org.maillage.exchange.internal.mapping.FieldPathsComponent";

    private final Path folder;
    private final Loader loader;
    private final Object component;
    private final Archives archives;
    private final List<Check> more = new ArrayList<>();

    /** @param loader finds the class of the content services, which no package offers */
    public Person(BundleContext context, Path folder, Loader loader) throws ReflectiveOperationException {
        this.folder = folder;
        this.loader = loader;
        DataArea data = new Area(folder);
        archives = new Archives(data);
        component = loader.load(CONTENT).getConstructor(BundleContext.class, DataArea.class).newInstance(context, data);
        Field recorders = component.getClass().getDeclaredField("recorders");
        recorders.setAccessible(true);
        recorders.set(component, List.<ChangeRecorder>of(archives));
    }

    /** Finds classes. */
    public interface Loader {
        /** The class with a name. */
        Class<?> load(String name) throws ClassNotFoundException;
    }

    private record Area(Path folder) implements DataArea {
        @Override
        public boolean acquireWriting() {
            return true;
        }

        @Override
        public void releaseWriting() {
        }
    }

    public ContentService content() {
        return (ContentService) component;
    }

    public ContentEditor editor() {
        return (ContentEditor) component;
    }

    public ContentFiles files() {
        return (ContentFiles) component;
    }

    public Archives archives() {
        return archives;
    }

    public HistoryComponent history() {
        return new HistoryComponent(archives, content(), editor(), files());
    }

    public SyncComponent sync() {
        return new SyncComponent(archives, content(), editor(), files(), new Area(folder));
    }

    public Validator validator() {
        Validator validator = over(Validator.class, VALIDATOR);
        try {
            Field checks = validator.getClass().getDeclaredField("checks");
            checks.setAccessible(true);
            List<Check> all = new ArrayList<>(more);
            for (String name : List.of("References", "Values", "Dates", "RequiredFields")) {
                all.add((Check) loader.load("org.maillage.content.internal.check." + name + "Check").getConstructor()
                        .newInstance());
            }
            checks.set(validator, all);
            return validator;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a check to those of the product. */
    public void checks(Check check) {
        more.add(check);
    }

    public Desk desk() {
        return new Desk(content(), editor(), validator());
    }

    public DuplicateComponent duplicates() {
        return new DuplicateComponent(desk(), content(), files(), archives, new Area(folder));
    }

    public EditComponent editing() {
        return new EditComponent(desk(), over(FieldPaths.class, PATHS), content(), editor(), files(), new Area(folder));
    }

    public VocabularyComponent vocabularies() {
        return new VocabularyComponent(desk(), content(), over(FieldPaths.class, PATHS), new Area(folder));
    }

    /** Mends with some quick fixes. */
    public FixComponent fixes(QuickFix... fixes) {
        FixComponent component = new FixComponent(validator(), desk(), archives);
        try {
            Field field = FixComponent.class.getDeclaredField("fixes");
            field.setAccessible(true);
            field.set(component, List.of(fixes));
            return component;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The data area. */
    public DataArea data() {
        return new Area(folder);
    }

    /** A service of another bundle over the contents of this person. */
    private <T> T over(Class<T> type, String name) {
        try {
            return type.cast(loader.load(name).getConstructor(ContentService.class).newInstance(content()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public WorkflowComponent workflow() {
        return new WorkflowComponent(desk(), content(), editor(), files(), history(), archives);
    }

    public Person with(String collection) throws MaillageException {
        CollectionDescriptor descriptor = MaillageFactory.eINSTANCE.createCollectionDescriptor();
        descriptor.setId(collection);
        descriptor.setTitle("La mienne");
        editor().create(descriptor);
        return this;
    }

    public static Tool tool(String id, String title) {
        Tool tool = MaillageFactory.eINSTANCE.createTool();
        tool.setId(id);
        tool.setTitle(title);
        return tool;
    }

    /** Changes an entry. */
    public interface Change<T extends Entry> {
        /** Changes it. */
        void of(T entry);
    }

    /** Saves an entry with a change. */
    public <T extends Entry> void edits(Class<T> type, String id, Change<T> change) throws MaillageException {
        T copy = type.cast(EcoreUtil.copy(entry(id)));
        change.of(copy);
        try (EntryBatch batch = editor().batch(id.substring(0, id.indexOf(':')), ChangeNote.of(ChangeAction.EDIT))) {
            batch.save(copy);
        }
    }

    public EntryView view(String id) throws MaillageException {
        return content().find(id).orElseThrow(() -> new AssertionError("No " + id));
    }

    public Entry entry(String id) throws MaillageException {
        return view(id).entry();
    }

    public String title(String id) throws MaillageException {
        return entry(id).getTitle();
    }

    /** The folder of a collection. */
    public Path collection(String id) {
        return folder.resolve("collections").resolve(id);
    }

    /** All files of the collections with the hash of their content. */
    public Map<String, String> bytes() throws IOException {
        Map<String, String> found = new TreeMap<>();
        Path collections = folder.resolve("collections");
        try (Stream<Path> files = Files.walk(collections)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                found.put(collections.relativize(each).toString(), hash(Files.readAllBytes(each)));
            }
        }
        return found;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts a file where the person, not the product, wrote it. */
    public void puts(String path, String text) throws IOException {
        Path file = folder.resolve("collections").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws ReflectiveOperationException {
        component.getClass().getDeclaredMethod("close").setAccessible(true);
        var close = component.getClass().getDeclaredMethod("close");
        close.setAccessible(true);
        close.invoke(component);
        var end = Archives.class.getDeclaredMethod("close");
        end.setAccessible(true);
        end.invoke(archives);
    }
}
