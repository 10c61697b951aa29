package org.maillage.cli.internal.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.maillage.api.search.Filter;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchRequest.Details;
import org.maillage.api.search.SortOrder;
import org.maillage.api.search.TerritoryFilter;

import picocli.CommandLine.Option;

/** What a search may be told besides its words. */
final class SearchOptions {

    /** Names in lower case, as a person types them. */
    enum Order {
        relevance, deadline, updated, title
    }

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "type")
    List<String> types = List.of();

    @Option(names = "--territory", paramLabel = "CODE|NAME", descriptionKey = "search.territory")
    String territory;

    @Option(names = "--inside", descriptionKey = "search.inside")
    boolean inside;

    @Option(names = "--filter", paramLabel = "FIELD=VALUE", descriptionKey = "search.filter")
    List<String> filters = List.of();

    @Option(names = "--facets", paramLabel = "FIELD,…", split = ",", descriptionKey = "search.facets")
    List<String> facets = List.of();

    @Option(names = "--columns", paramLabel = "FIELD,…", split = ",", descriptionKey = "search.columns")
    List<String> columns = List.of();

    @Option(names = "--open-on", paramLabel = "YYYY-MM-DD", descriptionKey = "search.openOn")
    LocalDate openOn;

    @Option(names = "--sort", paramLabel = "relevance|deadline|updated|title", descriptionKey = "search.sort")
    Order sort = Order.relevance;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    int limit = 10;

    @Option(names = "--offset", paramLabel = "N", descriptionKey = "offset")
    int offset;

    @Option(names = "--explain", descriptionKey = "search.explain")
    boolean explain;

    /** The filters given, those of one field together. */
    List<Filter> filters() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<Filter> read = new ArrayList<>();
        for (String text : filters) {
            Filter filter = Filter.parse(text);
            if (filter.excludes()) {
                read.add(filter);
            } else {
                values.computeIfAbsent(filter.field(), each -> new ArrayList<>()).addAll(filter.values());
            }
        }
        values.forEach((field, each) -> read.add(new Filter(field, each, false)));
        return read;
    }

    /** @param typeNames the types, as the model writes them */
    SearchRequest request(String text, List<String> typeNames) {
        return new SearchRequest(text, typeNames, filters(),
                Optional.ofNullable(territory).map(each -> new TerritoryFilter(each, inside)),
                Optional.ofNullable(openOn), facets, columns,
                SortOrder.valueOf(sort.name().toUpperCase(Locale.ROOT)),
                new Details(true, explain, true), limit, offset);
    }
}
