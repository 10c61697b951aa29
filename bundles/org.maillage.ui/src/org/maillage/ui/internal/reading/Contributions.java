package org.maillage.ui.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
final class Contributions implements AutoCloseable {

    private final Optional<ServiceTracker<PageContribution, PageContribution>> tracker;
    private final Markdown markdown = new Markdown();
    private final PluginGuard guard = new PluginGuard();

    /** What a plug-in wrote. */
    record Written(List<Section> sections, boolean complete) {
    }

    private record Bid(PageContribution by, int amount) {
    }

    Contributions() {
        Bundle bundle = FrameworkUtil.getBundle(Contributions.class);
        tracker = Optional.ofNullable(bundle).map(Bundle::getBundleContext)
                .map(each -> new ServiceTracker<>(each, PageContribution.class, null));
        tracker.ifPresent(ServiceTracker::open);
    }

    /**
     * The page of an entry.
     *
     * @param least bids below or at this are not taken
     * @return empty when nobody bids more
     */
    Optional<Written> write(Entry entry, Locale language, int least) {
        List<Bid> bids = new ArrayList<>();
        for (PageContribution each : tracker.map(all -> all.getServices(new PageContribution[0]))
                .orElseGet(() -> new PageContribution[0])) {
            bids.add(new Bid(each, bid(each, entry.eClass())));
        }
        return bids.stream().filter(each -> each.amount > least).max(Comparator.comparingInt(Bid::amount))
                .flatMap(each -> write(each.by, entry, language));
    }

    private int bid(PageContribution by, EClass type) {
        try {
            return guard.call(by, () -> by.bid(type));
        } catch (MaillageException e) {
            ILog.of(Contributions.class).error("Bid of " + by.getClass().getName(), e);
            return 0;
        }
    }

    private Optional<Written> write(PageContribution by, Entry entry, Locale language) {
        try {
            ContributedPage page = guard.call(by, () -> by.write(entry, language));
            List<Section> sections = new ArrayList<>();
            for (ContributedPage.Part part : page.sections()) {
                sections.add(new Section("contributed", part.title(), markdown.blocks(part.markdown())));
            }
            return Optional.of(new Written(sections, page.complete()));
        } catch (MaillageException | RuntimeException e) {
            ILog.of(Contributions.class).error("Page of " + entry.getId() + " by " + by.getClass().getName(), e);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        tracker.ifPresent(ServiceTracker::close);
    }
}
