package org.maillage.ui.pictures.internal.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.maillage.api.MaillageException;
import org.maillage.api.search.Facet;
import org.maillage.api.search.Filter;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.api.territory.TerritoryService;
import org.maillage.model.TerritoryKind;

/**
 * Counts results by place from the facets of the search; no entry is loaded. One question for all places, and one more
 * for each département in which several places are named, so that nothing counts twice. Called in a job.
 */
final class PlaceCounter {

    /** Ids of the code list: départements, and the overseas collectivities of the same level. */
    static final String DEPARTEMENT = "cog:departement/";
    private static final String TERRITORY = "territory";
    private static final String TYPE = "type";
    private static final String TERRITORY_TYPE = "Territory";

    private final SearchService search;
    private final TerritoryService territories;
    private final Locale language;

    PlaceCounter(SearchService search, TerritoryService territories, Locale language) {
        this.search = search;
        this.territories = territories;
        this.language = language;
    }

    /**
     * @param codes    the départements to count
     * @param unwanted whether to give up
     */
    Places count(SearchRequest current, List<String> codes, BooleanSupplier unwanted) throws MaillageException {
        SearchRequest without = withoutTerritories(current);
        long territoriesFound = without == current ? 0
                : search.search(current.withTypes(List.of(TERRITORY_TYPE)).page(0, 0), language).total();
        SearchRequest request = without.withFacets(List.of(TERRITORY)).page(0, 0);
        Set<String> only = request.filters().stream().filter(each -> each.field().equals(TERRITORY) && !each.excludes())
                .flatMap(each -> each.values().stream()).collect(Collectors.toSet());
        SearchResult found = search.search(request, language);
        Gathered gathered = new Gathered();
        for (Facet facet : found.facets()) {
            for (Facet.Value value : facet.values()) {
                if (only.isEmpty() || only.contains(value.value())) {
                    gathered.add(value);
                }
            }
        }
        Exact exact = new Exact(request, gathered, only.isEmpty() && gathered.sum() == found.total());
        Map<String, TerritoryInfo> names = new HashMap<>();
        Map<String, Places.Count> counts = new HashMap<>();
        for (String code : codes) {
            territories.get(DEPARTEMENT + code).ifPresent(each -> names.put(code, each));
            Set<String> here = gathered.here.getOrDefault(code, Set.of());
            Set<String> all = new TreeSet<>(gathered.around.getOrDefault(code, Set.of()));
            all.addAll(here);
            if (!all.isEmpty() && !unwanted.getAsBoolean()) {
                counts.put(code, new Places.Count(exact.count(all), exact.count(here)));
            }
        }
        Comparator<Places.Wide> most = Comparator.comparingInt(Places.Wide::count).reversed()
                .thenComparing(each -> each.place().title());
        return new Places(found.total(), territoriesFound, counts, names, gathered.towns.stream().sorted(most).toList(),
                gathered.wide.stream().sorted(most).toList(), gathered.nowhere);
    }

    /** A territory is where it is: forty thousand of them would hide everything else. */
    private static SearchRequest withoutTerritories(SearchRequest request) {
        if (Filter.has(request.filters(), TYPE, TERRITORY_TYPE) || request.types().contains(TERRITORY_TYPE)) {
            return request;
        }
        List<Filter> filters = new ArrayList<>(request.filters());
        filters.add(new Filter(TYPE, List.of(TERRITORY_TYPE), true));
        return request.withFilters(filters);
    }

    /**
     * Counts entries that name any of some places. Sums do where no entry names two places; otherwise a question is asked,
     * once for départements around which the same places are named.
     */
    private final class Exact {

        private final SearchRequest request;
        private final Gathered gathered;
        private final boolean sums;
        private final Map<Set<String>, Integer> known = new HashMap<>();

        Exact(SearchRequest request, Gathered gathered, boolean sums) {
            List<Filter> filters = new ArrayList<>(request.filters());
            filters.removeIf(each -> each.field().equals(TERRITORY) && !each.excludes());
            this.request = request.withFilters(filters).withFacets(List.of());
            this.gathered = gathered;
            this.sums = sums;
        }

        int count(Set<String> places) throws MaillageException {
            if (sums || places.size() < 2) {
                return places.stream().mapToInt(gathered.counts::get).sum();
            }
            Integer count = known.get(places);
            if (count == null) {
                List<Filter> filters = new ArrayList<>(request.filters());
                filters.add(new Filter(TERRITORY, List.copyOf(places), false));
                count = (int) search.search(request.withFilters(filters), language).total();
                known.put(Set.copyOf(places), count);
            }
            return count;
        }
    }

    /** Places sorted by the départements that they are in or around. */
    private final class Gathered {

        private final Map<String, Integer> counts = new HashMap<>();
        private final Map<String, Set<String>> here = new TreeMap<>();
        private final Map<String, Set<String>> around = new TreeMap<>();
        private final List<Places.Wide> towns = new ArrayList<>();
        private final List<Places.Wide> wide = new ArrayList<>();
        private int nowhere;

        int sum() {
            return nowhere + counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        void add(Facet.Value value) throws MaillageException {
            if (value.value().equals(Filter.UNKNOWN)) {
                nowhere = value.count();
                return;
            }
            TerritoryInfo place = territories.get(value.value()).orElseGet(() -> new TerritoryInfo(value.value(),
                    value.label(), TerritoryKind.PERIMETER, "", 0));
            counts.put(place.id(), value.count());
            Optional<Set<String>> within = isWide(place) ? Optional.empty()
                    : Optional.of(departements(territories.containing(place.id())));
            if (within.filter(each -> !each.isEmpty()).isPresent()) {
                within.get().forEach(code -> here.computeIfAbsent(code, each -> new TreeSet<>()).add(place.id()));
            } else {
                addWide(place, value.count());
            }
            if (place.kind() == TerritoryKind.COMMUNE) {
                towns.add(new Places.Wide(place, value.count()));
            }
        }

        private void addWide(TerritoryInfo place, int count) throws MaillageException {
            boolean everywhere = place.kind() == TerritoryKind.COUNTRY || place.kind() == TerritoryKind.UNION;
            Set<String> inside = everywhere ? Set.of() : departements(territories.inside(place.id()));
            inside.forEach(code -> around.computeIfAbsent(code, each -> new TreeSet<>()).add(place.id()));
            if (inside.isEmpty()) {
                wide.add(new Places.Wide(place, count));
            }
        }

        private static boolean isWide(TerritoryInfo place) {
            return place.kind() == TerritoryKind.COUNTRY || place.kind() == TerritoryKind.UNION
                    || place.kind() == TerritoryKind.REGION;
        }

        private static Set<String> departements(Set<String> ids) {
            Set<String> codes = new HashSet<>();
            ids.stream().filter(each -> each.startsWith(DEPARTEMENT))
                    .forEach(each -> codes.add(each.substring(DEPARTEMENT.length())));
            return codes;
        }
    }
}
