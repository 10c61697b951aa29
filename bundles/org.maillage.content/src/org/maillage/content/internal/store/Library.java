package org.maillage.content.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.api.content.Origin;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.content.internal.io.EntryReader;
import org.maillage.content.internal.io.FileContent;
import org.maillage.model.Entry;
import org.maillage.model.Overlay;
import org.maillage.model.meta.EntryIds;

/** Reads entries of the collections of one moment. Thread-safe. */
final class Library {

    private final Collected collected;
    private final EntryReader reader;
    private final FileCache cache;

    Library(Collected collected, EntryReader reader, FileCache cache) {
        this.collected = collected;
        this.reader = reader;
        this.cache = cache;
    }

    Collected collected() {
        return collected;
    }

    EntryReader reader() {
        return reader;
    }

    Collected.Member member(String collectionId) throws MaillageException {
        Collected.Member member = collected.byId().get(collectionId);
        if (member == null) {
            throw new MaillageException(Message.of(ContentTexts.class, "collection.unknown", collectionId));
        }
        return member;
    }

    FileContent parse(byte[] bytes, Place place) {
        return reader.read(bytes, place);
    }

    Optional<EntryView> find(String id) throws MaillageException {
        Optional<EntryIds> ids = EntryIds.parse(id);
        Collected.Member member = ids.map(each -> collected.byId().get(each.collection())).orElse(null);
        if (member == null) {
            return Optional.empty();
        }
        List<Problem> problems = new ArrayList<>();
        try {
            for (String file : Layout.candidates(ids.get(), member.source())) {
                Optional<FileContent> content = load(member.source(), file, member.place().file(file), true);
                if (content.isPresent()) {
                    problems.addAll(content.get().problems());
                    Optional<Entry> entry = content.get().entries().stream().filter(each -> id.equals(each.getId()))
                            .findFirst();
                    if (entry.isPresent()) {
                        return overlaid(EntryView.of(entry.get(), member.place().file(file).entry(id)),
                                new ArrayList<>());
                    }
                }
            }
        } catch (CollectionSource.GoneException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new MaillageException(Message.of(ContentTexts.class, "entry.unreadable", id, e.getMessage()), e);
        }
        if (!problems.isEmpty()) {
            Problem first = problems.getFirst();
            throw new MaillageException(Message.of(ContentTexts.class, "entry.broken", id, first.place().file(),
                    first.place().line(), first.message()));
        }
        return Optional.empty();
    }

    void read(String collectionId, EntryVisitor visitor) throws MaillageException {
        read(collectionId, member(collectionId), visitor);
    }

    void read(String collectionId, Collected.Member member, EntryVisitor visitor) {
        Set<String> seen = new HashSet<>();
        try {
            for (String folder : List.of(Layout.ENTRIES, Layout.SETS)) {
                for (String file : list(member, folder, visitor)) {
                    if (!visitor.goOn()) {
                        return;
                    }
                    readFile(member, file, visitor, seen);
                }
            }
        } catch (CollectionSource.GoneException e) {
            visitor.problem(problem("file.gone", member.place()));
            return;
        }
        collected.overlays().forEach((target, files) -> {
            if (target.startsWith(collectionId + ":") && !seen.contains(target)) {
                files.forEach(file -> visitor.problem(problem("overlay.noTarget", file.place().entry(target), target)));
            }
        });
    }

    private static List<String> list(Collected.Member member, String folder, EntryVisitor visitor)
            throws CollectionSource.GoneException {
        try {
            return member.source().files(folder);
        } catch (CollectionSource.GoneException e) {
            throw e;
        } catch (IOException e) {
            visitor.problem(problem("collection.unreadable", member.place(), e.getMessage()));
            return List.of();
        }
    }

    private void readFile(Collected.Member member, String file, EntryVisitor visitor, Set<String> seen)
            throws CollectionSource.GoneException {
        Place place = member.place().file(file);
        try {
            Optional<FileContent> content = load(member.source(), file, place, false);
            if (content.isEmpty()) {
                visitor.problem(problem("file.gone", place));
                return;
            }
            content.get().problems().forEach(visitor::problem);
            List<Entry> entries = content.get().entries();
            if (entries.isEmpty() && content.get().problems().isEmpty()) {
                visitor.problem(problem("file.noEntry", place));
            }
            for (Entry entry : entries) {
                if (isPlaced(entry, member.info().id(), file, place, visitor, seen)) {
                    List<Problem> problems = new ArrayList<>();
                    Optional<EntryView> view = overlaid(EntryView.of(entry, place.entry(entry.getId())), problems);
                    problems.forEach(visitor::problem);
                    view.ifPresent(visitor::entry);
                }
            }
        } catch (CollectionSource.GoneException e) {
            throw e;
        } catch (IOException e) {
            visitor.problem(problem("file.unreadable", place, e.getMessage()));
        }
    }

