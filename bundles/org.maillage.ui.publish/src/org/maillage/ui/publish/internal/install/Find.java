package org.maillage.ui.publish.internal.install;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.InstalledCollection;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.Offer;
import org.maillage.api.publish.PluginInfo;
import org.maillage.api.publish.ProgramChange;
import org.maillage.api.publish.Signer;
import org.maillage.ui.publish.internal.Services;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.publish.internal.Versions;

/**
 * Something that a source has, in words.
 *
 * @param kind    what it is
 * @param id      its id
 * @param title   what people call it
 * @param what    its kind in words
 * @param version its version, and whether that is there
 * @param size    empty when it is not known
 * @param from    who signed it
 * @param newHere whether it is not there yet
 */
record Find(Kind kind, String id, String title, String what, String version, String size, String from, boolean newHere) {

    private static final int KILO = 1024;

    enum Kind {
        /** Counts at once. */
        COLLECTION,
        /** A program, which comes. */
        PLUGIN,
        /** The product and what belongs to it, in another version. */
        UPDATE
    }

    /**
     * Looks for newer programs, plug-ins and collections. A source that has one of them is fine.
     *
     * @throws MaillageException when nothing can be had, for the reason that collections cannot, or else programs
     */
    static List<Find> all(String source, Services services, Texts texts, Monitor monitor) throws MaillageException {
        List<Find> finds = new ArrayList<>();
        Optional<MaillageException> failure = Optional.empty();
        Set<String> parts = new HashSet<>();
        try {
            finds.addAll(programs(source, services, texts, monitor, parts));
        } catch (MaillageException e) {
            failure = Optional.of(e);
        }
        try {
            finds.addAll(collections(source, services, texts, monitor, parts));
        } catch (MaillageException e) {
            failure = Optional.of(e);
        }
        if (finds.isEmpty() && failure.isPresent()) {
            throw failure.get();
        }
        return finds;
    }

    /** @param parts gets the names of the bundles that the product brings */
    private static List<Find> programs(String source, Services services, Texts texts, Monitor monitor, Set<String> parts)
            throws MaillageException {
        List<Find> finds = new ArrayList<>();
        Map<String, PluginInfo> there = services.plugins().plugins().stream()
                .collect(Collectors.toMap(PluginInfo::id, Function.identity()));
        for (ProgramChange each : services.plugins().updates(source, monitor)) {
            parts.add(each.id());
            if (each.kind() == ProgramChange.Kind.PRODUCT) {
                finds.add(new Find(Kind.UPDATE, each.id(), each.title(), texts.of("install.product"),
                        Versions.plain(each.to(), texts), "", "", true));
            }
        }
        for (PluginInfo each : services.plugins().offers(source, monitor)) {
            boolean isThere = there.containsKey(each.id()) && there.get(each.id()).version().equals(each.version());
            finds.add(new Find(Kind.PLUGIN, each.id(), each.title(), texts.of("install.plugin"),
                    version(Versions.plain(each.version(), texts), isThere, texts), "", "", !isThere));
        }
        return finds;
    }

    /** @param parts what comes with the product, and is not offered apart */
    private static List<Find> collections(String source, Services services, Texts texts, Monitor monitor, Set<String> parts)
            throws MaillageException {
        Map<String, String> there = services.installer().installed().stream()
                .collect(Collectors.toMap(InstalledCollection::collection, InstalledCollection::version));
        List<Find> finds = new ArrayList<>();
        for (Offer each : services.installer().offers(source, monitor)) {
            boolean isPart = services.content().collection(each.collection())
                    .filter(one -> parts.contains(one.location().split(" ", 2)[0])).isPresent();
            if (!isPart) {
                boolean isThere = each.version().equals(there.get(each.collection()));
                finds.add(new Find(Kind.COLLECTION, each.collection(), each.title(), texts.of("install.collection"),
                        version(each.version(), isThere, texts),
                        each.size() == 0 ? "" : texts.of("install.size", Math.max(1, each.size() / KILO)),
                        each.signer().map(Signer::name).orElse(texts.of("list.unsigned")), !isThere));
            }
        }
        return finds;
    }

    private static String version(String version, boolean there, Texts texts) {
        return there ? texts.of("install.there", version) : version;
    }
}
