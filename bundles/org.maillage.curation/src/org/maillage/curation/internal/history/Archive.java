package org.maillage.curation.internal.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.maillage.api.content.ChangeNote;

/**
 * The history of one collection: a bare Git repository, which no person sees. Commits are made from the files of the
 * collection's folder; nothing is ever checked out. Used by one thread at a time, but for {@link #take}.
 */
public final class Archive implements AutoCloseable {

    /** The one branch. */
    public static final String BRANCH = Constants.R_HEADS + "main";

    private final Repository repository;
    private final Index index;

    Archive(Repository repository, Path folder) {
        this.repository = repository;
        this.index = new Index(repository, folder);
    }

    /** The repository, for fetching and pushing. */
    public Repository repository() {
        return repository;
    }

    /** The latest state, if there is one. */
    public Optional<ObjectId> head() throws IOException {
        return Optional.ofNullable(repository.resolve(BRANCH));
    }

    /** Reads what any work needs; fails when it is damaged. */
    void check() throws IOException {
        Optional<ObjectId> head = head();
        if (head.isPresent()) {
            repository.open(tree(head.get())).getSize();
        }
    }

    /** The files that differ from the latest state, as far as their sizes and times tell. */
    Set<String> unrecorded() throws IOException {
        return index.changed(head());
    }

    /** Takes the present content of files, to record it later; one that is not there will be recorded as removed. */
    Map<String, Optional<Index.Taken>> take(Set<String> files) throws IOException {
        return index.take(files);
    }

    /**
     * Keeps on the disk what was recorded of sizes and times. Always after the branch has moved: an index that is behind is
     * made again, one that is ahead would hide a change.
     */
    void keepIndex() throws IOException {
        index.save();
    }

    /**
     * Records files.
     *
     * @param files   what was taken
     * @param parents further commits that this one brings together with the latest state; one that has all of it already
     *                becomes the latest state itself
     */
    void record(Map<String, Optional<Index.Taken>> files, ChangeNote note, PersonIdent author, List<ObjectId> parents)
            throws IOException {
        Optional<ObjectId> head = head();
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId tree = index.update(head, files, inserter);
            if (parents.isEmpty() && head.isPresent() && tree.equals(tree(head.get()))) {
                return;
            }
            for (ObjectId parent : parents) {
                if (tree.equals(tree(parent)) && (head.isEmpty() || isNothingMore(head.get(), parent))) {
                    move(head.orElse(ObjectId.zeroId()), parent);
                    return;
                }
            }
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree);
            List<ObjectId> all = new ArrayList<>(head.stream().toList());
            all.addAll(parents);
            commit.setParentIds(all);
            commit.setAuthor(author);
            commit.setCommitter(author);
            commit.setMessage(Steps.message(note, files.size()));
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            move(head.orElse(ObjectId.zeroId()), id);
        }
    }

    /** Whether the latest state has another one behind it. */
    public boolean contains(ObjectId state) throws IOException {
        Optional<ObjectId> head = head();
        try (RevWalk walk = new RevWalk(repository)) {
            return head.isPresent() && walk.isMergedInto(walk.parseCommit(state), walk.parseCommit(head.get()));
        }
    }

    /** Whether a state lies before another one, or says nothing that the other does not and has no history to keep. */
    private boolean isNothingMore(ObjectId state, ObjectId than) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(state);
            RevCommit other = walk.parseCommit(than);
            return walk.isMergedInto(commit, other) || commit.getParentCount() == 0
                    && files(other).entrySet().containsAll(files(commit).entrySet());
        }
    }

    /** Moves the branch. */
    private void move(ObjectId from, ObjectId to) throws IOException {
        RefUpdate update = repository.updateRef(BRANCH);
        update.setExpectedOldObjectId(from);
        update.setNewObjectId(to);
        update.disableRefLog();
        RefUpdate.Result result = update.forceUpdate();
        if (result == RefUpdate.Result.LOCK_FAILURE || result == RefUpdate.Result.IO_FAILURE
                || result == RefUpdate.Result.REJECTED) {
            throw new IOException("The branch cannot be moved: " + result);
        }
    }

    private ObjectId tree(ObjectId commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(commit).getTree().getId();
        }
    }

    /** All commits, the latest first. */
    List<RevCommit> commits() throws IOException {
        Optional<ObjectId> head = head();
        List<RevCommit> commits = new ArrayList<>();
        if (head.isPresent()) {
            try (RevWalk walk = new RevWalk(repository)) {
                walk.markStart(walk.parseCommit(head.get()));
                walk.forEach(commits::add);
            }
        }
        return commits;
    }

    /** The commit with this name or beginning of a name. */
    public Optional<RevCommit> commit(String name) throws IOException {
        if (!name.matches("[0-9a-f]{6,40}")) {
            return Optional.empty();
        }
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId id = repository.resolve(name + "^{commit}");
            return id == null ? Optional.empty() : Optional.of(walk.parseCommit(id));
        }
    }

    /** The name of a file's content in a state; empty when it is not there. */
    public Optional<ObjectId> file(RevCommit commit, String path) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(repository, path, commit.getTree())) {
            return walk == null ? Optional.empty() : Optional.of(walk.getObjectId(0));
        }
    }

    /** All files of a state with the names of their contents. */
    public Map<String, ObjectId> files(RevCommit commit) throws IOException {
        Map<String, ObjectId> files = new HashMap<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                files.put(walk.getPathString(), walk.getObjectId(0));
            }
        }
        return files;
    }

    /** The content of a file. */
    public byte[] bytes(ObjectId file) throws IOException {
        return repository.open(file, Constants.OBJ_BLOB).getBytes();
    }

    /** The paths that a commit changed, against the state before it. */
    Set<String> touched(RevCommit commit) throws IOException {
        Set<String> paths = new LinkedHashSet<>();
        try (RevWalk commits = new RevWalk(repository); TreeWalk walk = new TreeWalk(repository)) {
            if (commit.getParentCount() == 0) {
                walk.addTree(new org.eclipse.jgit.treewalk.EmptyTreeIterator());
            } else {
                walk.addTree(commits.parseCommit(commit.getParent(0)).getTree());
            }
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                paths.add(walk.getPathString());
            }
        }
        return paths;
    }

    /** The commit with its parents read. */
    RevCommit parsed(RevCommit commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(commit);
        }
    }

    /** Removes what a process that was killed left locked; only for the one that writes. */
    void unlock() throws IOException {
        Path folder = repository.getDirectory().toPath();
        try (Stream<Path> top = Files.list(folder); Stream<Path> refs = Files.walk(folder.resolve("refs"))) {
            for (Path each : Stream.concat(top, refs).filter(file -> file.toString().endsWith(".lock")).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
