package org.maillage.ui.advice.internal.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.maillage.api.MaillageException;
import org.maillage.api.match.MatchReport;
import org.maillage.api.match.MatchRequest;
import org.maillage.api.match.MatchService;
import org.maillage.model.Profile;

/**
 * Matches in a job, and hands over the answer to the last question only: first the best schemes, then all of them where
 * there are many. All methods are called on the user-interface thread.
 */
final class Verdicts {

    /** How many are explained at once. */
    static final int FIRST = 200;

    /** Receives answers on the user-interface thread. */
    interface Receiver {

        /** @param complete whether all schemes are there */
        void found(MatchReport report, boolean complete);

        void failed(String sentence);
    }

    private final MatchService matching;
    private final Executor ui;
    private final Locale language;
    private final Receiver receiver;
    private final AtomicInteger last = new AtomicInteger();

    Verdicts(MatchService matching, Executor ui, Locale language, Receiver receiver) {
        this.matching = matching;
        this.ui = ui;
        this.language = language;
        this.receiver = receiver;
    }

    /**
     * Asks, after a pause; an answer to a former question is not handed over any more.
     *
     * @param profile never changed by the caller afterwards
     * @param types   natures of support to keep; empty for all
     */
    void ask(Profile profile, List<String> types, long pause) {
        int number = last.incrementAndGet();
        Job job = Job.create("Maillage", monitor -> {
            if (number == last.get()) {
                match(number, profile, types);
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule(pause);
    }

    /** Forgets the question under way. */
    void stop() {
        last.incrementAndGet();
    }

    private void match(int number, Profile profile, List<String> types) {
        try {
            MatchReport best = matching.match(request(profile, types, FIRST));
            boolean complete = best.results().size() == best.considered();
            handOver(number, () -> receiver.found(best, complete));
            if (!complete && number == last.get()) {
                MatchReport all = matching.match(request(profile, types, Integer.MAX_VALUE));
                handOver(number, () -> receiver.found(all, true));
            }
        } catch (MaillageException e) {
            Work.log(e);
            handOver(number, () -> receiver.failed(e.text(language)));
        }
    }

    private MatchRequest request(Profile profile, List<String> types, int limit) {
        return new MatchRequest(profile, types, "", LocalDate.now(), limit, language);
    }

    private void handOver(int number, Runnable answer) {
        ui.execute(() -> {
            if (number == last.get()) {
                answer.run();
            }
        });
    }
}
