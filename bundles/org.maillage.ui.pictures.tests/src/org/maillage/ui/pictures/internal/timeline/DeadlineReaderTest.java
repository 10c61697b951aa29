package org.maillage.ui.pictures.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.maillage.api.MaillageException;
import org.maillage.api.search.Filter;
import org.maillage.api.search.SearchRequest;

class DeadlineReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final SearchRequest ALL = SearchRequest.of("", 0);
    private final Calls calls = new Calls().with("Passé", "2026-01-31").with("Sans date")
            .with("Aujourd’hui", "2026-11-29").with("Tous les ans", "2026-03-01", "2027-03-01", "/2027-01-15");

    private Deadlines read(SearchRequest request) throws MaillageException {
        return new DeadlineReader(calls, Locale.FRENCH).read(request, TODAY);
    }

    @Test
    void theNextDeadlineOfEachSchemeIsAheadTodayIncluded() throws MaillageException {
        Deadlines found = read(ALL);
        assertEquals(List.of("Tous les ans", "Aujourd’hui"), found.ahead().stream().map(Deadlines.Mark::title).toList());
        assertEquals(LocalDate.of(2027, 3, 1), found.ahead().getFirst().day());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 15)), found.ahead().getFirst().opens());
    }

    @Test
    void whatHasNoDateOrIsPastIsCounted() throws MaillageException {
        Deadlines found = read(ALL);
        assertEquals(1, found.none());
        assertEquals(1, found.permanent());
        assertEquals(1, found.past(), "a yearly call with a date ahead is not past");
    }

    @Test
    void deadlinesChosenAmongTheFiltersNarrowTheMarksAndNotTheCounts() throws MaillageException {
        Deadlines found = read(ALL.withFilters(List.of(Filter.of("deadline", "2027-01-01.."))));
        assertEquals(1, found.ahead().size());
        assertEquals(1, found.none());
    }

    @Test
    void moreThanCanBeShownIsCounted() throws MaillageException {
        for (int i = 0; i < DeadlineReader.MOST + 10; i++) {
            calls.with("Appel " + i, "2027-05-01");
        }
        Deadlines found = read(ALL);
        assertEquals(DeadlineReader.MOST, found.ahead().size());
        assertEquals(12, found.more());
    }
}
