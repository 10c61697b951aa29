package org.maillage.curation.internal.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentFiles;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.content.Origin;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.SyncReport;
import org.maillage.api.curation.SyncService;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.curation.internal.fields.Differences;
import org.maillage.curation.internal.history.Archive;
import org.maillage.curation.internal.history.Archives;
import org.maillage.curation.internal.history.Undoing;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.Entry;
import org.maillage.model.Overlay;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fetches, merges, writes and sends, again when others were faster. */
@Component
public final class SyncComponent implements SyncService {

    private static final String DESCRIPTOR = "collection.xml";
    private static final int TRIES = 20;

    private final Archives archives;
    private final ContentService content;
    private final ContentEditor editor;
    private final ContentFiles files;
    private final DataArea data;

    /** Called by Declarative Services. */
    @Activate
    public SyncComponent(@Reference Archives archives, @Reference ContentService content,
            @Reference ContentEditor editor, @Reference ContentFiles files, @Reference DataArea data) {
        this.archives = archives;
        this.content = content;
        this.editor = editor;
        this.files = files;
        this.data = data;
    }

    @Override
    public List<String> shared() throws MaillageException {
        List<String> shared = new ArrayList<>();
        for (CollectionInfo each : content.collections()) {
            if (each.origin() == Origin.PERSONAL && with(each.id(), archive -> Remote.of(archive).isPresent())) {
                shared.add(each.id());
            }
        }
        return shared;
    }

    /** The two states and what is to be done. */
    private record Plan(Remote remote, Optional<ObjectId> theirs, TreeMerge merge, List<EntryChange> received,
            int sent) {
    }

    @Override
    public SyncReport sync(String collection, Optional<String> remote, Decision decision, ChangeNote note,
            boolean dryRun) throws MaillageException {
        begin(collection, remote, dryRun);
        for (int i = 0; i < TRIES; i++) {
            Plan plan = with(collection, archive -> plan(archive, collection, remote, decision, dryRun));
            SyncReport report = new SyncReport(collection, plan.remote().shown(), plan.received(), plan.sent(),
                    plan.merge().conflicts());
            if (dryRun || !report.isComplete()) {
                return report;
            }
            ChangeNote attempt = ChangeNote.of(note.action()).as(note.role()).because(note.reason());
            write(collection, plan, attempt);
            if (with(collection, archive -> plan.remote().push())) {
                return report;
            }
            pause(i);
        }
        throw CurationTexts.failure("sync.busy", collection);
    }

