package org.maillage.curation.internal.history;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentFiles;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.curation.ChangeSet;
import org.maillage.curation.internal.CurationTexts;

/** Brings the files of a change back to what they were before it, or to what it made of them. */
public final class Undoing {

    private final Archives archives;
    private final ContentEditor editor;
    private final ContentFiles files;

    Undoing(Archives archives, ContentEditor editor, ContentFiles files) {
        this.archives = archives;
        this.editor = editor;
        this.files = files;
    }

    /** What a change is for people. */
    ChangeSet described(Change change) throws MaillageException {
        TreeSet<String> entries = new TreeSet<>();
        for (var each : change.commits().entrySet()) {
            for (String path : states(each.getKey(), each.getValue()).keySet()) {
                entries.add(entry(each.getKey(), path));
            }
        }
        return new ChangeSet(change.id(), change.at(), change.note().role(), change.installation(),
                change.note().action(), change.note().reason(), change.commits().keySet(), List.copyOf(entries));
    }

    /** The entry that a file of a collection is about; the path when it is none. */
    public static String entry(String collection, String path) {
        String bare = path.endsWith(".xml") ? path.substring(0, path.length() - 4) : path;
        if (bare.startsWith("entries/")) {
            return collection + ":" + bare.substring("entries/".length());
        }
        return bare.startsWith("overlays/") ? bare.substring("overlays/".length()).replaceFirst("/", ":") : path;
    }

    /**
     * Takes a change back or makes it again.
     *
     * @param back true to take it back
     */
    Optional<ChangeSet> step(Optional<Change> found, boolean back, boolean dryRun) throws MaillageException {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Change change = found.get();
        Map<String, Map<String, State>> all = new LinkedHashMap<>();
        for (var each : change.commits().entrySet()) {
            Map<String, State> states = states(each.getKey(), each.getValue());
            for (var state : states.entrySet()) {
                if (!Objects.equals(state.getValue().now(),
                        back ? state.getValue().after() : state.getValue().before())) {
                    throw CurationTexts.failure("undo.changedSince", entry(each.getKey(), state.getKey()));
                }
            }
            all.put(each.getKey(), states);
        }
        if (!dryRun) {
            ChangeNote note = ChangeNote.of(back ? ChangeAction.UNDO : ChangeAction.REDO).about(change.id());
            for (var each : all.entrySet()) {
                write(each.getKey(), each.getValue(), back, note);
            }
        }
        return Optional.of(described(change));
    }

    private void write(String collection, Map<String, State> states, boolean back, ChangeNote note)
            throws MaillageException {
        EntryBatch batch = editor.batch(collection, note);
        try {
            for (var each : states.entrySet()) {
                ObjectId wanted = back ? each.getValue().before() : each.getValue().after();
                if (wanted == null) {
                    batch.remove(each.getKey());
                } else {
                    batch.write(each.getKey(), with(collection, archive -> archive.bytes(wanted)));
                }
            }
        } catch (MaillageException | RuntimeException e) {
            batch.discard();
            throw e;
        }
        batch.close();
    }

    /**
     * The contents of a file around a change; null where it is not there.
     *
     * @param before before the change
     * @param after  after it
     * @param now    in the latest state
     */
    private record State(ObjectId before, ObjectId after, ObjectId now) {
    }

    private Map<String, State> states(String collection, List<RevCommit> commits) throws MaillageException {
        return with(collection, archive -> {
            Map<String, State> states = new TreeMap<>();
            RevCommit first = commits.getFirst();
            Optional<RevCommit> before = first.getParentCount() == 0 ? Optional.empty()
                    : Optional.of(archive.parsed(first.getParent(0)));
            RevCommit head = archive.commit(archive.head().orElseThrow().name()).orElseThrow();
            TreeSet<String> paths = new TreeSet<>();
            for (RevCommit commit : commits) {
                paths.addAll(archive.touched(commit));
            }
            Map<String, ObjectId> old = before.isEmpty() ? Map.of() : archive.files(before.get());
            Map<String, ObjectId> after = archive.files(commits.getLast());
            Map<String, ObjectId> now = archive.files(head);
            for (String path : paths) {
                states.put(path, new State(old.get(path), after.get(path), now.get(path)));
            }
            return states;
        });
    }

    private <T> T with(String collection, Archives.Work<T> work) throws MaillageException {
        try {
            return archives.with(collection, files.folder(collection), work)
                    .orElseThrow(() -> CurationTexts.failure("history.none", collection));
        } catch (IOException e) {
            throw CurationTexts.failure(e, "history.unreadable", collection, String.valueOf(e.getMessage()));
        }
    }
}
