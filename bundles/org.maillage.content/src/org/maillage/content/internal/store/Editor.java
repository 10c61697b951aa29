package org.maillage.content.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
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

    Editor(DataArea data, Staging staging, Collected collected, EPackage.Registry packages) {
        this.data = data;
        this.staging = staging;
        this.collected = collected;
        this.writer = new EntryWriter(packages);
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
        write(folder.resolve(CollectionSource.DESCRIPTOR), descriptor);
    }

    void save(Entry entry) throws MaillageException {
        EntryIds ids = ids(entry.getId());
        write(personal(ids.collection()).resolve(Layout.entryFile(ids)), entry);
    }

    Batch batch(String collectionId, Runnable done) throws MaillageException {
        Path folder = personal(collectionId);
        needWriting();
        try {
            return new Batch(collectionId, folder, staging, writer, done);
        } catch (IOException e) {
            throw new MaillageException(
                    Message.of(ContentTexts.class, "file.notWritten", folder, String.valueOf(e.getMessage())), e);
        }
    }

    void delete(String entryId) throws MaillageException {
        EntryIds ids = ids(entryId);
        Path file = personal(ids.collection()).resolve(Layout.entryFile(ids));
        needWriting();
        try {
            if (!Files.deleteIfExists(file)) {
                throw failure("entry.unknown", entryId);
            }
        } catch (IOException e) {
            throw new MaillageException(Message.of(ContentTexts.class, "file.notWritten", file, e.getMessage()), e);
        }
    }

    void override(String collectionId, Entry values, Set<String> fields) throws MaillageException {
        EntryIds target = ids(values.getId());
        Path file = personal(collectionId).resolve(Layout.overlayFile(target));
        if (fields.isEmpty()) {
            needWriting();
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new MaillageException(Message.of(ContentTexts.class, "file.notWritten", file, e.getMessage()), e);
            }
            return;
        }
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
        write(file, overlay);
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

    private Path personal(String collectionId) throws MaillageException {
        Collected.Member member = collected.byId().get(collectionId);
        if (member == null) {
            throw failure("collection.unknown", collectionId);
        }
        if (member.source() instanceof FolderSource folder) {
            return folder.folder();
        }
        throw failure("collection.readOnly", collectionId);
    }

    private void write(Path file, EObject root) throws MaillageException {
        needWriting();
        Optional<String> unwritable = EntryWriter.unwritable(root);
        if (unwritable.isPresent()) {
            throw failure("entry.badCharacter", unwritable.get());
        }
        try {
            AtomicFiles.replace(file, writer.write(root));
        } catch (IOException e) {
            throw new MaillageException(Message.of(ContentTexts.class, "file.notWritten", file, e.getMessage()), e);
        }
    }

    private void needWriting() throws MaillageException {
        if (!data.acquireWriting()) {
            throw failure("data.readOnly", data.folder());
        }
        staging.sweep();
    }

    private static EntryIds ids(String id) throws MaillageException {
        return EntryIds.parse(id).orElseThrow(() -> failure("entry.badId", String.valueOf(id)));
    }

    private static MaillageException failure(String key, Object... arguments) {
        return new MaillageException(Message.of(ContentTexts.class, key, arguments));
    }
}
