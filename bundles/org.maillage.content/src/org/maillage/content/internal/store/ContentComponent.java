package org.maillage.content.internal.store;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentListener;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.api.content.ModelMigration;
import org.maillage.content.internal.io.EntryReader;
import org.maillage.content.internal.io.Migrations;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.Entry;
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
@Component(service = { ContentService.class, ContentEditor.class })
public final class ContentComponent implements ContentService, ContentEditor {

    private final DataArea data;
    private final ContentBundles bundles;
    private final FileCache cache = new FileCache();
    private Library library;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ModelMigration> migrations = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ContentListener> listeners = List.of();

    /** Called by Declarative Services. */
    @Activate
    public ContentComponent(BundleContext context, @Reference DataArea data) {
        this.data = data;
        this.bundles = new ContentBundles(context, this::changed);
        bundles.open();
    }

    @Deactivate
    void close() {
        bundles.close();
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
        return bundles.packages().types();
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
        changed();
    }

    @Override
    public EntryBatch batch(String collectionId) throws MaillageException {
        return editor().batch(collectionId, this::changed);
    }

    @Override
    public void delete(String entryId) throws MaillageException {
        editor().delete(entryId);
        changed();
    }

    @Override
    public void override(String collectionId, Entry values, Set<String> fields) throws MaillageException {
        editor().override(collectionId, values, fields);
        changed();
    }

    private Editor editor() {
        Library now = library();
        return new Editor(data, now.collected(), bundles.packages().registry());
    }

    private synchronized Library library() {
        if (library == null) {
            ModelPackages packages = bundles.packages();
            EntryReader reader = new EntryReader(packages.registry(), new Migrations(() -> migrations));
            Collected collected = new Collector(reader, data.folder().resolve(Editor.COLLECTIONS), packages.problems())
                    .collect(bundles.collections());
            library = new Library(collected, reader, cache);
        }
        return library;
    }

    private void changed() {
        Map<String, String> before;
        synchronized (this) {
            if (library == null) {
                return;
            }
            before = stamps(library);
            library = null;
            cache.clear();
        }
        List<ContentListener> told = listeners;
        if (told.isEmpty()) {
            return;
        }
        Map<String, String> after = stamps(library());
        Set<String> ids = new HashSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
        for (ContentListener listener : ids.isEmpty() ? List.<ContentListener>of() : told) {
            try {
                listener.collectionsChanged(Set.copyOf(ids));
            } catch (RuntimeException e) {
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