    /** Whether an entry is where its id says, so that {@link #find} finds it, and is the first with this id. */
    private static boolean isPlaced(Entry entry, String collection, String file, Place place, EntryVisitor visitor,
            Set<String> seen) {
        String id = entry.getId();
        Optional<EntryIds> ids = EntryIds.parse(id);
        boolean inSet = file.startsWith(Layout.SETS + "/");
        String path = Layout.path(file);
        String expected = collection + ":" + path + (!inSet ? "" : path.contains("/") ? "…" : "/…");
        boolean placed = ids.isPresent() && ids.get().collection().equals(collection)
                && (inSet ? isInSet(ids.get(), path) : id.equals(expected));
        if (!placed) {
            visitor.problem(problem("entry.misplaced", place.entry(id).field("id"), String.valueOf(id), expected));
        } else if (!seen.add(id)) {
            visitor.problem(problem("entry.duplicate", place.entry(id).field("id"), id));
            return false;
        }
        return placed;
    }

    private static boolean isInSet(EntryIds ids, String set) {
        return ids.path().equals(set) || set.contains("/") && ids.path().startsWith(set)
                || !set.contains("/") && ids.segments().getFirst().equals(set);
    }

    /** The entry with all that lies above it; empty when a layer hides it. */
    private Optional<EntryView> overlaid(EntryView original, List<Problem> problems) {
        EntryView view = original;
        for (Overlays.File file : collected.overlays().getOrDefault(original.id(), List.of())) {
            List<Problem> met = new ArrayList<>();
            Optional<Overlay> overlay = overlay(file, original.id(), met);
            if (overlay.isPresent() && Overlays.hides(overlay.get())) {
                return Optional.empty();
            }
            if (overlay.isPresent()) {
                view = Overlays.apply(view, overlay.get(), file, met);
            }
            problems.addAll(met);
        }
        return Optional.of(view);
    }

    private Optional<Overlay> overlay(Overlays.File file, String id, List<Problem> problems) {
        try {
            Optional<FileContent> content = load(file.source(), file.place().file(), file.place(), true);
            content.ifPresent(each -> problems.addAll(each.problems()));
            Optional<Overlay> overlay = content.flatMap(FileContent::root).filter(Overlay.class::isInstance)
                    .map(Overlay.class::cast);
            if (overlay.isEmpty() && problems.isEmpty()) {
                problems.add(problem("overlay.otherType", file.place().entry(id), id));
            }
            return overlay;
        } catch (IOException e) {
            problems.add(problem("file.unreadable", file.place(), e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<FileContent> load(CollectionSource source, String file, Place place, boolean keep)
            throws IOException {
        boolean cached = keep && source.origin() == Origin.INSTALLED;
        FileContent known = cached ? cache.get(place.collection(), file) : null;
        if (known != null) {
            return Optional.of(known);
        }
        try {
            Optional<FileContent> content = source.read(file).map(bytes -> reader.read(bytes, place));
            if (cached) {
                content.ifPresent(each -> cache.put(place.collection(), file, each));
            }
            return content;
        } catch (CollectionSource.FileTooLargeException e) {
            return Optional.of(new FileContent(Optional.empty(), List.of(problem("file.tooLarge", place,
                    CollectionSource.MAX_FILE >> 20))));
        }
    }

    InputStream open(String collectionId, String path) throws MaillageException {
        Message missing = Message.of(ContentTexts.class, "attachment.missing", path, collectionId);
        if (path.startsWith("/") || path.contains("\\") || List.of(path.split("/", -1)).contains("..")) {
            throw new MaillageException(Message.of(ContentTexts.class, "attachment.badPath", path));
        }
        try {
            return member(collectionId).source().open(path).orElseThrow(() -> new MaillageException(missing));
        } catch (IOException e) {
            throw new MaillageException(missing, e);
        }
    }

    private static Problem problem(String code, Place place, Object... arguments) {
        return new Problem(Severity.ERROR, code, place, Message.of(ContentTexts.class, code, arguments));
    }
}
