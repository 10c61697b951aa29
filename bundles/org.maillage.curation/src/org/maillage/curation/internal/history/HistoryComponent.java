package org.maillage.curation.internal.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.jgit.revwalk.RevCommit;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentFiles;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.Origin;
import org.maillage.api.curation.ChangeSet;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.Revision;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.curation.internal.fields.Differences;
import org.maillage.model.Entry;
import org.maillage.model.meta.EntryIds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Histories as the commits of the archives tell them. */
@Component
public final class HistoryComponent implements HistoryService {

    private final Archives archives;
    private final ContentService content;
    private final ContentEditor editor;
    private final ContentFiles files;
    private final Undoing undoing;

    /** Called by Declarative Services. */
    @Activate
    public HistoryComponent(@Reference Archives archives, @Reference ContentService content,
            @Reference ContentEditor editor, @Reference ContentFiles files) {
        this.archives = archives;
        this.content = content;
        this.editor = editor;
        this.files = files;
        this.undoing = new Undoing(archives, editor, files);
    }

    private List<String> personal() {
        return content.collections().stream().filter(each -> each.origin() == Origin.PERSONAL).map(CollectionInfo::id)
                .toList();
    }

    private <T> Optional<T> with(String collection, Archives.Work<T> work) throws MaillageException {
        try {
            return archives.with(collection, files.folder(collection), work);
        } catch (IOException e) {
            throw CurationTexts.failure(e, "history.unreadable", collection, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public List<Revision> history(String entryId) throws MaillageException {
        EntryIds ids = EntryIds.parse(entryId).orElseThrow(() -> CurationTexts.failure("entry.badId", entryId));
        List<Revision> revisions = new ArrayList<>();
        for (String collection : personal()) {
            EntryStates states = new EntryStates(files, content, entryId, collection);
            if (collection.equals(ids.collection()) || states.isOverride()) {
                with(collection, archive -> revisions.addAll(revisions(archive, collection, states)));
            }
        }
        revisions.sort(Comparator.comparing(Revision::at).reversed());
        return revisions;
    }

    private static List<Revision> revisions(Archive archive, String collection, EntryStates states)
            throws IOException {
        List<Revision> revisions = new ArrayList<>();
        for (RevCommit commit : archive.commits()) {
            Optional<RevCommit> parent = commit.getParentCount() == 0 ? Optional.empty()
                    : Optional.of(archive.parsed(commit.getParent(0)));
            if (states.changed(archive, commit, parent)) {
                ChangeNote note = Steps.note(commit);
                revisions.add(new Revision(commit.name().substring(0, 10), collection, Steps.at(commit), note.role(),
                        Steps.installation(commit), note.action(), note.reason(), note.changeSet(),
                        Differences.between(states.at(archive, parent).orElse(null),
                                states.at(archive, Optional.of(commit)).orElse(null))));
            }
        }
        return revisions;
    }

    /**
     * A version of an entry.
     *
     * @param collection the personal collection that has it
     * @param entry      the entry then; empty when it did not exist
     */
    private record Found(String collection, Optional<Entry> entry) {
    }

    private Found found(String entryId, String version) throws MaillageException {
        EntryIds ids = EntryIds.parse(entryId).orElseThrow(() -> CurationTexts.failure("entry.badId", entryId));
        List<String> places = new ArrayList<>(personal());
        places.sort(Comparator.comparing(each -> !each.equals(ids.collection())));
        for (String collection : places) {
            EntryStates states = new EntryStates(files, content, entryId, collection);
            Optional<Found> found = with(collection, archive -> {
                Optional<RevCommit> commit = archive.commit(version);
                return commit.isEmpty() ? null : new Found(collection, states.at(archive, commit));
            });
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw CurationTexts.failure("version.unknown", version, entryId);
    }

    @Override
    public Optional<Entry> version(String entryId, String version) throws MaillageException {
        return found(entryId, version).entry();
    }

    @Override
    public EntryChange restore(String entryId, String version, ChangeNote note, boolean dryRun)
            throws MaillageException {
        Found found = found(entryId, version);
        Optional<EntryView> now = content.find(entryId);
        Entry present = now.map(EntryView::entry).orElse(null);
        Entry then = found.entry().orElse(null);
        EntryChange change = new EntryChange(entryId, then != null ? then.getTitle() : present.getTitle(),
                found.collection(), Differences.between(present, then), List.of());
        if (!dryRun && !change.fields().isEmpty()) {
            try (EntryBatch batch = editor.batch(found.collection(), note)) {
                if (!entryId.startsWith(found.collection() + ":")) {
                    batch.override(then, new TreeSet<>(Differences.between(now.orElseThrow().original(), then).stream()
                            .map(each -> each.feature()).toList()));
                } else if (then == null) {
                    batch.delete(entryId);
                } else {
                    batch.save(then);
                }
            }
        }
        return change;
    }

    @Override
    public List<ChangeSet> changes(int limit) throws MaillageException {
        List<ChangeSet> sets = new ArrayList<>();
        for (Change change : Change.all(commits()).reversed().stream().limit(limit).toList()) {
            sets.add(undoing.described(change));
        }
        return sets;
    }

    @Override
    public Optional<ChangeSet> undo(boolean dryRun) throws MaillageException {
        return undoing.step(new UndoStack(own()).undo(), true, dryRun);
    }

    @Override
    public Optional<ChangeSet> redo(boolean dryRun) throws MaillageException {
        return undoing.step(new UndoStack(own()).redo(), false, dryRun);
    }

    private List<Change> own() throws MaillageException {
        try {
            String id = archives.installation().id();
            return Change.all(commits()).stream().filter(each -> each.installation().equals(id)).toList();
        } catch (IOException e) {
            throw CurationTexts.failure(e, "history.unreadable", "", String.valueOf(e.getMessage()));
        }
    }

    private Map<String, List<RevCommit>> commits() throws MaillageException {
        Map<String, List<RevCommit>> histories = new LinkedHashMap<>();
        for (String collection : personal()) {
            with(collection, Archive::commits).ifPresent(each -> histories.put(collection, each));
        }
        return histories;
    }
}
