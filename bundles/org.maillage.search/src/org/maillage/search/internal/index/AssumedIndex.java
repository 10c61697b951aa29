package org.maillage.search.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.eclipse.core.runtime.ILog;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.search.internal.schema.Computed;

/** The index as it will be once entries have come, changed or gone. The index itself is only read. For one thread. */
public final class AssumedIndex implements Closeable {

    private final LayeredDirectory directory;
    private final IndexWriter writer;
    private final DirectoryReader reader;

    /**
     * Assumes a change.
     *
     * @param entries come, or take the place of those with the same ids
     * @param gone    ids of entries that go
     */
    public AssumedIndex(IndexFolder folder, ContentService content, List<Computed> computed, Collection<EntryView> entries,
            Set<String> gone) throws IOException {
        directory = folder.layered();
        writer = new IndexWriter(directory, new IndexWriterConfig().setOpenMode(OpenMode.APPEND)
                .setMergePolicy(NoMergePolicy.INSTANCE).setCommitOnClose(false).setSimilarity(Scoring.similarity()));
        try {
            write(content, computed, entries, gone);
            reader = DirectoryReader.open(writer, true, false);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            directory.close();
            throw e;
        }
    }

    private void write(ContentService content, List<Computed> computed, Collection<EntryView> entries, Set<String> gone)
            throws IOException {
        for (String each : gone) {
            writer.deleteDocuments(new Term(Fields.ID, each));
        }
        ComputedValues values = new ComputedValues(computed, (code, place, message) -> {
            // Indexing for good tells it.
        });
        Documents documents = new Documents(content);
        documents.references().begin();
        for (EntryView each : entries) {
            try {
                writer.updateDocument(new Term(Fields.ID, each.id()), documents.of(each, values.of(each)));
            } catch (RuntimeException e) {
                if (writer.getTragicException() != null) {
                    throw e;
                }
                ILog.of(AssumedIndex.class).warn("Entry " + each.id() + " cannot be indexed", e);
            }
        }
    }

    /** To search in it, while it is open. */
    public IndexSearcher searcher() {
        return IndexFolder.searcher(reader);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.rollback();
        directory.close();
    }
}
