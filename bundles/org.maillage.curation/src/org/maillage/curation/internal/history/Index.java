package org.maillage.curation.internal.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/** Which content of which file was recorded last, with sizes and times, so that changes are found without reading files. */
final class Index {

    /** So many contents go into one file of the repository. */
    private static final int MANY = 200;

    private final Repository repository;
    private final Path folder;
    private DirCache entries;
    /** The state that the entries stand for. */
    private ObjectId state;

    Index(Repository repository, Path folder) {
        this.repository = repository;
        this.folder = folder;
    }

    /** The files that are not as the index has them. */
    Set<String> changed(Optional<ObjectId> head) throws IOException {
        load(head);
        Set<String> changed = new TreeSet<>();
        Set<String> there = new HashSet<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    return !each.equals(folder) && isHidden(each) ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isHidden(file)) {
                        String path = folder.relativize(file).toString().replace('\\', '/');
                        there.add(path);
                        if (!isKnown(entries.getEntry(path), attributes)) {
                            changed.add(path);
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        for (int i = 0; i < entries.getEntryCount(); i++) {
            if (!there.contains(entries.getEntry(i).getPathString())) {
                changed.add(entries.getEntry(i).getPathString());
            }
        }
        return changed;
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static boolean isKnown(DirCacheEntry entry, BasicFileAttributes attributes) {
        return entry != null && entry.getLength() == (int) attributes.size()
                && entry.getLastModifiedInstant().equals(attributes.lastModifiedTime().toInstant());
    }

    /**
     * A file as it was when it was taken.
     *
     * @param content  the name of its content
     * @param length   in bytes
     * @param modified when it was written
     */
    record Taken(ObjectId content, long length, Instant modified) {
    }

    /** Takes the present content of files; nothing for one that is not there. Costs nothing for the others. */
    Map<String, Optional<Taken>> take(Set<String> files) throws IOException {
        List<String> there = files.stream().filter(each -> Files.isRegularFile(folder.resolve(each))).toList();
        Map<String, Optional<Taken>> taken = new HashMap<>();
        files.forEach(each -> taken.put(each, Optional.empty()));
        if (there.size() > MANY) {
            try (PackStream pack = new PackStream(there.size());
                    ObjectInserter.Formatter names = new ObjectInserter.Formatter()) {
                take(there, taken, content -> {
                    pack.add(content);
                    return names.idFor(Constants.OBJ_BLOB, content);
                });
                pack.into(repository);
            }
        } else {
            try (ObjectInserter inserter = repository.newObjectInserter()) {
                take(there, taken, content -> inserter.insert(Constants.OBJ_BLOB, content));
                inserter.flush();
            }
        }
        return taken;
    }

    /** Puts a content into the repository, or where it goes from there, and names it. */
    private interface Keeping {
        ObjectId keep(byte[] content) throws IOException;
    }

    private void take(List<String> files, Map<String, Optional<Taken>> taken, Keeping keeping) throws IOException {
        for (String path : files) {
            Path file = folder.resolve(path);
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            taken.put(path, Optional.of(new Taken(keeping.keep(Files.readAllBytes(file)), attributes.size(),
                    attributes.lastModifiedTime().toInstant())));
        }
    }

    /** Takes over files that were taken, and gives the state they make. */
    ObjectId update(Optional<ObjectId> head, Map<String, Optional<Taken>> files, ObjectInserter inserter)
            throws IOException {
        load(head);
        DirCacheEditor editor = entries.editor();
        files.forEach((path, taken) -> editor.add(taken.isEmpty() ? new DirCacheEditor.DeletePath(path)
                : new DirCacheEditor.PathEdit(path) {
                    @Override
                    public void apply(DirCacheEntry entry) {
                        entry.setFileMode(FileMode.REGULAR_FILE);
                        entry.setObjectId(taken.get().content());
                        entry.setLength(taken.get().length());
                        entry.setLastModified(taken.get().modified());
                    }
                }));
        editor.finish();
        state = entries.writeTree(inserter);
        return state;
    }

    /** Keeps the index on the disk. */
    void save() throws IOException {
        // Entries that would look known although their file may change within the clock's grain are marked while writing.
        DirCache onDisk = DirCache.lock(file(), repository.getFS());
        try {
            DirCacheBuilder builder = onDisk.builder();
            for (int i = 0; i < entries.getEntryCount(); i++) {
                builder.add(entries.getEntry(i));
            }
            builder.finish();
            onDisk.write();
            if (!onDisk.commit()) {
                throw new IOException("The index cannot be replaced");
            }
        } finally {
            onDisk.unlock();
        }
    }

    private File file() {
        return new File(repository.getDirectory(), "index");
    }

    private void load(Optional<ObjectId> head) throws IOException {
        ObjectId wanted = tree(head);
        if (entries != null && wanted.equals(state)) {
            return;
        }
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            entries = DirCache.read(file(), repository.getFS());
            state = entries.writeTree(inserter);
        } catch (IOException e) {
            entries = DirCache.newInCore();
            state = null;
        }
        if (!wanted.equals(state)) {
            entries = DirCache.newInCore();
            if (head.isPresent()) {
                try (ObjectReader reader = repository.newObjectReader()) {
                    DirCacheBuilder builder = entries.builder();
                    builder.addTree(new byte[0], DirCacheEntry.STAGE_0, reader, wanted);
                    builder.finish();
                }
            }
            state = wanted;
        }
    }

    private ObjectId tree(Optional<ObjectId> head) throws IOException {
        if (head.isEmpty()) {
            return ObjectId.zeroId();
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(head.get()).getTree().getId();
        }
    }
}
