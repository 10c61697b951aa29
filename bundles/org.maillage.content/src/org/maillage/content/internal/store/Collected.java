package org.maillage.content.internal.store;

import java.util.List;
import java.util.Map;

import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.content.CollectionInfo;

/**
 * All collections at one moment.
 *
 * @param byId     collections by id, in display order
 * @param overlays the files that override an entry, the lowest layer first, by the id of the entry
 * @param problems what is wrong with collections as a whole
 */
record Collected(Map<String, Member> byId, Map<String, List<Overlays.File>> overlays, List<Problem> problems) {

    /**
     * A collection and its files.
     *
     * @param info   its metadata
     * @param source its files
     */
    record Member(CollectionInfo info, CollectionSource source) {

        Place place() {
            return Place.collection(info.id(), source.location());
        }
    }
}
