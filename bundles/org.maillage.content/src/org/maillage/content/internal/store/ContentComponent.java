package org.maillage.content.internal.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.content.CollectionArchive;
import org.maillage.api.content.CollectionContent;
import org.maillage.api.content.CollectionFiles;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.ChangeRecorder;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentFiles;
import org.maillage.api.content.ContentListener;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.api.content.ModelMigration;
import org.maillage.content.internal.io.EntryReader;
import org.maillage.content.internal.io.EntryWriter;
import org.maillage.content.internal.io.FileContent;
import org.maillage.content.internal.io.Migrations;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.Entry;
import org.maillage.model.Overlay;
import org.maillage.model.meta.EntryIds;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The content and editing services. What is known of the collections is made anew, at the first question, after a bundle
 * came or left or a person's file changed.
 */
@Component(service = { ContentService.class, ContentEditor.class, ContentFiles.class, CollectionFiles.class })
public final class ContentComponent implements ContentService, ContentEditor, ContentFiles, CollectionFiles {

    private final DataArea data;
    private final Staging staging;
    private final ContentBundles bundles;
    private final Archives archives = new Archives();
    private final List<ModelMigration> migrations = new CopyOnWriteArrayList<>();
    private ModelPackages packages;
    private Library library;
    /** The stamps that listeners were last told of; null while nobody has asked for a collection. */
    private Map<String, String> told;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ContentListener> listeners = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ChangeRecorder> recorders = List.of();

    private final FolderStamps folders = new FolderStamps();
    private final Recording recording = new Recording(() -> recorders, folders);

    /** Called by Declarative Services. */
    @Activate
    public ContentComponent(BundleContext context, @Reference DataArea data) {
        this.data = data;
        this.staging = new Staging(data);
        this.bundles = new ContentBundles(context, this::changed);
        bundles.open();
    }

    @Deactivate
    void close() {
        bundles.close();
        synchronized (this) {
            library = null;
            told = null;
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    void addMigration(ModelMigration migration) {
        migrations.add(migration);
        changed();
    }

    void removeMigration(ModelMigration migration) {
        migrations.remove(migration);
        changed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    void addArchive(CollectionArchive archive) {
        changed(archives.add(archive));
    }

    void removeArchive(CollectionArchive archive) {
        changed(archives.remove(archive));
    }

    @Override
    public List<CollectionInfo> collections() {
        return library().collected().byId().values().stream().map(Collected.Member::info).toList();
    }

    @Override
    public Optional<CollectionInfo> collection(String id) {
        return Optional.ofNullable(library().collected().byId().get(id)).map(Collected.Member::info);
    }

    @Override
    public List<Problem> problems() {
        return library().collected().problems();
    }

    @Override
    public List<EClass> types() {
        return packages().types();
    }

    @Override
    public Optional<EntryView> find(String id) throws MaillageException {
        return library().find(id);
    }

    @Override
    public void read(String collectionId, EntryVisitor visitor) throws MaillageException {
        library().read(collectionId, visitor);
    }

    @Override
    public InputStream open(String collectionId, String path) throws MaillageException {
        return library().open(collectionId, path);
    }

    @Override
    public void create(CollectionDescriptor descriptor) throws MaillageException {
        editor().create(descriptor);
        changed();
    }

    @Override
    public void save(Entry entry) throws MaillageException {
        editor().save(entry);
        changed(Optional.of(Set.of(entry.getId())));
    }

    @Override
    public EntryBatch batch(String collectionId, ChangeNote note) throws MaillageException {
        return editor().batch(collectionId, note, files -> changed(Layout.entries(collectionId, files)));
    }

    @Override
    public void delete(String entryId) throws MaillageException {
        editor().delete(entryId);
        changed(Optional.of(Set.of(entryId)));
    }

    @Override
    public void override(String collectionId, Entry values, Set<String> fields) throws MaillageException {
        editor().override(collectionId, values, fields);
        changed(Optional.of(Set.of(values.getId())));
    }

    private Editor editor() {
        Library now = library();
        return new Editor(data, staging, now.collected(), packages().registry(), recording);
    }

    @Override
    public CollectionContent of(String collectionId) throws MaillageException {
        Library now = library();
        return new StoredContent(now.member(collectionId).source(), now.reader());
    }

    @Override
    public CollectionContent in(Path file) throws MaillageException {
        return StoredContent.open(file, library().reader());
    }

    @Override
    public byte[] write(EObject root) {
        return format(root);
    }

    private synchronized ModelPackages packages() {
        if (packages == null) {
            Map<CollectionSource, List<String>> files = bundles.models();
            files.putAll(archives.models());
            packages = new ModelPackages(files);
        }
        return packages;
    }

    @Override
    public Path folder(String collectionId) throws MaillageException {
        return editor().personal(collectionId);
    }

    @Override
    public String entryFile(String entryId) {
        return Layout.entryFile(EntryIds.parse(entryId).orElseThrow());
    }

    @Override
    public String overlayFile(String targetId) {
        return Layout.overlayFile(EntryIds.parse(targetId).orElseThrow());
    }

    @Override
    public Parsed parse(byte[] bytes, Place place) {
        FileContent content = library().parse(bytes, place);
        return new Parsed(content.root(), content.problems());
    }

    @Override
    public byte[] format(EObject root) {
        return new EntryWriter(packages().registry()).write(root);
    }

    @Override
    public Entry overlaid(Entry original, Overlay overlay) {
        Place nowhere = Place.collection("", "");
        return Overlays.apply(EntryView.of(original, nowhere), overlay, new Overlays.File(null, nowhere, true),
                new ArrayList<>()).entry();
    }

    private synchronized Library library() {
        if (library == null) {
            staging.recover();
            ModelPackages models = packages();
            Migrations steps = new Migrations(() -> migrations);
            EntryReader reader = new EntryReader(models.registry(), steps);
            List<CollectionSource> sources = bundles.collections();
            sources.addAll(archives.collections());
            Collected collected = new Collector(reader, data.folder().resolve(Editor.COLLECTIONS), folders,
                    models.stamp() + steps.stamp(), models.problems()).collect(sources);
            library = new Library(collected, reader, new FileCache());
            if (told == null) {
                told = stamps(library);
            }
        }
        return library;
    }

    private void changed(boolean models) {
        if (models) {
            synchronized (this) {
                packages = null;
            }
        }
        changed();
    }

    /** Anything may have changed. */
    private void changed() {
        folders.clear();
        changed(Optional.empty());
    }

    /** @param entries all that changed; empty when it was not only entries */
    private void changed(Optional<Set<String>> entries) {
        List<ContentListener> listening = listeners;
        Set<String> ids = new HashSet<>();
        synchronized (this) {
            library = null;
            if (told == null || listening.isEmpty()) {
                told = null;
                return;
            }
            Map<String, String> before = told;
            Map<String, String> after = stamps(library());
            told = after;
            ids.addAll(before.keySet());
            ids.addAll(after.keySet());
            ids.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
        }
        for (ContentListener listener : ids.isEmpty() ? List.<ContentListener>of() : listening) {
            try {
                if (entries.isPresent()) {
                    listener.entriesChanged(Set.copyOf(ids), entries.get());
                } else {
                    listener.collectionsChanged(Set.copyOf(ids));
                }
            } catch (RuntimeException | LinkageError e) {
                ILog.of(ContentComponent.class).error("A content listener failed: " + listener, e);
            }
        }
    }

    private static Map<String, String> stamps(Library library) {
        Map<String, String> stamps = new HashMap<>();
        library.collected().byId().forEach((id, member) -> stamps.put(id, member.info().stamp()));
        return stamps;
    }
}
