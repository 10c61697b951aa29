package org.maillage.publish.internal.mine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.EntryUses;
import org.maillage.api.publish.UpcomingChanges;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchForecast;
import org.maillage.api.search.SearchForecast.Forecast;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.api.text.Message;
import org.maillage.publish.internal.PublishTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Says in which saved searches an entry is, has come, or is no longer; what was dismissed from a search is left out. The
 * index is taken as it is.
 */
@Component
public final class SearchUses implements EntryUses {

    /** Most ids asked about at once; Lucene takes 1,024 alternatives. */
    private static final int AT_ONCE = 500;

    private final KeptFile searches;
    private final SearchService service;
    private final SearchForecast forecast;

    /** Called by Declarative Services. */
    @Activate
    public SearchUses(@Reference DataArea data, @Reference SearchService service,
            @Reference SearchForecast forecast) {
        this.forecast = forecast;
        this.searches = new KeptFile(data, "searches");
        this.service = service;
    }

    @Override
    public Map<String, List<Message>> uses(Set<String> ids) throws MaillageException {
        Map<String, List<Message>> uses = new TreeMap<>();
        for (KeptSearch search : kept(ids)) {
            Set<String> wanted = wanted(search, ids);
            tell(search, wanted, search.seen(), found(search, wanted, service::search), "uses.search.new",
                    "uses.search.gone", uses);
        }
        return uses;
    }

    /** Each search is asked twice: as things are, and as they will be. */
    @Override
    public Map<String, List<Message>> forecast(UpcomingChanges upcoming) throws MaillageException {
        Map<String, List<Message>> uses = new TreeMap<>();
        Set<String> ids = upcoming.changes().ids();
        List<KeptSearch> kept = kept(ids);
        if (kept.isEmpty()) {
            return uses;
        }
        try (Forecast assumed = forecast.with(upcoming.entries(), upcoming.gone())) {
            for (KeptSearch search : kept) {
                Set<String> wanted = wanted(search, ids);
                Set<String> now = new HashSet<>(found(search, wanted, service::search));
                now.addAll(search.seen());
                tell(search, wanted, now, found(search, wanted, assumed::search), "uses.forecast.new",
                        "uses.forecast.gone", uses);
            }
        }
        return uses;
    }

    private List<KeptSearch> kept(Set<String> ids) throws MaillageException {
        return ids.isEmpty() ? List.of() : searches.elements("search").stream().map(KeptSearch::of).toList();
    }

    private static Set<String> wanted(KeptSearch search, Set<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        wanted.removeAll(search.dismissed());
        return wanted;
    }

    private static void tell(KeptSearch search, Set<String> wanted, Set<String> before, Set<String> after, String comes,
            String goes, Map<String, List<Message>> uses) {
        for (String id : wanted) {
            boolean was = before.contains(id);
            boolean is = after.contains(id);
            if (was || is) {
                uses.computeIfAbsent(id, none -> new ArrayList<>()).add(PublishTexts.of(
                        was && is ? "uses.search" : is ? comes : goes, search.name()));
            }
        }
    }

    /** What is searched. */
    private interface Index {

        SearchResult search(SearchRequest request, Locale language) throws MaillageException;
    }

    private static Set<String> found(KeptSearch search, Set<String> wanted, Index index) throws MaillageException {
        List<String> ids = List.copyOf(wanted);
        Set<String> found = new HashSet<>();
        for (int start = 0; start < ids.size(); start += AT_ONCE) {
            Set<String> part = Set.copyOf(ids.subList(start, Math.min(ids.size(), start + AT_ONCE)));
            found.addAll(index.search(search.among(part), Locale.FRENCH).hits().stream().map(Hit::id)
                    .collect(Collectors.toSet()));
        }
        return found;
    }
}
