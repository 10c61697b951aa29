package org.maillage.content.internal.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.maillage.model.meta.EntryIds;

/**
 * Where an entry is in its collection: {@code entries/<path>.xml} for a curated one; for short ones the set named by the
 * first segment of the path, {@code sets/<set>.xml}, or its part {@code sets/<set>/<prefix>.xml}, that with the longest
 * prefix of the rest first. An entry is so found by its id alone, without an index.
 */
final class Layout {

    static final String ENTRIES = "entries";
    static final String SETS = "sets";
    static final String OVERLAYS = "overlays";
    private static final String XML = ".xml";

    private Layout() {
    }

    static String entryFile(EntryIds id) {
        return ENTRIES + "/" + id.path() + XML;
    }

    static String overlayFile(EntryIds target) {
        return OVERLAYS + "/" + target.collection() + "/" + target.path() + XML;
    }

    /** The id that a file of the entries or overlays folder must have, without the collection. */
    static String path(String file) {
        return file.substring(file.indexOf('/') + 1, file.length() - XML.length());
    }

    /** The ids of the entries that files hold or override; empty when one of them is something else. */
    static Optional<Set<String>> entries(String collection, Set<String> files) {
        Set<String> ids = new HashSet<>();
        for (String file : files) {
            boolean override = file.startsWith(OVERLAYS + "/");
            if (!file.endsWith(XML) || !override && !file.startsWith(ENTRIES + "/")) {
                return Optional.empty();
            }
            ids.add(override ? path(file).replaceFirst("/", ":") : collection + ":" + path(file));
        }
        return Optional.of(ids);
    }

    /** The files that may hold an entry, the likeliest first. */
    static List<String> candidates(EntryIds id, CollectionSource source) throws IOException {
        List<String> files = new ArrayList<>();
        files.add(entryFile(id));
        String set = id.segments().getFirst();
        if (id.segments().size() > 1) {
            String member = String.join("/", id.segments().subList(1, id.segments().size()));
            files.addAll(parts(source.files(SETS + "/" + set), SETS + "/" + set + "/", member));
        }
        files.add(SETS + "/" + set + XML);
        return files;
    }

    private static List<String> parts(List<String> files, String folder, String member) {
        return files.stream()
                .filter(file -> member.startsWith(file.substring(folder.length(), file.length() - XML.length())))
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }
}
