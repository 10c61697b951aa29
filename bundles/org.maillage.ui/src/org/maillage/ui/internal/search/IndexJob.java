package org.maillage.ui.internal.search;

import java.util.List;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.FieldInfo;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.IndexReport;
import org.maillage.api.search.SearchService;
import org.maillage.ui.internal.Texts;

/** Brings the index up to date with the collections. */
final class IndexJob extends Job {

    /** Receives news on the user-interface thread. */
    interface Receiver {

        /** A collection is being read. */
        void progress(String collection, int number, int count);

        /** Done, or not needed. */
        void ready(boolean readOnly, List<FieldInfo> fields);

        void failed(String sentence);
    }

    private final SearchService search;
    private final ContentService content;
    private final DataArea data;
    private final Texts texts;
    private final Executor ui;
    private final Receiver receiver;

    IndexJob(SearchService search, ContentService content, DataArea data, Texts texts, Executor ui,
            Receiver receiver) {
        super(texts.of("index.job"));
        this.search = search;
        this.content = content;
        this.data = data;
        this.texts = texts;
        this.ui = ui;
        this.receiver = receiver;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), Math.max(1, content.collections().size()));
        boolean writer = data.acquireWriting();
        try {
            IndexReport report = search.refresh(new Progress(progress));
            List<FieldInfo> fields = search.fields(texts.language());
            ui.execute(() -> receiver.ready(report.readOnly() || !writer, fields));
        } catch (MaillageException e) {
            ILog.of(IndexJob.class).log(new Status(IStatus.WARNING, IndexJob.class, e.getMessage(), e));
            ui.execute(() -> receiver.failed(e.text(texts.language())));
        }
        return progress.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private final class Progress implements IndexProgress {

        private final SubMonitor monitor;

        Progress(SubMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void collection(String collectionId, int number, int count) {
            String title = content.collection(collectionId).map(each -> each.title(texts.language()))
                    .orElse(collectionId);
            monitor.setWorkRemaining(Math.max(1, count - number + 1));
            monitor.subTask(title);
            monitor.worked(1);
            ui.execute(() -> receiver.progress(title, number, count));
        }

        @Override
        public boolean cancelled() {
            return monitor.isCanceled();
        }
    }
}
