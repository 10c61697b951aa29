package org.maillage.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;

class HitListTest {

    private final FakeSearch service = new FakeSearch(250);
    private final List<Integer> offsets = new ArrayList<>();
    private final SearchRequest request = new SearchRequest("prêt", List.of("Tool"), HitList.SLICE, 0);
    private Runnable delivery = () -> { };
    private final List<Integer> arrivals = new ArrayList<>();
    private final HitList hits = new HitList(request, service.search(request, Locale.FRENCH), (wanted, then) -> {
        offsets.add(wanted.offset());
        delivery = () -> then.accept(service.search(wanted, Locale.FRENCH));
    }, first -> arrivals.add(first));

    @Test
    void theFirstSliceIsThere() {
        assertEquals(250, hits.size());
        assertEquals(Optional.of("prêt 99"), hits.get(99).map(Hit::title));
        assertEquals(List.of(), offsets);
    }

    @Test
    void aFurtherSliceIsFetchedOnceWhenItComesIntoSight() {
        assertEquals(Optional.empty(), hits.get(240));
        assertEquals(Optional.empty(), hits.get(241));
        assertEquals(List.of(200), offsets);
        delivery.run();
        assertEquals(Optional.of("prêt 240"), hits.get(240).map(Hit::title));
        assertEquals(List.of(200), arrivals);
    }
}
