package org.maillage.publish.internal.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.Offer;
import org.maillage.api.publish.UpdateCheck;
import org.maillage.api.text.Message;
import org.maillage.publish.internal.PublishTexts;
import org.maillage.publish.internal.site.Site;
import org.maillage.publish.internal.site.Sites;
import org.osgi.framework.Version;

/** Asks each site once whether it has something newer. */
final class UpdateSearch {

    private final Sites places;

    UpdateSearch(Sites places) {
        this.places = places;
    }

    UpdateCheck look(Generation now, Monitor monitor) throws MaillageException {
        Map<String, List<Generation.Entry>> bySite = new LinkedHashMap<>();
        now.entries().forEach(each -> bySite.computeIfAbsent(each.site(), site -> new ArrayList<>()).add(each));
        List<Offer> offers = new ArrayList<>();
        List<Message> failures = new ArrayList<>();
        for (Map.Entry<String, List<Generation.Entry>> each : bySite.entrySet()) {
            try (Site site = places.open(each.getKey(), monitor)) {
                each.getValue().stream().flatMap(entry -> site.newest(entry.collection()).stream()
                        .filter(item -> item.version().compareTo(Version.parseVersion(entry.version())) > 0))
                        .map(Site::offer).forEach(offers::add);
            } catch (MaillageException e) {
                if (e.getCause() != null) {
                    ILog.of(UpdateSearch.class).info("Not asked for updates: " + each.getKey(), e.getCause());
                }
                failures.add(e.sentence());
            }
            if (monitor.cancelled()) {
                throw PublishTexts.failure("cancelled");
            }
        }
        offers.sort(Comparator.comparing(Offer::collection));
        return new UpdateCheck(offers, failures);
    }
}
