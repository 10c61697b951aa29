package org.maillage.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.text.Message;
import org.maillage.search.internal.SearchTexts;
import org.maillage.search.internal.schema.IndexSchema;
import org.maillage.search.internal.schema.TypeSchema;
import org.maillage.search.internal.text.Stemmer;

/** One run that brings the index up to date. For one thread; used once. */
final class Refresh {

    private final ContentService content;
    private final IndexProgress progress;
    private final IndexWriter writer;
    private final List<Problem> problems = new ArrayList<>();
    private final IndexSchema schema = new IndexSchema();
    private final EntryReader reader = new EntryReader(schema);
    private final Stemmer stemmer = new Stemmer();
    private final ReferenceNames references;
    private int indexed;

    Refresh(ContentService content, IndexProgress progress, IndexWriter writer) {
        this.content = content;
        this.progress = progress;
        this.writer = writer;
        this.references = new ReferenceNames(content, schema);
    }

    /**
     * Does what is planned; only the commit is left to do.
     *
     * @return false when it was cancelled, so that nothing must be committed
     */
    boolean run(RefreshPlan plan) throws IOException {
        IndexState state = plan.state();
        for (String gone : plan.remove()) {
            writer.deleteDocuments(new Term(Fields.COLLECTION, gone));
            state.remove(gone);
        }
        int number = 0;
        for (CollectionInfo collection : plan.read()) {
            number++;
            if (progress.cancelled()) {
                return false;
            }
            progress.collection(collection.id(), number, plan.read().size());
            writer.deleteDocuments(new Term(Fields.COLLECTION, collection.id()));
            read(collection, state);
        }
        if (progress.cancelled()) {
            return false;
        }
        writer.setLiveCommitData(state.toCommitData().entrySet());
        return true;
    }

    int indexed() {
        return indexed;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void read(CollectionInfo collection, IndexState state) throws IOException {
        references.begin();
        Visitor visitor = new Visitor();
        try {
            content.read(collection.id(), visitor);
            state.put(collection.id(), collection.stamp(), references.used());
        } catch (MaillageException e) {
            ILog.of(Refresh.class).warn("Collection " + collection.id() + " cannot be read", e);
            state.remove(collection.id());
            report("search.collection", Place.collection(collection.id(), collection.location()),
                    Message.of(SearchTexts.class, "collection.unreadable", collection.id()));
        }
        if (visitor.failure != null) {
            throw visitor.failure;
        }
    }

    private void report(String code, Place place, Message message) {
        problems.add(new Problem(Severity.ERROR, code, place, message));
    }

    /** Writes what a reading of a collection finds. */
    private final class Visitor implements EntryVisitor {

        private IOException failure;

        @Override
        public void entry(EntryView view) {
            if (failure != null) {
                return;
            }
            try {
                TypeSchema type = schema.of(view.entry().eClass());
                writer.addDocument(EntryDocument.of(view, type, reader, stemmer, references));
                indexed++;
            } catch (IOException e) {
                failure = e;
            } catch (RuntimeException e) {
                if (writer.getTragicException() != null) {
                    throw e;
                }
                ILog.of(Refresh.class).warn("Entry " + view.id() + " cannot be indexed", e);
                report("search.entry", view.place().entry(view.id()),
                        Message.of(SearchTexts.class, "entry.unindexed", view.id()));
            }
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }

        @Override
        public boolean goOn() {
            return failure == null && !progress.cancelled();
        }
    }
}
