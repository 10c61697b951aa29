package org.maillage.curation.internal.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.SystemReader;
import org.maillage.api.DataArea;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.ChangeRecorder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The histories of all personal collections, in {@code history} of the data area. What differs from the last recorded state
 * when a history is opened (after a crash, or a change by hand) becomes a change of its own, so nothing needs repairing.
 */
@Component(service = { Archives.class, ChangeRecorder.class })
public final class Archives implements ChangeRecorder {

    static final String FOLDER = "history";
    private static final int MANY = 500;
    /** Objects that may lie about in files of their own before they are packed. */
    private static final int LOOSE = 20_000;

    private final DataArea data;
    private final Path root;
    private final Map<String, Archive> open = new HashMap<>();
    /** By change, the states of others that it brings in. */
    private final Map<String, ObjectId> merging = new HashMap<>();
    /** Collections whose folder is as its history says. */
    private final Set<String> recorded = new HashSet<>();
    private Installation installation;

    /** Called by Declarative Services. */
    @Activate
    public Archives(@Reference DataArea data) {
        this.data = data;
        this.root = data.folder().resolve(FOLDER);
        if (!(SystemReader.getInstance() instanceof GitSettings)) {
            SystemReader.setInstance(new GitSettings(SystemReader.getInstance(), root));
        }
    }

    @Deactivate
    synchronized void close() {
        open.values().forEach(Archive::close);
        open.clear();
        recorded.clear();
    }

    /** Work on a history. */
    public interface Work<T> {
        /** Does it. */
        T on(Archive archive) throws IOException;
    }

    /**
     * Works on the history of a collection, brought up to date when this process may write. Nothing of a collection may be
     * written meanwhile.
     *
     * @return empty when there is no history, and none can be begun
     */
    public synchronized <T> Optional<T> with(String collection, Path folder, Work<T> work) throws IOException {
        boolean writing = data.acquireWriting();
        if (!writing && !Files.exists(root.resolve(collection + ".git"))) {
            return Optional.empty();
        }
        Archive archive = archive(collection, folder);
        if (writing && !recorded.contains(collection)) {
            catchUp(archive);
            recorded.add(collection);
        }
        return Optional.ofNullable(work.on(archive));
    }

    @Override
    public synchronized void before(String collection, Path folder) {
        try {
            if (!recorded.contains(collection)) {
                catchUp(archive(collection, folder));
            }
            recorded.remove(collection);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void after(String collection, Path folder, Set<String> files, ChangeNote note) {
        try {
            record(archive(collection, folder), files, note);
            recorded.add(collection);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who changes things here. */
    synchronized Installation installation() throws IOException {
        if (installation == null) {
            Files.createDirectories(root);
            installation = Installation.of(root);
        }
        return installation;
    }

    /** The author of changes in a role; the usual one when it is empty. */
    public PersonIdent author(String role) throws IOException {
        return installation().author(role);
    }

    /** Announces that a change brings a state of others in: the history then has both behind it. */
    public synchronized void merging(ChangeNote note, ObjectId theirs) {
        merging.put(note.changeSet(), theirs);
    }

    private void catchUp(Archive archive) throws IOException {
        Set<String> files = archive.unrecorded();
        if (!files.isEmpty()) {
            record(archive, files, ChangeNote.of(ChangeAction.FOUND));
        }
    }

    private void record(Archive archive, Set<String> files, ChangeNote note) throws IOException {
        archive.record(files, note, installation().author(note.role()),
                Optional.ofNullable(merging.remove(note.changeSet())).stream().toList());
        if (files.size() > MANY) {
            archive.repository().autoGC(NullProgressMonitor.INSTANCE);
        }
    }

    private Archive archive(String collection, Path folder) throws IOException {
        Archive known = open.get(collection);
        if (known != null) {
            return known;
        }
        Path place = root.resolve(collection + ".git");
        if (!Files.exists(place)) {
            create(place);
        }
        Archive archive = opened(place, folder);
        open.put(collection, archive);
        return archive;
    }

    /** One that cannot be read is put aside, and a new one begins. */
    private Archive opened(Path place, Path folder) throws IOException {
        Archive archive = new Archive(repository(place), folder);
        try {
            if (data.acquireWriting()) {
                archive.unlock();
            }
            archive.check();
            return archive;
        } catch (IOException | RuntimeException e) {
            archive.close();
            Path aside = Files.createTempDirectory(root, place.getFileName() + "-").resolve("broken");
            ILog.of(Archives.class).error("A history cannot be read and is kept at " + aside, e);
            Files.move(place, aside);
            create(place);
            return new Archive(repository(place), folder);
        }
    }

    /** Made beside its place and moved there, so that it is never there in part. */
    private void create(Path place) throws IOException {
        Files.createDirectories(root);
        Path fresh = Files.createTempDirectory(root, ".new-");
        try (Repository made = new FileRepositoryBuilder().setBare().setGitDir(fresh.toFile()).build()) {
            made.create(true);
            made.updateRef(Constants.HEAD).link(Archive.BRANCH);
            FileBasedConfig config = (FileBasedConfig) made.getConfig();
            config.setBoolean(ConfigConstants.CONFIG_GC_SECTION, null, ConfigConstants.CONFIG_KEY_AUTODETACH, false);
            config.setInt(ConfigConstants.CONFIG_GC_SECTION, null, ConfigConstants.CONFIG_KEY_AUTO, LOOSE);
            config.save();
        }
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Repository repository(Path place) throws IOException {
        return new FileRepositoryBuilder().setBare().setGitDir(place.toFile()).setMustExist(true).build();
    }
}
