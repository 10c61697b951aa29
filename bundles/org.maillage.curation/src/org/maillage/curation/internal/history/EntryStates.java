package org.maillage.curation.internal.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.content.ContentFiles;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.model.Entry;
import org.maillage.model.EntrySet;
import org.maillage.model.Overlay;
import org.maillage.model.meta.EntryIds;

/** An entry in the states of a history: its own file, a set that holds it, or its overrides over the original of today. */
final class EntryStates {

    private final ContentFiles files;
    private final String entryId;
    private final boolean overrides;
    private final Optional<Entry> original;
    private final List<String> paths = new ArrayList<>();

    /** @param collection the personal collection whose history it is */
    EntryStates(ContentFiles files, ContentService content, String entryId, String collection)
            throws MaillageException {
        this.files = files;
        this.entryId = entryId;
        EntryIds ids = EntryIds.parse(entryId).orElseThrow();
        this.overrides = !ids.collection().equals(collection);
        Optional<EntryView> now = content.find(entryId);
        this.original = now.map(EntryView::original);
        if (overrides) {
            paths.add(files.overlayFile(entryId));
        } else {
            paths.add(files.entryFile(entryId));
            now.map(view -> view.place().file()).filter(each -> !paths.contains(each)).ifPresent(paths::add);
            paths.add("sets/" + ids.segments().getFirst() + ".xml");
        }
    }

    /** Whether a commit changed what this collection has of the entry. */
    boolean changed(Archive archive, RevCommit commit, Optional<RevCommit> parent) throws IOException {
        for (String path : paths) {
            Optional<ObjectId> before = parent.isEmpty() ? Optional.empty() : archive.file(parent.get(), path);
            if (!Objects.equals(before, archive.file(commit, path))) {
                return true;
            }
        }
        return false;
    }

    /** The entry in a state; for overrides the entry with them, for none the original. */
    Optional<Entry> at(Archive archive, Optional<RevCommit> commit) throws IOException {
        for (String path : paths) {
            Optional<ObjectId> file = commit.isEmpty() ? Optional.empty() : archive.file(commit.get(), path);
            if (file.isPresent()) {
                Optional<Entry> entry = entry(archive.bytes(file.get()));
                if (entry.isPresent()) {
                    return entry;
                }
            }
        }
        return overrides ? original : Optional.empty();
    }

    private Optional<Entry> entry(byte[] bytes) {
        Optional<EObject> root = files.parse(bytes, Place.collection("", "")).root();
        if (root.isEmpty()) {
            return Optional.empty();
        }
        return switch (root.get()) {
            case Overlay overlay -> original.map(each -> files.overlaid(each, overlay));
            case EntrySet set -> java.util.stream.Stream.concat(
                    java.util.stream.Stream.ofNullable((Entry) set.getScheme()), set.getEntries().stream())
                    .filter(each -> entryId.equals(each.getId())).findFirst();
            case Entry entry -> Optional.of(entry);
            default -> Optional.empty();
        };
    }

    /** The file to write when the entry has one of its own. */
    boolean isOverride() {
        return overrides;
    }
}
