package org.maillage.content.internal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.content.CollectionArchive;

/** The bundle files that are read beside the framework’s bundles. Thread-safe. */
final class Archives {

    /** In the order of their names, so that the order in which services come does not matter. */
    private final Map<Path, ArchiveSource.Content> open = new TreeMap<>(Comparator.comparing(Path::toString));

    /** @return whether it brings models */
    synchronized boolean add(CollectionArchive archive) {
        try {
            ArchiveSource.Content content = ArchiveSource.open(archive.file());
            open.put(archive.file(), content);
            return !content.models().isEmpty();
        } catch (IOException e) {
            ILog.of(Archives.class).error("A collection is left out: " + archive.file(), e);
            return false;
        }
    }

    /** @return whether it brought models */
    synchronized boolean remove(CollectionArchive archive) {
        ArchiveSource.Content content = open.remove(archive.file());
        if (content == null) {
            return false;
        }
        try {
            content.whole().close();
        } catch (IOException e) {
            ILog.of(Archives.class).warn("Not closed: " + archive.file(), e);
        }
        return !content.models().isEmpty();
    }

    synchronized List<CollectionSource> collections() {
        List<CollectionSource> sources = new ArrayList<>();
        open.values().forEach(each -> sources.addAll(each.collections()));
        return sources;
    }

    synchronized Map<CollectionSource, List<String>> models() {
        Map<CollectionSource, List<String>> models = new LinkedHashMap<>();
        open.values().stream().filter(each -> !each.models().isEmpty())
                .forEach(each -> models.put(each.whole(), each.models()));
        return models;
    }
}
