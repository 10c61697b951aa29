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
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchService;
import org.maillage.api.text.Message;
import org.maillage.publish.internal.PublishTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.w3c.dom.Element;

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

    /** Called by Declarative Services. */
    @Activate
    public SearchUses(@Reference DataArea data, @Reference SearchService service) {
        this.searches = new KeptFile(data, "searches");
        this.service = service;
    }

    @Override
    public Map<String, List<Message>> uses(Set<String> ids) throws MaillageException {
        Map<String, List<Message>> uses = new TreeMap<>();
        for (Element element : ids.isEmpty() ? List.<Element>of() : searches.elements("search")) {
            KeptSearch search = KeptSearch.of(element);
            Set<String> wanted = new HashSet<>(ids);
            wanted.removeAll(search.dismissed());
            Set<String> found = found(search, List.copyOf(wanted));
            for (String id : wanted) {
                boolean was = search.seen().contains(id);
                boolean is = found.contains(id);
                if (was || is) {
                    String key = was && is ? "uses.search" : is ? "uses.search.new" : "uses.search.gone";
                    uses.computeIfAbsent(id, none -> new ArrayList<>()).add(PublishTexts.of(key, search.name()));
                }
            }
        }
        return uses;
    }

    private Set<String> found(KeptSearch search, List<String> ids) throws MaillageException {
        Set<String> found = new HashSet<>();
        for (int start = 0; start < ids.size(); start += AT_ONCE) {
            Set<String> part = Set.copyOf(ids.subList(start, Math.min(ids.size(), start + AT_ONCE)));
            found.addAll(service.search(search.among(part), Locale.FRENCH).hits().stream().map(Hit::id)
                    .collect(Collectors.toSet()));
        }
        return found;
    }
}
