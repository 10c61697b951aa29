package org.maillage.ui.curation.internal.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.Origin;
import org.maillage.api.text.Message;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.Entry;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.EntryIds;
import org.maillage.ui.curation.internal.DeskTexts;

/**
 * Writes what was edited: the fields that changed into the entry as it is by then, or above it when the entry is another
 * collection’s. Thread-safe; call it off the user-interface thread.
 */
public final class EntryWriting {

    /** The collection that is made for a person who has none. */
    public static final String FIRST_COLLECTION = "mes-fiches";

    /** Fields that say how an entry is kept, not what it says. */
    private static final Set<String> KEEPING = Set.of("verifiedOn", "reviewBy", "reviewMonths", "comments", "modified");

    private final ContentService content;
    private final ContentEditor editor;

    /** Writes with these services. */
    public EntryWriting(ContentService content, ContentEditor editor) {
        this.content = content;
        this.editor = editor;
    }

    /** Ids of the collections that a person can write to. */
    public List<String> personal() {
        return content.collections().stream().filter(each -> each.origin() == Origin.PERSONAL)
                .map(CollectionInfo::id).toList();
    }

    /** Whether an entry of this collection is written as a whole. */
    public boolean isPersonal(String collection) {
        return content.collection(collection).filter(each -> each.origin() == Origin.PERSONAL).isPresent();
    }

    /**
     * Saves a draft.
     *
     * @param force whether to write fields that were changed meanwhile by somebody else
     * @return the entry as it is after
     * @throws ConflictException when such fields are among those that changed
     * @throws MaillageException when nothing can be written
     */
    public EntryView save(Draft draft, boolean force) throws MaillageException, ConflictException {
        Optional<EntryView> now = content.find(draft.id());
        if (now.isEmpty()) {
            create(draft);
        } else if (draft.base().isEmpty()) {
            throw failure("save.taken", draft.id());
        } else {
            update(draft, draft.base().get(), now.get(), force);
        }
        return content.find(draft.id()).orElseThrow(() -> failure("save.gone", draft.id()));
    }

    /** Also brings back an entry that was removed while it was edited. */
    private void create(Draft draft) throws MaillageException {
        collection(EntryIds.parse(draft.id()).orElseThrow(() -> failure("save.badId", draft.id())).collection());
        Entry fresh = EcoreUtil.copy(draft.entry());
        if (fresh.getCreated() == null) {
            fresh.setCreated(LocalDate.now());
        }
        fresh.setModified(LocalDate.now());
        editor.save(fresh);
    }

    private void update(Draft draft, Entry base, EntryView now, boolean force)
            throws MaillageException, ConflictException {
        Set<String> changed = Values.differences(base, draft.entry());
        changed.remove("id");
        Set<String> conflicts = new TreeSet<>(changed);
        conflicts.retainAll(Values.differences(base, now.entry()));
        conflicts.removeIf(name -> Values.same(now.entry(), draft.entry(), feature(now.entry(), name)));
        if (!conflicts.isEmpty() && !force) {
            throw new ConflictException(conflicts);
        }
        write(now, draft.entry(), changed);
    }

    /** Writes fields of an entry that is there; none writes nothing. */
    public void write(EntryView now, Entry values, Set<String> fields) throws MaillageException {
        if (fields.isEmpty()) {
            return;
        }
        Entry after = EcoreUtil.copy(now.entry());
        fields.forEach(name -> Values.copy(after, values, feature(after, name)));
        if (isPersonal(now.collection()) && now.overlay().isEmpty()) {
            if (!KEEPING.containsAll(fields)) {
                after.setModified(LocalDate.now());
            }
            editor.save(after);
        } else {
            Set<String> above = new TreeSet<>(now.overridden());
            above.addAll(fields);
            above.removeIf(name -> Values.same(now.original(), after, feature(after, name)));
            editor.override(overlays(now), after, above);
        }
    }

    /** Removes an entry of a personal collection, or the changes above another one. */
    public void delete(EntryView view) throws MaillageException {
        if (isPersonal(view.collection())) {
            editor.delete(view.id());
        } else if (view.overlay().isPresent()) {
            editor.override(view.overlay().get().collection(), view.original(), Set.of());
        }
    }

    /** The personal collection that keeps changes of an entry of another one. */
    public String overlays(EntryView view) throws MaillageException {
        Optional<String> there = view.overlay().map(Place::collection).or(() -> personal().stream().findFirst());
        return there.isPresent() ? there.get() : collection(FIRST_COLLECTION);
    }

    /** Makes a personal collection unless it is there. */
    private String collection(String id) throws MaillageException {
        if (content.collection(id).isEmpty()) {
            CollectionDescriptor descriptor = MaillageFactory.eINSTANCE.createCollectionDescriptor();
            descriptor.setId(id);
            descriptor.setTitle(id.equals(FIRST_COLLECTION)
                    ? Message.of(DeskTexts.class, "collection.mine").toString() : id);
            descriptor.setVersion("1");
            editor.create(descriptor);
        }
        return id;
    }

    private static EStructuralFeature feature(Entry entry, String name) {
        EStructuralFeature feature = entry.eClass().getEStructuralFeature(name);
        return feature == null ? MaillagePackage.eINSTANCE.getEntry_Title() : feature;
    }

    private static MaillageException failure(String key, Object... arguments) {
        return new MaillageException(Message.of(DeskTexts.class, key, arguments));
    }
}
