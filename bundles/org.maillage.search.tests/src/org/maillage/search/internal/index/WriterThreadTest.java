package org.maillage.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.maillage.api.Place;
import org.maillage.api.content.EntryView;
import org.maillage.model.Entry;
import org.maillage.model.MaillageFactory;

/** Whoever hands documents over never waits for a thread that is gone. */
class WriterThreadTest {

    private static final int MANY = 1_000;

    @Test
    void anErrorEndsTheRunAndIsTold() throws Exception {
        Entry entry = MaillageFactory.eINSTANCE.createTool();
        entry.setId("a:b");
        EntryView view = EntryView.of(entry, Place.collection("a", ""));
        Document broken = new Document();
        broken.add(new TermsField("word", FieldKinds.WORDS, before -> {
            throw new StackOverflowError("too deep");
        }));
        try (Directory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertThrows(Throwable.class, () -> {
                try (WriterThread thread = new WriterThread(writer, (unwritten, cause) -> {
                    throw new IllegalStateException(cause);
                })) {
                    for (int i = 0; i < MANY; i++) {
                        thread.write(view, broken, false);
                    }
                    thread.finish();
                }
            }));
            writer.rollback();
        }
    }
}
