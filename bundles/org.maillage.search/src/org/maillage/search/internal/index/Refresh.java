package org.maillage.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
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
import org.maillage.search.internal.schema.Computed;

/** One run that brings the index up to date. For one thread; used once. */
final class Refresh {

    private final ContentService content;
    private final IndexProgress progress;
    private final IndexWriter writer;
    private final Optional<IndexSearcher> before;
    /** Two threads find problems. */
    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
    private final Documents documents;
    private final ReferenceNames references;
    private final ComputedValues computed;
    private int indexed;

    /** @param before the commit to go on from; empty to begin with nothing */
    Refresh(ContentService content, IndexProgress progress, IndexWriter writer, Optional<IndexSearcher> before,
            List<Computed> computed) {
        this.computed = new ComputedValues(computed, this::report);
        this.content = content;
        this.before = before;
        this.progress = progress;
        this.writer = writer;
        this.documents = new Documents(content);
        this.references = documents.references();
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
        try (WriterThread thread = new WriterThread(writer, this::unwritten)) {
            int number = 0;
            for (CollectionInfo collection : plan.read()) {
                number++;
                if (progress.cancelled()) {
                    return false;
                }
                progress.collection(collection.id(), number, plan.read().size());
                read(collection, state, thread);
            }
            thread.finish();
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

    private void read(CollectionInfo collection, IndexState state, WriterThread thread) throws IOException {
        references.begin();
        Visitor visitor = new Visitor(thread, before.isPresent()
                ? Optional.of(Stamps.of(before.get(), collection.id())).filter(each -> !each.isEmpty())
                : Optional.empty());
        try {
            content.read(collection.id(), visitor);
            visitor.removeGone();
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

    private void unwritten(EntryView view, RuntimeException cause) {
        ILog.of(Refresh.class).warn("Entry " + view.id() + " cannot be indexed", cause);
        report("search.entry", view.place().entry(view.id()),
                Message.of(SearchTexts.class, "entry.unindexed", view.id()));
    }

    private void report(String code, Place place, Message message) {
        problems.add(new Problem(Severity.ERROR, code, place, message));
    }

    /** Writes what a reading of a collection finds. */
    private final class Visitor implements EntryVisitor {

        /** What the index has of the collection; empty when it has nothing. */
        private final Optional<Stamps> known;
        private final WriterThread thread;
        private IOException failure;

        Visitor(WriterThread thread, Optional<Stamps> known) {
            this.thread = thread;
            this.known = known;
        }

        /** Takes out what was not met; nothing when the reading was broken off. */
        void removeGone() throws IOException {
            if (known.isPresent() && goOn()) {
                for (String id : known.get().gone()) {
                    writer.deleteDocuments(new Term(Fields.ID, id));
                }
            }
        }

        @Override
        public void entry(EntryView view) {
            if (failure != null) {
                return;
            }
            try {
                Map<String, List<String>> values = computed.of(view);
                long stamp = documents.stamp(view, values);
                if (known.isEmpty() || !known.get().has(view.id(), stamp)) {
                    write(view, stamp, values);
                    indexed++;
                }
            } catch (IOException e) {
                failure = e;
            } catch (RuntimeException e) {
                if (writer.getTragicException() != null) {
                    throw e;
                }
                unwritten(view, e);
            }
        }

        private void write(EntryView view, long stamp, Map<String, List<String>> values) throws IOException {
            Document document = documents.of(view, values);
            document.add(new NumericDocValuesField(Fields.STAMP, stamp));
            thread.write(view, document, known.isPresent());
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
