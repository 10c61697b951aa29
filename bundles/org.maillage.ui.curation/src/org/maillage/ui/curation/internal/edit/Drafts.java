package org.maillage.ui.curation.internal.edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.maillage.api.DataArea;
import org.maillage.api.content.ContentService;
import org.maillage.model.Entry;
import org.maillage.model.EntrySet;
import org.maillage.model.MaillageFactory;

/**
 * What was typed and not saved yet, a file an entry in the folder {@code personal/drafts} of the data area. A file is
 * replaced as a whole and reaches the disk before the call returns: a crash loses what came after the last call and no more.
 * Thread-safe.
 */
public final class Drafts {

    private static final String ENDING = ".xmi";

    private final DataArea data;
    private final ContentService content;
    private final Path folder;

    /** Drafts of a data area. */
    public Drafts(DataArea data, ContentService content) {
        this.data = data;
        this.content = content;
        this.folder = data.folder().resolve("personal").resolve("drafts");
    }

    /** Ids of the entries that have a draft, sorted. */
    public List<String> ids() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).filter(each -> each.endsWith(ENDING))
                    .map(each -> URLDecoder.decode(each.substring(0, each.length() - ENDING.length()),
                            StandardCharsets.UTF_8))
                    .sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            ILog.of(Drafts.class).error("Cannot list " + folder, e);
            return List.of();
        }
    }

    /** The draft of an entry; empty when there is none, or it cannot be read any more: then it stays beside as it is. */
    public synchronized Optional<Draft> find(String id) {
        Path file = file(id);
        try {
            byte[] bytes = Files.readAllBytes(file);
            XMIResource resource = resource();
            resource.load(new ByteArrayInputStream(bytes), Map.of());
            List<Entry> entries = ((EntrySet) resource.getContents().getFirst()).getEntries();
            Entry entry = EcoreUtil.copy(entries.getFirst());
            Optional<Entry> base = entries.size() > 1 ? Optional.of(EcoreUtil.copy(entries.get(1))) : Optional.empty();
            return Optional.of(new Draft(id, base, entry));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            ILog.of(Drafts.class).error("Cannot read " + file, e);
            putAside(file);
            return Optional.empty();
        }
    }

    private static void putAside(Path file) {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".unreadable"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            ILog.of(Drafts.class).warn("Cannot move " + file, e);
        }
    }

    /**
     * Keeps a draft.
     *
     * @return whether it was kept; not while another window writes, or when the disk does not take it
     */
    public synchronized boolean keep(Draft draft) {
        if (!data.acquireWriting()) {
            return false;
        }
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "draft", ".new");
            try {
                write(fresh, bytes(draft));
                Files.move(fresh, file(draft.id()), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return true;
        } catch (IOException | RuntimeException e) {
            ILog.of(Drafts.class).error("Cannot keep the draft of " + draft.id(), e);
            return false;
        }
    }

    /** Forgets the draft of an entry, which was saved or given up. */
    public synchronized void forget(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            ILog.of(Drafts.class).error("Cannot remove the draft of " + id, e);
        }
    }

    private Path file(String id) {
        return folder.resolve(URLEncoder.encode(id, StandardCharsets.UTF_8) + ENDING);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private byte[] bytes(Draft draft) throws IOException {
        EntrySet set = MaillageFactory.eINSTANCE.createEntrySet();
        set.getEntries().add(EcoreUtil.copy(draft.entry()));
        draft.base().ifPresent(each -> set.getEntries().add(EcoreUtil.copy(each)));
        XMIResource resource = resource();
        resource.getContents().add(set);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.save(bytes, Map.of(XMIResource.OPTION_ENCODING, "UTF-8"));
        return bytes.toByteArray();
    }

    /** Knows the installed models and no file. */
    private XMIResource resource() {
        EPackage.Registry packages = new EPackageRegistryImpl();
        content.types().forEach(each -> packages.put(each.getEPackage().getNsURI(), each.getEPackage()));
        packages.put(MaillageFactory.eINSTANCE.getEPackage().getNsURI(), MaillageFactory.eINSTANCE.getEPackage());
        ResourceSet set = new ResourceSetImpl();
        set.setPackageRegistry(packages);
        XMIResource resource = new XMIResourceImpl(URI.createURI("maillage:/draft" + ENDING));
        set.getResources().add(resource);
        return resource;
    }
}
