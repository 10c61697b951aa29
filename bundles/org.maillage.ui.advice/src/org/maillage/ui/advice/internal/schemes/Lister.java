package org.maillage.ui.advice.internal.schemes;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.match.MatchReport;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.model.MaillagePackage;
import org.maillage.ui.advice.internal.desk.Desk;

/** Makes the list in a job, and hands over the last one asked for. */
final class Lister {

    private final Desk desk;
    private final Consumer<SchemeList> receiver;
    private final AtomicInteger last = new AtomicInteger();

    Lister(Desk desk, Consumer<SchemeList> receiver) {
        this.desk = desk;
        this.receiver = receiver;
    }

    void stop() {
        last.incrementAndGet();
    }

    void ask(MatchReport report, SchemeList.Filter filter) {
        int number = last.incrementAndGet();
        desk.work().quietly(monitor -> SchemeList.of(report, filter, found(filter.words())), list -> {
            if (number == last.get()) {
                receiver.accept(list);
            }
        }, sentence -> { });
    }

    /** Those whose texts have the words; while there is no index, titles alone are looked through. */
    private Set<String> found(String words) {
        if (words.isBlank()) {
            return Set.of();
        }
        try {
            SearchRequest request = new SearchRequest(words,
                    List.of(MaillagePackage.eINSTANCE.getSupportScheme().getName()), Integer.MAX_VALUE, 0);
            return desk.services().search().search(request, desk.texts().language()).hits().stream().map(Hit::id)
                    .collect(Collectors.toSet());
        } catch (MaillageException e) {
            ILog.of(Lister.class).info("Titles alone are looked through", e.getCause());
            return Set.of();
        }
    }
}
