package org.maillage.search.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The index on disk: opens it when it is first searched, follows the commits of this and other processes, and finds out
 * whether it is damaged. Thread-safe.
 */
public final class IndexFolder implements Closeable {

    /** Memory that a run fills before it writes a segment: a first index of all shipped content is one segment. */
    private static final double BUFFER_MB = 64;

    /** Advises at each start to switch on vector instructions; useless to an index without vectors. Held to be kept. */
    private static final Logger VECTOR_ADVICE = Logger
            .getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final Path folder;
    private Directory directory;
    private SearcherManager searchers;
    private long generation;

    /** @param folder may not exist yet */
    public IndexFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder. */
    public Path path() {
        return folder;
    }

    /**
     * The latest commit, to search. Give it back with {@link #release}.
     *
     * @return empty when there is no index, or it is of another format
     * @throws IOException when the index cannot be read
     */
    public synchronized Optional<IndexSearcher> acquire() throws IOException {
        if (!open()) {
            return Optional.empty();
        }
        IndexSearcher searcher = searchers.acquire();
        if (state(searcher).isCurrentFormat()) {
            return Optional.of(searcher);
        }
        release(searcher);
        return Optional.empty();
    }

    /** Opens the latest commit, if there is any and it is not open. Costs the listing of a folder otherwise. */
    private boolean open() throws IOException {
        long latest = Files.isDirectory(folder) ? SegmentInfos.getLastCommitGeneration(directory().listAll()) : -1;
        if (latest >= 0 && (searchers == null || latest != generation)) {
            follow(latest);
        }
        return latest >= 0;
    }

    /** Gives a searcher back. */
    public void release(IndexSearcher searcher) throws IOException {
        searcher.getIndexReader().decRef();
    }

    private void follow(long latest) throws IOException {
        try {
            if (searchers != null) {
                searchers.maybeRefreshBlocking();
            }
        } catch (IOException | IllegalStateException e) {
            // The index was made anew in the place of the one that is open.
            closeSearchers();
        }
        if (searchers == null) {
            searchers = new SearcherManager(directory(), new Searchers());
        }
        generation = latest;
    }

    private static IndexState state(IndexSearcher searcher) throws IOException {
        return IndexState.fromCommitData(((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData());
    }

    /** The latest commit, below changes that go no further than memory. Close it; it does not close the index. */
    synchronized LayeredDirectory layered() throws IOException {
        return new LayeredDirectory(directory());
    }

    /** Scores as the index was written to. */
    static IndexSearcher searcher(IndexReader reader) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Scoring.similarity());
        return searcher;
    }

    /** What the index was made from; empty when there is none, or it cannot be read. Opens it. */
    synchronized Optional<IndexState> state() {
        try {
            if (!open()) {
                return Optional.empty();
            }
            IndexSearcher searcher = searchers.acquire();
            try {
                return Optional.of(state(searcher));
            } finally {
                release(searcher);
            }
        } catch (IOException | RuntimeException e) {
            // Cut short, or of another Lucene: in each case it has to be made anew.
            return Optional.empty();
        }
    }

    /**
     * Opens the index to change it; nothing shows before the commit.
     *
     * @param create begins with nothing; what is there is served until the commit
     */
    synchronized IndexWriter writer(boolean create) throws IOException {
        Files.createDirectories(folder);
        if (create && state().isEmpty()) {
            // Lucene would number a new index below one that it cannot read, or stumble over its missing files.
            discard();
        }
        IndexWriterConfig config = new IndexWriterConfig()
                .setOpenMode(create ? OpenMode.CREATE : OpenMode.APPEND)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setSimilarity(Scoring.similarity());
        return new IndexWriter(directory(), config);
    }

    /**
     * Whether there is an index that cannot be read in full. Reads every byte and compares checksums: takes a second
     * for each gigabyte.
     */
    public synchronized boolean isDamaged() throws IOException {
        if (!Files.isDirectory(folder) || SegmentInfos.getLastCommitGeneration(directory()) < 0) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory())) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return false;
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }

    /** Deletes the index. Only for the process that may write. */
    public synchronized void discard() throws IOException {
        closeSearchers();
        for (String file : directory().listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory().deleteFile(file);
            }
        }
    }

    private Directory directory() throws IOException {
        if (directory == null) {
            VECTOR_ADVICE.setLevel(Level.SEVERE);
            directory = FSDirectory.open(folder);
        }
        return directory;
    }

    private void closeSearchers() throws IOException {
        if (searchers != null) {
            searchers.close();
            searchers = null;
        }
    }

    /** Searchers that score as the index was written to. */
    private static final class Searchers extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            return searcher(reader);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closeSearchers();
        if (directory != null) {
            directory.close();
            directory = null;
        }
    }
}
