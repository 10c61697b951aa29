package org.maillage.curation.internal.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

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
 * <p>
 * A commit costs more the larger a collection is, so saving does not wait for it: the content of the files is taken at once,
 * the commit follows in a thread of its own, and whoever looks at a history waits until it is complete. A kill in between
 * costs the change its note: it is found when the history is opened next.
 */
@Component(service = { Archives.class, ChangeRecorder.class })
public final class Archives implements ChangeRecorder {

    static final String FOLDER = "history";
    private static final int MANY = 500;
    /** Objects that may lie about in files of their own before they are packed. */
    private static final int LOOSE = 2_000;
    /** Changes after which is looked whether to pack. */
    private static final int OFTEN = 50;
    /** Milliseconds that those who saved need the machine for themselves. */
    private static final long AFTER = 300;
    /** Seconds of rest before packing. */
    private static final long REST = 20;

    private final DataArea data;
    private final Path root;
    private final Map<String, Archive> open = new ConcurrentHashMap<>();
    /** By change, the states of others that it brings in. */
    private final Map<String, ObjectId> merging = new ConcurrentHashMap<>();
    /** Collections whose folder is as its history says, or will when all that waits is recorded. */
    private final Set<String> recorded = ConcurrentHashMap.newKeySet();
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    /** Held by the one who reads or writes histories. */
    private final ReentrantLock work = new ReentrantLock();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("Maillage history").factory());
    private final AtomicInteger changes = new AtomicInteger();
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
    void close() {
        later.shutdown();
        work.lock();
        try {
            settle();
        } catch (IOException e) {
            ILog.of(Archives.class).error("A history is behind", e);
        } finally {
            open.values().forEach(Archive::close);
            open.clear();
            recorded.clear();
            work.unlock();
        }
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
    public <T> Optional<T> with(String collection, Path folder, Work<T> on) throws IOException {
        work.lock();
        try {
            boolean writing = data.acquireWriting();
            if (!writing && !Files.exists(root.resolve(collection + ".git"))) {
                return Optional.empty();
            }
            settle();
            Archive archive = archive(collection, folder);
            if (writing && !recorded.contains(collection)) {
                catchUp(archive);
                recorded.add(collection);
            }
            return Optional.ofNullable(on.on(archive));
        } finally {
            work.unlock();
        }
    }

    @Override
    public void before(String collection, Path folder) {
        if (!recorded.remove(collection)) {
            work.lock();
            try {
                settle();
                catchUp(archive(collection, folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                work.unlock();
            }
        }
    }

    @Override
    public void after(String collection, Path folder, Set<String> files, ChangeNote note) {
        try {
            Archive known = open.get(collection);
            if (known == null) {
                work.lock();
                try {
                    known = archive(collection, folder);
                } finally {
                    work.unlock();
                }
            }
            waiting.add(new Waiting(known, known.take(files), note, installation().author(note.role()),
                    Optional.ofNullable(merging.remove(note.changeSet())).stream().toList()));
            recorded.add(collection);
            if (work.isHeldByCurrentThread() || files.size() > MANY) {
                recordAll();
            } else {
                later.schedule(this::recordLater, AFTER, TimeUnit.MILLISECONDS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The folder of a collection may have files that its history has not seen, as those that a person put there: before
     * the next change it is looked for them, so that a file can be brought back that is to be deleted.
     */
    public void doubt(String collection) {
        recorded.remove(collection);
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
    public void merging(ChangeNote note, ObjectId theirs) {
        merging.put(note.changeSet(), theirs);
    }

    private void recordLater() {
        try {
            recordAll();
            if (changes.get() >= OFTEN) {
                changes.set(0);
                later.schedule(() -> open.values().forEach(this::pack), REST, TimeUnit.SECONDS);
            }
        } catch (IOException | RuntimeException e) {
            ILog.of(Archives.class).error("A history is behind", e);
        }
    }

    private void recordAll() throws IOException {
        work.lock();
        try {
            settle();
        } finally {
            work.unlock();
        }
    }

    /** Records all that waits, in its order. A history that fails is brought up to date when it is used next. */
    private void settle() throws IOException {
        Set<Archive> behind = new HashSet<>();
        Waiting next = waiting.poll();
        while (next != null) {
            Archive archive = next.archive();
            try {
                archive.record(next.files(), next.note(), next.author(), next.parents());
                behind.add(archive);
            } catch (IOException | RuntimeException e) {
                open.forEach((collection, each) -> {
                    if (each == archive) {
                        recorded.remove(collection);
                    }
                });
                throw e;
            }
            changes.incrementAndGet();
            next = waiting.poll();
        }
        for (Archive each : behind) {
            each.keepIndex();
        }
    }

    private void pack(Archive archive) {
        work.lock();
        try {
            archive.repository().autoGC(NullProgressMonitor.INSTANCE);
        } finally {
            work.unlock();
        }
    }

    private void catchUp(Archive archive) throws IOException {
        Set<String> files = archive.unrecorded();
        if (!files.isEmpty()) {
            ChangeNote note = ChangeNote.of(ChangeAction.FOUND);
            archive.record(archive.take(files), note, installation().author(note.role()), List.of());
            archive.keepIndex();
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
