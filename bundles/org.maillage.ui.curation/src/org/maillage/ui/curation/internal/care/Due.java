package org.maillage.ui.curation.internal.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.curation.FreshnessItem;
import org.maillage.api.curation.FreshnessService;
import org.maillage.api.curation.LinkCheck;
import org.maillage.api.curation.LinkService;
import org.maillage.model.Entry;

/**
 * An entry that needs a look.
 *
 * @param id       the entry
 * @param title    its title
 * @param kind     why: a {@link org.maillage.api.curation.Freshness}, or {@link #PAGE}
 * @param on       the day it is about
 * @param verified when it was last compared with its source
 * @param modified when it was last changed
 * @param months   its cadence
 * @param page     since when a page that it leads to says something else
 */
record Due(String id, String title, String kind, LocalDate on, Optional<LocalDate> verified,
        Optional<LocalDate> modified, int months, Optional<LocalDate> page) {

    /** A page changed since the entry was verified, and nothing else is due. */
    static final String PAGE = "PAGE";
    /** All kinds, the most pressing first. */
    static final List<String> KINDS = List.of("CLOSED_SHOWN", "EXPIRED", "CLOSING", "REOPENING", "DUE", PAGE);

    /**
     * What needs a look in a collection, or in all. Reads files.
     *
     * @param days how many days ahead closing and opening again are near
     */
    static List<Due> read(FreshnessService freshness, LinkService links, ContentService content,
            Optional<String> collection, int days) throws MaillageException {
        Map<String, LocalDate> pages = new HashMap<>();
        for (LinkCheck check : links.repairs(collection)) {
            check.changedOn().ifPresent(day -> check.entries().forEach(id -> pages.merge(id, day,
                    (one, other) -> one.isBefore(other) ? one : other)));
        }
        List<Due> all = new ArrayList<>();
        Map<String, LocalDate> alone = new HashMap<>(pages);
        for (FreshnessItem each : freshness.list(collection, LocalDate.now(), days)) {
            all.add(new Due(each.id(), each.title(), each.kind().name(), each.on(), each.verified(), each.modified(),
                    each.months(), Optional.ofNullable(pages.get(each.id()))));
            alone.remove(each.id());
        }
        for (var each : alone.entrySet()) {
            content.find(each.getKey()).map(EntryView::entry).ifPresent(entry -> all.add(page(entry, each.getValue())));
        }
        return all;
    }

    private static Due page(Entry entry, LocalDate day) {
        return new Due(entry.getId(), entry.getTitle(), PAGE, day, Optional.ofNullable(entry.getVerifiedOn()),
                Optional.ofNullable(entry.getModified()),
                entry.getReviewMonths() > 0 ? entry.getReviewMonths() : FreshnessService.USUAL_MONTHS, Optional.of(day));
    }
}
