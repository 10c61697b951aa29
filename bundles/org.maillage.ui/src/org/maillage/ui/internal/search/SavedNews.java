package org.maillage.ui.internal.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.maillage.api.MaillageException;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchService;
import org.maillage.ui.internal.personal.SavedSearch;

/** Finds which entries a saved search has now. */
public final class SavedNews {

    private final SearchService service;
    private final Locale language;

    /** Asks a search service. */
    public SavedNews(SearchService service, Locale language) {
        this.service = service;
        this.language = language;
    }

    /** The ids of the entries, in a job; nothing is said when the search is not ready. */
    public void ids(SavedSearch search, Consumer<Set<String>> then) {
        Job job = Job.create("Maillage", monitor -> {
            try {
                then.accept(ids(search));
            } catch (MaillageException e) {
                ILog.of(SavedNews.class).info(e.getMessage());
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    /** The ids of the entries, dismissed ones left out; at most {@link SavedSearch#FOLLOWED}. */
    public Set<String> ids(SavedSearch search) throws MaillageException {
        return service.search(search.without(search.question().request(LocalDate.now())
                .page(SavedSearch.FOLLOWED, 0)), language).hits().stream().map(Hit::id).collect(Collectors.toSet());
    }

    /** How many entries came since the last look. */
    public long fresh(SavedSearch search) throws MaillageException {
        return ids(search).stream().filter(each -> !search.seen().contains(each)).count();
    }
}
