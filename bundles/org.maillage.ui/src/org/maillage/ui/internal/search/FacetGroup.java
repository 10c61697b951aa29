package org.maillage.ui.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.maillage.api.search.Facet;
import org.maillage.api.search.Filter;

/**
 * A field to choose values of, as the panel shows it.
 *
 * @param field  name of the field
 * @param label  name for people
 * @param values the values to show, most frequent first, the chosen ones among them
 * @param more   how many further values there are
 * @param chosen how many values are chosen
 * @param ranges whether the values are bands, and any other range can be asked for
 * @param range  a range that is asked for and is none of the bands; else empty
 */
record FacetGroup(String field, String label, List<Facet.Value> values, int more, long chosen, boolean ranges,
        String range) {

    /** Values shown at first, and after each click on “more”. */
    static final int FEW = 6;

    /** Copies the list. */
    FacetGroup {
        values = List.copyOf(values);
    }

    /**
     * The groups worth showing: those that tell entries apart, and those in which something is chosen.
     *
     * @param limit values to show in a field
     */
    static List<FacetGroup> of(List<Facet> facets, Question question, ToIntFunction<String> limit) {
        List<FacetGroup> groups = new ArrayList<>();
        for (Facet facet : facets) {
            List<Facet.Value> all = new ArrayList<>(facet.values());
            boolean ranges = all.stream().anyMatch(each -> RangeText.isRange(each.value()));
            String range = "";
            for (String value : question.values(facet.field())) {
                if (all.stream().noneMatch(each -> each.value().equals(value))) {
                    if (RangeText.isRange(value)) {
                        range = value;
                    } else {
                        all.add(new Facet.Value(value, value, 0, true));
                    }
                }
            }
            long chosen = all.stream().filter(Facet.Value::chosen).count() + (range.isEmpty() ? 0 : 1);
            boolean known = all.stream().anyMatch(each -> !each.value().equals(Filter.UNKNOWN));
            if (chosen > 0 || known && all.size() > 1) {
                int most = limit.applyAsInt(facet.field());
                List<Facet.Value> shown = new ArrayList<>();
                for (Facet.Value each : all) {
                    if (shown.size() < most || each.chosen() || each.value().equals(Filter.UNKNOWN)) {
                        shown.add(each);
                    }
                }
                groups.add(new FacetGroup(facet.field(), facet.label(), shown, all.size() - shown.size() + facet.more(),
                        chosen, ranges || !range.isEmpty(), range));
            }
        }
        return groups;
    }
}
