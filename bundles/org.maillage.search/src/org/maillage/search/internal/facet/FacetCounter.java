package org.maillage.search.internal.facet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.maillage.api.MaillageException;
import org.maillage.api.search.Facet;
import org.maillage.api.search.Filter;
import org.maillage.search.internal.filter.Filters;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.schema.CatalogField;
import org.maillage.search.internal.schema.FieldCatalog;
import org.maillage.search.internal.schema.Role;

/** Counts the values of fields among the entries that a query finds. For one request. */
public final class FacetCounter {

    /** More values of one field are of no use to anybody. */
    private static final int MOST_VALUES = 10_000;
    private static final int MASKS = 256;

    private final IndexSearcher index;
    private final FieldCatalog catalog;
    private final SegmentCache cache;
    private final Labels labels;
    private final Filters filters;
    private final LocalDate today;
    private final Map<Query, Matches> matches = new HashMap<>();
    private final Map<Matches, List<Counted>> byType = new HashMap<>();

    /** @param today the day that bands of days are counted from */
    public FacetCounter(IndexSearcher index, FieldCatalog catalog, SegmentCache cache, Labels labels, Filters filters,
            LocalDate today) {
        this.index = index;
        this.catalog = catalog;
        this.cache = cache;
        this.labels = labels;
        this.filters = filters;
        this.today = today;
    }

    private Matches matches(Query query) throws IOException {
        Matches known = matches.get(query);
        if (known == null) {
            known = Matches.of(index, query);
            matches.put(query, known);
        }
        return known;
    }

    /**
     * Keeps what a query finds, so that it is not asked again.
     *
     * @param found the entries by segment, without deleted ones; not to be changed any more
     */
    public void know(Query query, FixedBitSet[] found) {
        matches.put(query, Matches.of(index, found));
    }

    /** The number of entries that a query finds. */
    public int total(Query query) throws IOException {
        return matches(query).count();
    }

    /**
     * Counts a field.
     *
     * @param asked  its name as it was asked for
     * @param name   its name
     * @param query  finds the entries
     * @param chosen whether a filter asks for a value
     */
    public Facet count(String asked, String name, Query query, Predicate<String> chosen)
            throws IOException, MaillageException {
        Matches found = matches(query);
        List<Facet.Value> values = new ArrayList<>();
        int more = 0;
        if (name.equals(Filters.OPEN)) {
            openings(found, chosen, values);
        } else {
            CatalogField field = Filters.computed(name).isPresent() ? null : catalog.find(name).orElseThrow();
            if (field != null && field.is(Role.DATE)) {
                bands(Fields.DATE + name, Bands.ofDays(today), field, found, chosen, values);
            } else if (field != null && field.is(Role.AMOUNT)) {
                bands(Fields.AMOUNT + name, Bands.ofAmounts(), field, found, chosen, values);
            } else {
                more = values(name, found, chosen, values);
            }
        }
        return new Facet(asked, labels.field(name), values, more);
    }

    private int values(String name, Matches found, Predicate<String> chosen, List<Facet.Value> values)
            throws IOException, MaillageException {
        Counts counts = counts(Fields.FACET + name, found);
        Optional<CatalogField> field = Filters.computed(name).isPresent() ? Optional.empty() : catalog.find(name);
        List<Counted> counted = ordered(field.isPresent() ? withNarrower(field.get(), counts.values, found)
                : counts.values);
        for (Counted each : counted.subList(0, Math.min(counted.size(), MOST_VALUES))) {
            values.add(new Facet.Value(each.value, labels.value(name, each.value), each.count,
                    chosen.test(each.value)));
        }
        if (field.isPresent()) {
            addUnknown(counts.without - others(field.get().types(), found), chosen, values);
        }
        return Math.max(0, counted.size() - MOST_VALUES);
    }

    /** A concept counts the entries of what is narrower too, each once: as many as a filter by it finds. */
    private List<Counted> withNarrower(CatalogField field, List<Counted> counted, Matches found)
            throws IOException, MaillageException {
        Set<String> broad = filters.broad(field);
        if (broad.isEmpty()) {
            return counted;
        }
        List<Counted> all = new ArrayList<>();
        counted.stream().filter(each -> !broad.contains(each.value)).forEach(all::add);
        for (String value : broad) {
            Query query = filters.query(field.name(), value);
            int count = found.countWith(cache.narrower(index.getIndexReader(), field.name(), value,
                    () -> Matches.of(index, query)));
            if (count > 0) {
                all.add(new Counted(value, count));
            }
        }
        return all;
    }

    private record Counted(String value, int count) {
    }

    /**
     * Values and how many entries have them.
     *
     * @param without how many have none
     */
    private record Counts(List<Counted> values, int without) {
    }

    private static List<Counted> ordered(List<Counted> counted) {
        counted.sort(FacetCounter::compare);
        return counted;
    }

