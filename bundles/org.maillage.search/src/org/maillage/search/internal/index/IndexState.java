package org.maillage.search.internal.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.lucene.util.Version;

/**
 * What an index was made from; stored with each commit, so that index and state are always of the same moment.
 *
 * @param format      stamp of our schema, our analysis and Lucene
 * @param collections stamps by id of collection
 * @param uses        ids of the collections that the references of a collection were resolved in, by its id
 * @param models      stamps of the models whose annotations were used, by their URI
 */
record IndexState(String format, Map<String, String> collections, Map<String, Set<String>> uses,
        Map<String, String> models) {

    /** Number of our fields and of our way to split words: to raise with every change of either. */
    private static final int SCHEMA = 3;
    private static final int ANALYSIS = 4;

    /** The format that this program writes and can search. */
    static final String CURRENT_FORMAT = "schema " + SCHEMA + ", analysis " + ANALYSIS + ", lucene " + Version.LATEST;

    private static final String FORMAT_KEY = "format";
    private static final String COLLECTION = "collection:";
    private static final String USES = "uses:";
    private static final String MODEL = "model:";

    /** An index with nothing in it, for these models. */
    static IndexState empty(Map<String, String> models) {
        return new IndexState(CURRENT_FORMAT, new HashMap<>(), new HashMap<>(), models);
    }

    /** A copy for other models, which can be changed without changing this. */
    IndexState copy(Map<String, String> otherModels) {
        return new IndexState(format, new HashMap<>(collections), new HashMap<>(uses), otherModels);
    }

    /** Whether this program can search it. */
    boolean isCurrentFormat() {
        return format.equals(CURRENT_FORMAT);
    }

    /** Whether a collection stands in the index as it is now. */
    boolean has(String collection, String stamp) {
        return stamp.equals(collections.get(collection));
    }

    /** Records that a collection was indexed. */
    void put(String collection, String stamp, Set<String> used) {
        collections.put(collection, stamp);
        uses.put(collection, used);
    }

    /** Records that a collection is gone. */
    void remove(String collection) {
        collections.remove(collection);
        uses.remove(collection);
    }

    Map<String, String> toCommitData() {
        Map<String, String> data = new HashMap<>();
        data.put(FORMAT_KEY, format);
        collections.forEach((id, stamp) -> data.put(COLLECTION + id, stamp));
        uses.forEach((id, used) -> data.put(USES + id, String.join(" ", new TreeSet<>(used))));
        models.forEach((uri, stamp) -> data.put(MODEL + uri, stamp));
        return data;
    }

    static IndexState fromCommitData(Map<String, String> data) {
        Map<String, Set<String>> uses = new HashMap<>();
        part(data, USES).forEach((id, used) -> uses.put(id,
                Arrays.stream(used.split(" ")).filter(each -> !each.isEmpty()).collect(Collectors.toSet())));
        return new IndexState(data.getOrDefault(FORMAT_KEY, ""), part(data, COLLECTION), uses, part(data, MODEL));
    }

    private static Map<String, String> part(Map<String, String> data, String prefix) {
        Map<String, String> part = new HashMap<>();
        data.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                part.put(key.substring(prefix.length()), value);
            }
        });
        return part;
    }
}
