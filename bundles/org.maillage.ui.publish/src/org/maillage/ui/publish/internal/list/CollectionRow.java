package org.maillage.ui.publish.internal.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.Origin;
import org.maillage.api.publish.InstalledCollection;
import org.maillage.api.publish.Offer;
import org.maillage.api.publish.UpdateCheck;
import org.maillage.ui.publish.internal.Services;

/**
 * A collection.
 *
 * @param info      what it says of itself
 * @param installed where it came from; empty when it came with the product or is the person’s own
 * @param newer     the newer version that its site has, if any is known
 */
record CollectionRow(CollectionInfo info, Optional<InstalledCollection> installed, Optional<Offer> newer) {

    /** All collections: those from sites first. Reads the disk. */
    static List<CollectionRow> all(Services services, UpdateCheck check) {
        Map<String, InstalledCollection> installed = services.installer().installed().stream()
                .collect(Collectors.toMap(InstalledCollection::collection, Function.identity()));
        List<CollectionRow> rows = services.content().collections().stream().map(each -> {
            Optional<InstalledCollection> from = Optional.ofNullable(installed.get(each.id()));
            return new CollectionRow(each, from, check.offers().stream()
                    .filter(offer -> from.isPresent() && offer.collection().equals(each.id())
                            && !offer.version().equals(from.get().version()))
                    .findFirst());
        }).toList();
        return Stream.of(true, false)
                .flatMap(first -> rows.stream().filter(each -> each.installed().isPresent() == first)).toList();
    }

    String id() {
        return info.id();
    }

    boolean isPersonal() {
        return info.origin() == Origin.PERSONAL;
    }
}
