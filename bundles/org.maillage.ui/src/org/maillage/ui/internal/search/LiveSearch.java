package org.maillage.ui.internal.search;

import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.maillage.api.MaillageException;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;

/**
 * Searches while a person types: waits for a pause, searches in a job, and hands over the answer to the last question
 * only. All methods are called on the user-interface thread.
 */
final class LiveSearch {

    /** Receives answers on the user-interface thread. */
    interface Receiver {

        void found(SearchRequest request, SearchResult result);

        /** What stands beside the results: counts of values, ways out. Comes after them. */
        void beside(SearchResult result);

        void failed(String sentence);
    }

    private final SearchService service;
    private final Locale language;
    private final Executor ui;
    private final long pause;
    private final Receiver receiver;
    private final AtomicInteger last = new AtomicInteger();
    private Job waiting;

    /** @param pause milliseconds without a new question before a search begins */
    LiveSearch(SearchService service, Locale language, Executor ui, long pause, Receiver receiver) {
        this.service = service;
        this.language = language;
        this.ui = ui;
        this.pause = pause;
        this.receiver = receiver;
    }

    /**
     * Asks, after the pause.
     *
     * @param request for the results
     * @param beside  for what stands beside them; asked second, as counting takes longer than finding
     */
    void ask(SearchRequest request, SearchRequest beside) {
        start(request, beside, pause);
    }

    /** Asks at once. */
    void askNow(SearchRequest request, SearchRequest beside) {
        start(request, beside, 0);
    }

    /** Forgets the question under way. */
    void stop() {
        last.incrementAndGet();
        if (waiting != null) {
            waiting.cancel();
        }
    }

    /** Fetches more hits of the last question. */
    void more(SearchRequest request, Consumer<SearchResult> then) {
        int number = last.get();
        job(number, monitor -> {
            SearchResult result = service.search(request, language);
            handOver(number, () -> then.accept(result));
        }).schedule();
    }

    private void start(SearchRequest request, SearchRequest beside, long delay) {
        stop();
        int number = last.get();
        waiting = job(number, monitor -> {
            SearchResult result = service.search(request, language);
            handOver(number, () -> receiver.found(request, result));
            if (number == last.get()) {
                SearchResult counted = service.search(beside, language);
                handOver(number, () -> receiver.beside(counted));
            }
        });
        waiting.schedule(delay);
    }

    private void handOver(int number, Runnable answer) {
        ui.execute(() -> {
            if (number == last.get()) {
                answer.run();
            }
        });
    }

    private interface Work {

        void run(IProgressMonitor monitor) throws MaillageException;
    }

    private Job job(int number, Work work) {
        Job job = Job.create("Maillage", monitor -> {
            if (number != last.get()) {
                return Status.CANCEL_STATUS;
            }
            try {
                work.run(monitor);
            } catch (MaillageException e) {
                if (e.getCause() != null) {
                    ILog.of(LiveSearch.class).log(new Status(IStatus.WARNING, LiveSearch.class, e.getMessage(), e));
                }
                handOver(number, () -> receiver.failed(e.text(language)));
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        return job;
    }
}
