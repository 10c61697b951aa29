package org.maillage.ui.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.api.plugin.PluginGuard;
import org.maillage.model.Entry;
import org.maillage.ui.internal.page.Markdown;
import org.maillage.ui.internal.page.Section;
import org.maillage.ui.page.ContributedPage;
import org.maillage.ui.page.PageContribution;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The pages that plug-ins contribute, as they come and go. One that fails never breaks the rest. Thread-safe. */
public final class Contributions implements AutoCloseable {

    private final Optional<ServiceTracker<PageContribution, PageContribution>> tracker;
    private final Markdown markdown = new Markdown();
    private final PluginGuard guard = new PluginGuard();
    private final Set<PageContribution> failedCards = ConcurrentHashMap.newKeySet();

    /**
     * What a plug-in wrote.
     *
     * @param failed when it failed: the sentence that names it; there are no sections then
     */
    record Written(List<Section> sections, boolean complete, Optional<String> failed) {
    }

    private record Bid(PageContribution by, int amount) {
    }

    /** Begins to look for contributions. */
    public Contributions() {
        Bundle bundle = FrameworkUtil.getBundle(Contributions.class);
        tracker = Optional.ofNullable(bundle).map(Bundle::getBundleContext)
                .map(each -> new ServiceTracker<>(each, PageContribution.class, null));
        tracker.ifPresent(ServiceTracker::open);
    }

    /** Whether nobody contributes anything. */
    public boolean isEmpty() {
        return tracker.map(ServiceTracker::isEmpty).orElse(true);
    }

    /**
     * The page of an entry.
     *
     * @param least bids below or at this are not taken
     * @return empty when nobody bids more
     */
    Optional<Written> write(Entry entry, Locale language, int least) {
        return best(entry, least).map(each -> write(each, entry, language));
    }

    /** What the card of an entry tells besides; empty when nobody has anything to tell. */
    public String card(Entry entry, Locale language) {
        return best(entry, 0).map(each -> card(each, entry, language)).orElse("");
    }

    private Optional<PageContribution> best(Entry entry, int least) {
        List<Bid> bids = new ArrayList<>();
        for (PageContribution each : tracker.map(all -> all.getServices(new PageContribution[0]))
                .orElseGet(() -> new PageContribution[0])) {
            bids.add(new Bid(each, bid(each, entry.eClass())));
        }
        return bids.stream().filter(each -> each.amount > least).max(Comparator.comparingInt(Bid::amount)).map(Bid::by);
    }

    private int bid(PageContribution by, EClass type) {
        try {
            return guard.call(by, () -> by.bid(type));
        } catch (MaillageException e) {
            ILog.of(Contributions.class).error("Bid: " + e.getMessage(), e);
            return 0;
        }
    }

    private Written write(PageContribution by, Entry entry, Locale language) {
        try {
            ContributedPage page = guard.call(by, () -> by.write(entry, language));
            List<Section> sections = new ArrayList<>();
            for (ContributedPage.Part part : page.sections()) {
                sections.add(new Section("contributed", part.title(), markdown.blocks(part.markdown())));
            }
            return new Written(sections, page.complete(), Optional.empty());
        } catch (MaillageException | RuntimeException e) {
            MaillageException failure = PluginGuard.failure(by, e);
            ILog.of(Contributions.class).error("Page of " + entry.getId() + ": " + failure.getMessage(), e);
            return new Written(List.of(), false, Optional.of(failure.text(language)));
        }
    }

    private String card(PageContribution by, Entry entry, Locale language) {
        try {
            return Objects.requireNonNullElse(guard.call(by, () -> by.card(entry, language)), "");
        } catch (MaillageException e) {
            // Said once: a list has many cards.
            if (failedCards.add(by)) {
                ILog.of(Contributions.class).error("Card of " + entry.getId() + ": " + e.getMessage(), e);
            }
            return "";
        }
    }

    @Override
    public void close() {
        tracker.ifPresent(ServiceTracker::close);
    }
}
