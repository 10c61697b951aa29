package org.maillage.cli.internal.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.api.search.Filter;
import org.maillage.api.search.Hit;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchService;
import org.maillage.cli.Console;

import picocli.CommandLine.Option;

/** Entries to work on: those that a search finds. */
final class Selection {

    private static final int PAGE = 1_000;

    @Option(names = "--where", paramLabel = "QUERY", descriptionKey = "select.where")
    private Optional<String> where = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "select.type")
    private List<String> types = new ArrayList<>();

    @Option(names = "--filter", paramLabel = "FIELD=VALUE", descriptionKey = "select.filter")
    private List<String> filters = new ArrayList<>();

    @Option(names = "--in", paramLabel = "COLLECTION", descriptionKey = "select.in")
    private Optional<String> collection = Optional.empty();

    boolean isAsked() {
        return where.isPresent() || !types.isEmpty() || !filters.isEmpty() || collection.isPresent();
    }

    /** The ids found, all of them, after those that were named. */
    List<String> ids(List<String> named, SearchService search, Console console) throws MaillageException {
        Set<String> ids = new LinkedHashSet<>(named);
        if (!isAsked()) {
            return List.copyOf(ids);
        }
        search.refresh(new IndexProgress() {
        });
        List<Filter> wanted = new ArrayList<>(filters.stream().map(Filter::parse).toList());
        collection.ifPresent(each -> wanted.add(Filter.parse("collection=" + each)));
        SearchRequest request = new SearchRequest(where.orElse(""), types, PAGE, 0).withFilters(wanted);
        for (int offset = 0;; offset += PAGE) {
            List<Hit> hits = search.search(request.page(PAGE, offset), console.language()).hits();
            hits.forEach(each -> ids.add(each.id()));
            if (hits.size() < PAGE) {
                return List.copyOf(ids);
            }
        }
    }
}
