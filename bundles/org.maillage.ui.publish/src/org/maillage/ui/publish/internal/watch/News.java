package org.maillage.ui.publish.internal.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.CollectionInstaller;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.Offer;
import org.maillage.api.publish.PluginService;
import org.maillage.api.publish.ProgramChange;
import org.maillage.api.publish.UpdateCheck;
import org.maillage.api.text.Message;
import org.maillage.ui.publish.internal.Work;

/**
 * What the sites have that is newer.
 *
 * @param offers   collections
 * @param programs the product and plug-ins, by where they would come from
 * @param failures one sentence for each site that could not be asked
 */
public record News(List<Offer> offers, List<Programs> programs, List<Message> failures) {

    /** Nothing newer, nothing wrong. */
    public static final News NONE = new News(List.of(), List.of(), List.of());

    /**
     * What an update of programs would change.
     *
     * @param source  where it comes from
     * @param changes never empty
     */
    public record Programs(String source, List<ProgramChange> changes) {
    }

    /** Copies the lists. */
    public News {
        offers = List.copyOf(offers);
        programs = List.copyOf(programs);
        failures = List.copyOf(failures);
    }

    /**
     * Asks all sites.
     *
     * @throws MaillageException when it is cancelled
     */
    static News ask(CollectionInstaller installer, PluginService plugins, Monitor monitor) throws MaillageException {
        UpdateCheck check = installer.installed().isEmpty() ? UpdateCheck.NONE : installer.updates(monitor);
        List<Message> failures = new ArrayList<>(check.failures());
        List<Programs> programs = new ArrayList<>();
        for (String each : plugins.sources()) {
            try {
                List<ProgramChange> changes = plugins.updates(each, monitor);
                if (!changes.isEmpty()) {
                    programs.add(new Programs(each, changes));
                }
            } catch (MaillageException e) {
                if (monitor.cancelled()) {
                    throw e;
                }
                Work.log(e);
                failures.add(e.sentence());
            }
        }
        return new News(check.offers(), programs, failures);
    }

    /** What changes of the product and of plug-ins; what comes with the product is part of it. */
    public List<ProgramChange> changes() {
        return programs.stream().flatMap(each -> each.changes().stream())
                .filter(each -> each.kind() != ProgramChange.Kind.COLLECTION).toList();
    }

    /** How many things are newer. */
    public int count() {
        return offers.size() + changes().size();
    }

    /** The same without some collections. */
    News without(List<String> collections) {
        return new News(offers.stream().filter(each -> !collections.contains(each.collection())).toList(), programs, failures);
    }

    /** The same without programs, which wait for the next start. */
    News withoutPrograms() {
        return new News(offers, List.of(), failures);
    }

    /** Sentences of all that failed, each once. */
    Stream<Message> said() {
        return failures.stream().distinct();
    }
}
