package org.maillage.content.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.content.internal.io.EntryWriter;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.Entry;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Overlay;
import org.maillage.model.meta.EntryIds;
import org.maillage.model.meta.Features;

/** Writes to personal collections. */
final class Editor {

    /** Folder of the personal collections in the data area. */
    static final String COLLECTIONS = "collections";

    private final DataArea data;
    private final Staging staging;
    private final Collected collected;
    private final EntryWriter writer;
    private final Recording recording;

    Editor(DataArea data, Staging staging, Collected collected, EPackage.Registry packages, Recording recording) {
        this.data = data;
        this.staging = staging;
        this.collected = collected;
        this.writer = new EntryWriter(packages);
        this.recording = recording;
    }

    Recording recording() {
        return recording;
    }

    void create(CollectionDescriptor descriptor) throws MaillageException {
        String id = descriptor.getId();
        if (!EntryIds.isCollectionId(id)) {
            throw failure("collection.badId", String.valueOf(id));
        }
        Path folder = data.folder().resolve(COLLECTIONS).resolve(id);
        if (collected.byId().containsKey(id) || Files.exists(folder)) {
            throw failure("collection.taken", id);
        }
        write(folder, CollectionSource.DESCRIPTOR, descriptor, ChangeAction.COLLECTION);
    }

    void save(Entry entry) throws MaillageException {
        EntryIds ids = ids(entry.getId());
        Path folder = personal(ids.collection());
        String file = Layout.entryFile(ids);
        write(folder, file, entry, Files.exists(folder.resolve(file)) ? ChangeAction.EDIT : ChangeAction.CREATE);
    }

    Batch batch(String collectionId, ChangeNote note, Consumer<Set<String>> done) throws MaillageException {
        Path folder = personal(collectionId);
        needWriting();
        try {
            return new Batch(this, folder, staging, note, done);
        } catch (IOException e) {
            throw new MaillageException(
                    Message.of(ContentTexts.class, "file.notWritten", folder, String.valueOf(e.getMessage())), e);
        }
    }

    void delete(String entryId) throws MaillageException {
        EntryIds ids = ids(entryId);
        Path folder = personal(ids.collection());
        if (!Files.exists(folder.resolve(Layout.entryFile(ids)))) {
            throw failure("entry.unknown", entryId);
        }
        remove(folder, Layout.entryFile(ids), ChangeAction.DELETE);
    }

    void override(String collectionId, Entry values, Set<String> fields) throws MaillageException {
        Path folder = personal(collectionId);
        String file = Layout.overlayFile(ids(values.getId()));
        if (!fields.isEmpty()) {
            write(folder, file, overlay(values, fields), ChangeAction.OVERRIDE);
        } else if (Files.exists(folder.resolve(file))) {
            remove(folder, file, ChangeAction.OVERRIDE);
        }
    }

    /** The overrides of these fields, as a file holds them. */
    Overlay overlay(Entry values, Set<String> fields) throws MaillageException {
        EntryIds target = ids(values.getId());
        Collected.Member original = collected.byId().get(target.collection());
        if (original == null) {
            throw failure("collection.unknown", target.collection());
        }
        Overlay overlay = MaillageFactory.eINSTANCE.createOverlay();
        overlay.setTarget(values.getId());
        overlay.setBaseVersion(original.info().version());
        overlay.setModified(LocalDate.now());
        overlay.setFields(String.join(" ", new TreeSet<>(fields)));
        overlay.setValues(only(values, fields));
        return overlay;
    }

    /** The named fields alone: an override must not freeze the others. */
    private static Entry only(Entry values, Set<String> fields) throws MaillageException {
        Entry copy = EcoreUtil.copy(values);
        Entry only = (Entry) EcoreUtil.create(values.eClass());
        for (String name : fields) {
            EStructuralFeature feature = values.eClass().getEStructuralFeature(name);
            if (feature == null || feature == values.eClass().getEIDAttribute()) {
                throw failure("overlay.unknownField", name);
            }
            Features.take(only, copy, feature);
        }
        return only;
    }

    Path personal(String collectionId) throws MaillageException {
        Collected.Member member = collected.byId().get(collectionId);
        if (member == null) {
            throw failure("collection.unknown", collectionId);
        }
        if (member.source() instanceof FolderSource folder) {
            return folder.folder();
        }
        throw failure("collection.readOnly", collectionId);
    }

    /** The bytes of a file; refuses what no file can hold. */
    byte[] bytes(EObject root) throws MaillageException {
        Optional<String> unwritable = EntryWriter.unwritable(root);
        if (unwritable.isPresent()) {
            throw failure("entry.badCharacter", unwritable.get());
        }
        return writer.write(root);
    }

    private void write(Path folder, String file, EObject root, ChangeAction action) throws MaillageException {
        byte[] bytes = bytes(root);
        change(folder, file, action, path -> AtomicFiles.replace(path, bytes));
    }

    private void remove(Path folder, String file, ChangeAction action) throws MaillageException {
        change(folder, file, action, Files::deleteIfExists);
    }

    /** Puts one file in place. */
    private interface Step {
        void on(Path file) throws IOException;
    }

    private void change(Path folder, String name, ChangeAction action, Step step) throws MaillageException {
        needWriting();
        Path file = folder.resolve(name);
        recording.change(folder, Set.of(name), ChangeNote.of(action), () -> {
            try {
                step.on(file);
            } catch (IOException e) {
                throw new MaillageException(Message.of(ContentTexts.class, "file.notWritten", file, e.getMessage()), e);
            }
        });
    }

    private void needWriting() throws MaillageException {
        if (!data.acquireWriting()) {
            throw failure("data.readOnly", data.folder());
        }
        staging.sweep();
    }

    static EntryIds ids(String id) throws MaillageException {
        return EntryIds.parse(id).orElseThrow(() -> failure("entry.badId", String.valueOf(id)));
    }

    private static MaillageException failure(String key, Object... arguments) {
        return new MaillageException(Message.of(ContentTexts.class, key, arguments));
    }
}
