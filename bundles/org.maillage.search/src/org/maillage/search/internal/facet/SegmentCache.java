package org.maillage.search.internal.facet;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;
import org.maillage.search.internal.filter.Hierarchy;
import org.maillage.search.internal.index.Lexicon;

/**
 * What facets keep of the segments they have counted, as long as the segments are in use. A field costs one to four
 * bytes an entry. Thread-safe.
 */
public final class SegmentCache {

    private final Map<Object, Map<String, Object>> known = new ConcurrentHashMap<>();

    /** Reads something the first time it is asked for. */
    private interface Loader {
        Object load() throws IOException;
    }

    Ordinals ordinals(LeafReader segment, String field) throws IOException {
        return (Ordinals) of(segment.getCoreCacheHelper(), field, () -> Ordinals.read(segment, field));
    }

    BandMasks masks(LeafReader segment, String field, Bands bands) throws IOException {
        String name = field + " " + bands.bands().getFirst().to();
        return (BandMasks) of(segment.getCoreCacheHelper(), name, () -> BandMasks.read(segment, field, bands));
    }

    /** What entries are called, by id, in one language; kept as long as the index does not change. */
    @SuppressWarnings("unchecked")
    Map<String, String> titles(IndexReader index, Locale language) throws IOException {
        return (Map<String, String>) of(index.getReaderCacheHelper(), "titles " + language.getLanguage(),
                ConcurrentHashMap::new);
    }

    /** What was asked of the dictionary; kept as long as the index does not change. */
    public Lexicon.Memory words(IndexReader index) throws IOException {
        return (Lexicon.Memory) of(index.getReaderCacheHelper(), "words", Lexicon.Memory::new);
    }

    /** What was found of broader concepts; kept as long as the index does not change. */
    public Hierarchy.Memory hierarchy(IndexReader index) throws IOException {
        return (Hierarchy.Memory) of(index.getReaderCacheHelper(), "hierarchy", Hierarchy.Memory::new);
    }

    /** What finds a value with all that is narrower; kept as long as the index does not change. */
    Matches narrower(IndexReader index, String field, String value, Finder finder) throws IOException {
        return (Matches) of(index.getReaderCacheHelper(), "narrower " + field + " " + value, finder::find);
    }

    /** Finds entries. */
    interface Finder {
        Matches find() throws IOException;
    }

    /** The common numbers of the values of several segments. */
    OrdinalMap common(IndexReader index, String field, SortedSetDocValues[] columns) throws IOException {
        return (OrdinalMap) of(index.getReaderCacheHelper(), field,
                () -> OrdinalMap.build(index.getReaderCacheHelper().getKey(), columns, PackedInts.DEFAULT));
    }

    private Object of(IndexReader.CacheHelper owner, String name, Loader loader) throws IOException {
        Map<String, Object> entry = known.get(owner.getKey());
        if (entry == null) {
            Map<String, Object> made = new ConcurrentHashMap<>();
            entry = known.putIfAbsent(owner.getKey(), made);
            if (entry == null) {
                entry = made;
                owner.addClosedListener(known::remove);
            }
        }
        Object value = entry.get(name);
        if (value == null) {
            // Two threads may both read it; the same comes out.
            value = loader.load();
            entry.put(name, value);
        }
        return value;
    }
}
