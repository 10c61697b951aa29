package org.maillage.publish.internal.mine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.search.Filter;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.TerritoryFilter;
import org.w3c.dom.Element;

/**
 * A search that the person keeps.
 *
 * @param name      what they call it
 * @param request   what it asks for, as of today
 * @param seen      ids of the entries that were in it when they last looked at it
 * @param dismissed ids of the entries that they never want to see in it again
 */
record KeptSearch(String name, SearchRequest request, Set<String> seen, Set<String> dismissed) {

    /** Reads an element of the file {@code searches}. */
    static KeptSearch of(Element element) {
        List<Filter> filters = new ArrayList<>();
        for (Element each : KeptFile.children(element, "filter")) {
            filters.add(new Filter(each.getAttribute("field"), List.of(each.getAttribute("value")),
                    isTrue(each, "excludes")));
        }
        Optional<TerritoryFilter> place = KeptFile.child(element, "place")
                .map(each -> new TerritoryFilter(each.getAttribute("id"), isTrue(each, "inside")));
        SearchRequest request = SearchRequest.of(element.getAttribute("text").strip(), 0).withFilters(filters)
                .withTerritory(place)
                .withOpenOn(isTrue(element, "openToday") ? Optional.of(LocalDate.now()) : Optional.empty());
        return new KeptSearch(element.getAttribute("name"), request, ids(element, "seen"), ids(element, "dismissed"));
    }

    private static boolean isTrue(Element element, String attribute) {
        return Boolean.parseBoolean(element.getAttribute(attribute));
    }

    private static Set<String> ids(Element element, String name) {
        String text = KeptFile.child(element, name).map(Element::getTextContent).orElse("").strip();
        return text.isEmpty() ? Set.of() : Set.of(text.split("\\s+"));
    }

    /** What of some entries it finds now. */
    SearchRequest among(Set<String> ids) {
        List<Filter> filters = new ArrayList<>(request.filters());
        filters.add(new Filter("id", List.copyOf(ids), false));
        return request.withFilters(filters).page(ids.size(), 0);
    }
}