    /** Commonest first, then by value; what names none comes last. */
    private static int compare(Counted first, Counted second) {
        boolean none = first.value.equals(Fields.NONE);
        if (none != second.value.equals(Fields.NONE)) {
            return none ? 1 : -1;
        }
        return first.count != second.count ? Integer.compare(second.count, first.count)
                : first.value.compareTo(second.value);
    }

    private Counts counts(String field, Matches found) throws IOException {
        List<Counted> counted = new ArrayList<>();
        int segments = found.leaves().size();
        SortedSetDocValues[] columns = new SortedSetDocValues[segments];
        for (LeafReaderContext leaf : found.leaves()) {
            columns[leaf.ord] = DocValues.getSortedSet(leaf.reader(), field);
        }
        if (segments == 1) {
            int[] counts = cache.ordinals(found.leaves().getFirst().reader(), field).count(found, 0);
            for (int i = 1; i < counts.length; i++) {
                if (counts[i] > 0) {
                    counted.add(new Counted(columns[0].lookupOrd(i - 1L).utf8ToString(), counts[i]));
                }
            }
            return new Counts(counted, counts[0]);
        }
        if (segments == 0) {
            return new Counts(counted, 0);
        }
        int without = 0;
        OrdinalMap common = cache.common(index.getIndexReader(), field, columns);
        int[] all = new int[(int) common.getValueCount()];
        for (LeafReaderContext leaf : found.leaves()) {
            int[] counts = cache.ordinals(leaf.reader(), field).count(found, leaf.ord);
            without += counts[0];
            LongValues global = common.getGlobalOrds(leaf.ord);
            for (int i = 1; i < counts.length; i++) {
                if (counts[i] > 0) {
                    all[(int) global.get(i - 1L)] += counts[i];
                }
            }
        }
        for (int i = 0; i < all.length; i++) {
            if (all[i] > 0) {
                SortedSetDocValues column = columns[common.getFirstSegmentNumber(i)];
                counted.add(new Counted(column.lookupOrd(common.getFirstSegmentOrd(i)).utf8ToString(), all[i]));
            }
        }
        return new Counts(counted, without);
    }

    private void bands(String column, Bands bands, CatalogField field, Matches found, Predicate<String> chosen,
            List<Facet.Value> values) throws IOException {
        int[] masks = new int[MASKS];
        for (LeafReaderContext leaf : found.leaves()) {
            cache.masks(leaf.reader(), column, bands).count(found.entries(leaf.ord), masks);
        }
        for (int i = 0; i < bands.bands().size(); i++) {
            int count = 0;
            for (int mask = 0; mask < MASKS; mask++) {
                count += (mask >> i & 1) * masks[mask];
            }
            Bands.Band band = bands.bands().get(i);
            if (count > 0 || chosen.test(band.filter())) {
                values.add(new Facet.Value(band.filter(), labels.say(band.label()), count,
                        chosen.test(band.filter())));
            }
        }
        int without = masks[0] - others(field.types(), found);
        addUnknown(without, chosen, values);
    }

    /** How many entries are of types that do not have a field at all. */
    private int others(Set<String> types, Matches found) throws IOException {
        List<Counted> counted = byType.get(found);
        if (counted == null) {
            counted = counts(Fields.TYPE_FACET, found).values;
            byType.put(found, counted);
        }
        return counted.stream().filter(each -> !types.contains(each.value)).mapToInt(Counted::count).sum();
    }

    private void openings(Matches found, Predicate<String> chosen, List<Facet.Value> values)
            throws IOException, MaillageException {
        for (String each : List.of(Filters.IS_OPEN, Filters.IS_CLOSED)) {
            int count = found.countWith(matches(filters.query(Filters.OPEN, each)));
            if (count > 0 || chosen.test(each)) {
                values.add(new Facet.Value(each, labels.say("value." + each), count, chosen.test(each)));
            }
        }
        addUnknown(found.countWith(matches(filters.query(Filters.OPEN, Filter.UNKNOWN))), chosen, values);
    }

    private void addUnknown(int count, Predicate<String> chosen, List<Facet.Value> values) {
        if (count > 0 || chosen.test(Fields.NONE)) {
            values.add(new Facet.Value(Fields.NONE, labels.say("value.none"), count, chosen.test(Fields.NONE)));
        }
    }

    /** The names of all fields that have values to count. */
    public List<String> all() {
        Set<String> names = new HashSet<>();
        List<String> ordered = new ArrayList<>(List.of(Filters.TYPE, Filters.TERRITORY, Filters.TERRITORY_LEVEL,
                Filters.OPEN));
        for (CatalogField field : catalog.fields()) {
            if ((field.is(Role.FACET) || field.is(Role.DATE) || field.is(Role.AMOUNT)) && names.add(field.name())) {
                ordered.add(field.name());
            }
        }
        ordered.add(Filters.COLLECTION);
        return ordered;
    }
}
