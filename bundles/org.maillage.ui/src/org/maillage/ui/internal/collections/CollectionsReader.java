package org.maillage.ui.internal.collections;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.ui.internal.Texts;

/** Reads all collections to count their entries and find their problems. */
final class CollectionsReader extends Job {

    private final ContentService content;
    private final Executor ui;
    private final Consumer<CollectionState> receiver;

    /** @param receiver told on the user-interface thread of each collection that was read */
    CollectionsReader(ContentService content, Texts texts, Executor ui, Consumer<CollectionState> receiver) {
        super(texts.of("collections.job"));
        this.content = content;
        this.ui = ui;
        this.receiver = receiver;
        setPriority(Job.DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<CollectionInfo> collections = content.collections();
        SubMonitor progress = SubMonitor.convert(monitor, getName(), collections.size());
        for (CollectionInfo info : collections) {
            progress.subTask(info.id());
            read(info, progress);
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            progress.worked(1);
        }
        return Status.OK_STATUS;
    }

    private void read(CollectionInfo info, IProgressMonitor monitor) {
        AtomicInteger entries = new AtomicInteger();
        List<Problem> problems = new ArrayList<>();
        try {
            content.read(info.id(), new EntryVisitor() {
                @Override
                public void entry(EntryView entry) {
                    entries.incrementAndGet();
                }

                @Override
                public void problem(Problem problem) {
                    problems.add(problem);
                }

                @Override
                public boolean goOn() {
                    return !monitor.isCanceled();
                }
            });
        } catch (MaillageException e) {
            // The collection has gone in the meantime; the list is about to be made anew.
            ILog.of(CollectionsReader.class).info(e.getMessage(), e);
            return;
        }
        if (!monitor.isCanceled()) {
            CollectionState state = new CollectionState(info, entries.get(), List.copyOf(problems));
            ui.execute(() -> receiver.accept(state));
        }
    }
}
