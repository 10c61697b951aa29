package org.maillage.curation.internal.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
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

    /** Takes in the present content of files, and gives the state they make. */
    ObjectId update(Optional<ObjectId> head, Set<String> files, ObjectInserter inserter) throws IOException {
        load(head);
        DirCacheEditor editor = entries.editor();
        for (String path : files) {
            Path file = folder.resolve(path);
            if (Files.isRegularFile(file)) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                ObjectId id = inserter.insert(Constants.OBJ_BLOB, Files.readAllBytes(file));
                editor.add(new DirCacheEditor.PathEdit(path) {
                    @Override
                    public void apply(DirCacheEntry entry) {
                        entry.setFileMode(FileMode.REGULAR_FILE);
                        entry.setObjectId(id);
                        entry.setLength(attributes.size());
                        entry.setLastModified(attributes.lastModifiedTime().toInstant());
                    }
                });
            } else {
                editor.add(new DirCacheEditor.DeletePath(path));
            }
        }
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