    /** Longer each time, and not as long as others wait. */
    private static void pause(int times) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(20, 40 + 40L * times));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Plan plan(Archive archive, String collection, Optional<String> remote, Decision decision, boolean dryRun)
            throws IOException, GitAPIException {
        Remote there = remote.isPresent() ? Remote.named(archive, remote.get(), !dryRun)
                : Remote.of(archive).orElseThrow(NoRemoteException::new);
        Optional<ObjectId> theirs = there.fetch();
        TreeMerge merge = new TreeMerge(archive, files, collection, decision);
        Map<String, ObjectId> ours = state(archive, archive.head());
        Map<String, ObjectId> others = state(archive, theirs);
        List<EntryChange> received = new ArrayList<>();
        if (theirs.isPresent() && archive.head().isPresent()) {
            merge.merge(state(archive, base(archive, archive.head().get(), theirs.get())), ours, others);
            for (var each : merge.writes().entrySet()) {
                received(archive, collection, each.getKey(), ours.get(each.getKey()), each.getValue())
                        .ifPresent(received::add);
            }
        }
        TreeSet<String> sent = new TreeSet<>(ours.keySet());
        sent.addAll(others.keySet());
        sent.removeIf(path -> Objects.equals(ours.get(path), others.get(path))
                || merge.writes().containsKey(path) && isTheirs(archive, merge.writes().get(path), others.get(path)));
        return new Plan(there, theirs, merge, received, sent.size());
    }

    private static boolean isTheirs(Archive archive, Optional<byte[]> written, ObjectId theirs) {
        try {
            return written.isEmpty() ? theirs == null
                    : theirs != null && java.util.Arrays.equals(written.get(), archive.bytes(theirs));
        } catch (IOException e) {
            return false;
        }
    }

    private void write(String collection, Plan plan, ChangeNote note) throws MaillageException {
        if (plan.theirs().isEmpty() || with(collection, archive -> archive.contains(plan.theirs().get()))) {
            return;
        }
        archives.merging(note, plan.theirs().get());
        EntryBatch batch = editor.batch(collection, note);
        try {
            for (var each : plan.merge().writes().entrySet()) {
                if (each.getValue().isPresent()) {
                    batch.write(each.getKey(), each.getValue().get());
                } else {
                    batch.remove(each.getKey());
                }
            }
            if (plan.merge().writes().isEmpty()) {
                // Nothing changes here, but the history has to know that theirs is part of it.
                batch.write(DESCRIPTOR, content.open(collection, DESCRIPTOR).readAllBytes());
            }
        } catch (MaillageException | IOException | RuntimeException e) {
            batch.discard();
            throw CurationTexts.failure(e, "sync.failed", collection, String.valueOf(e.getMessage()));
        }
        batch.close();
    }

    private Optional<EntryChange> received(Archive archive, String collection, String path, ObjectId before,
            Optional<byte[]> after) throws IOException {
        EObject old = before == null ? null : parse(path, archive.bytes(before));
        EObject now = after.map(bytes -> parse(path, bytes)).orElse(null);
        EObject any = now == null ? old : now;
        String title = any instanceof Entry entry ? String.valueOf(entry.getTitle())
                : any instanceof Overlay overlay ? overlay.getTarget() : path;
        return Optional.of(new EntryChange(Undoing.entry(collection, path), title, collection,
                Differences.between(old, now), List.of()));
    }

    private EObject parse(String path, byte[] bytes) {
        return path.endsWith(".xml") ? files.parse(bytes, Place.collection("", "").file(path)).root().orElse(null)
                : null;
    }

    private static Map<String, ObjectId> state(Archive archive, Optional<ObjectId> commit) throws IOException {
        return commit.isEmpty() ? Map.of() : archive.files(archive.commit(commit.get().name()).orElseThrow());
    }

    /** The state that both started from; empty when they have nothing in common. */
    private static Optional<ObjectId> base(Archive archive, ObjectId ours, ObjectId theirs) throws IOException {
        try (RevWalk walk = new RevWalk(archive.repository())) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(List.of(walk.parseCommit(ours), walk.parseCommit(theirs)));
            return Optional.ofNullable(walk.next()).map(RevCommit::getId);
        }
    }

    /** Makes a collection that only the others have. */
    private void begin(String collection, Optional<String> remote, boolean dryRun) throws MaillageException {
        if (content.collection(collection).isPresent()) {
            return;
        }
        if (remote.isEmpty() || dryRun) {
            throw CurationTexts.failure(remote.isEmpty() ? "sync.noCollection" : "sync.dryNew", collection);
        }
        Path folder = data.folder().resolve("collections").resolve(collection);
        byte[] descriptor = with(collection, folder, archive -> {
            Remote there = Remote.named(archive, remote.get(), true);
            ObjectId file = state(archive, there.fetch()).get(DESCRIPTOR);
            return file == null ? new byte[0] : archive.bytes(file);
        });
        CollectionDescriptor theirs = files.parse(descriptor, Place.collection(collection, "").file(DESCRIPTOR)).root()
                .filter(CollectionDescriptor.class::isInstance).map(CollectionDescriptor.class::cast)
                .filter(each -> collection.equals(each.getId()))
                .orElseThrow(() -> CurationTexts.failure("sync.otherCollection", collection, remote.get()));
        editor.create(theirs);
    }

    /** Work that also goes over the network. */
    private interface Work<T> {
        T on(Archive archive) throws IOException, GitAPIException;
    }

    private <T> T with(String collection, Work<T> work) throws MaillageException {
        return with(collection, files.folder(collection), work);
    }

    private <T> T with(String collection, Path folder, Work<T> work) throws MaillageException {
        try {
            return archives.with(collection, folder, archive -> {
                try {
                    return work.on(archive);
                } catch (GitAPIException e) {
                    throw new IOException(e.getMessage(), e);
                }
            }).orElseThrow(() -> CurationTexts.failure("history.none", collection));
        } catch (NoRemoteException e) {
            throw CurationTexts.failure("sync.noRemote", collection);
        } catch (IOException e) {
            throw CurationTexts.failure(e, "sync.failed", collection,
                    String.valueOf(e.getMessage()).replaceAll("(?<=://)[^/@\\s]*@", ""));
        }
    }

    /** No remote was ever named. */
    private static final class NoRemoteException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
