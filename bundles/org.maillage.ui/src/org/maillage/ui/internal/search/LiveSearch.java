package org.maillage.ui.internal.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

        /** The number of entries by type, whatever type is chosen. */
        void counted(Map<String, Long> counts);

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

    /** Asks, after the pause; types are those to count. */
    void ask(SearchRequest request, List<String> types) {
        start(request, types, pause);
    }

    /** Asks at once. */
    void askNow(SearchRequest request, List<String> types) {
        start(request, types, 0);
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

    private void start(SearchRequest request, List<String> types, long delay) {
        stop();
        int number = last.get();
        waiting = job(number, monitor -> {
            SearchResult result = service.search(request, language);
            handOver(number, () -> receiver.found(request, result));
            count(number, request, types);
        });
        waiting.schedule(delay);
    }

    private void count(int number, SearchRequest request, List<String> types) throws MaillageException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String type : types) {
            if (number != last.get()) {
                return;
            }
            counts.put(type, service.search(new SearchRequest(request.text(), List.of(type), 0, 0), language).total());
        }
        handOver(number, () -> receiver.counted(counts));
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
