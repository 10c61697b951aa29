package org.maillage.curation.internal.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jgit.lib.ObjectId;
import org.maillage.api.Place;
import org.maillage.api.content.ContentFiles;
import org.maillage.api.curation.Side;
import org.maillage.api.curation.SyncConflict;
import org.maillage.api.curation.SyncService;
import org.maillage.curation.internal.fields.ThreeWay;
import org.maillage.curation.internal.history.Archive;
import org.maillage.curation.internal.history.Undoing;
import org.maillage.model.Entry;
import org.maillage.model.EntrySet;

/** Merges two states of a collection, file by file, and the files that both changed field by field. */
final class TreeMerge {

    private final Archive archive;
    private final ContentFiles files;
    private final String collection;
    private final SyncService.Decision decision;
    private final Map<String, Optional<byte[]>> writes = new TreeMap<>();
    private final List<SyncConflict> conflicts = new ArrayList<>();

    TreeMerge(Archive archive, ContentFiles files, String collection, SyncService.Decision decision) {
        this.archive = archive;
        this.files = files;
        this.collection = collection;
        this.decision = decision;
    }

    /** What is to be written here, by path; empty for a file that goes. */
    Map<String, Optional<byte[]>> writes() {
        return writes;
    }

    List<SyncConflict> conflicts() {
        return conflicts;
    }

    void merge(Map<String, ObjectId> base, Map<String, ObjectId> ours, Map<String, ObjectId> theirs)
            throws IOException {
        TreeSet<String> paths = new TreeSet<>(ours.keySet());
        paths.addAll(theirs.keySet());
        for (String path : paths) {
            ObjectId start = base.get(path);
            ObjectId mine = ours.get(path);
            ObjectId other = theirs.get(path);
            if (Objects.equals(mine, other) || Objects.equals(start, other)) {
                continue;
            }
            if (Objects.equals(start, mine)) {
                writes.put(path, other == null ? Optional.empty() : Optional.of(archive.bytes(other)));
            } else {
                both(path, start, mine, other);
            }
        }
    }

    private void both(String path, ObjectId start, ObjectId mine, ObjectId other) throws IOException {
        EObject base = parsed(path, start);
        EObject ours = parsed(path, mine);
        EObject theirs = parsed(path, other);
        if (ours != null && theirs != null) {
            EObject merged = new ThreeWay((field, was, here, there) -> decide(subject(path, ours), field, was, here,
                    there)).merge(base, ours, theirs);
            byte[] bytes = files.format(merged);
            writes.put(path, Optional.of(bytes));
        } else if (decide(Undoing.entry(collection, path), "", shown(base), shown(ours), shown(theirs)) == Side.THEIRS) {
            writes.put(path, other == null ? Optional.empty() : Optional.of(archive.bytes(other)));
        }
    }

    private String subject(String path, EObject ours) {
        return ours instanceof Entry || ours instanceof EntrySet ? Undoing.entry(collection, path)
                : path.startsWith("overlays/") ? Undoing.entry(collection, path) : path;
    }

    private Side decide(String subject, String field, List<String> base, List<String> ours, List<String> theirs) {
        Optional<Side> taken = decision.of(subject, field);
        conflicts.add(new SyncConflict(subject, field, base, ours, theirs, taken));
        return taken.orElse(Side.OURS);
    }

    private static List<String> shown(EObject object) {
        return object instanceof Entry entry ? List.of(String.valueOf(entry.getTitle()))
                : object == null ? List.of() : List.of(object.eClass().getName());
    }

    private EObject parsed(String path, ObjectId file) throws IOException {
        if (file == null || !path.endsWith(".xml")) {
            return null;
        }
        ContentFiles.Parsed parsed = files.parse(archive.bytes(file), Place.collection(collection, "").file(path));
        return parsed.problems().isEmpty() ? parsed.root().orElse(null) : null;
    }
}
