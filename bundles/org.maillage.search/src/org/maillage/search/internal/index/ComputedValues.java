package org.maillage.search.internal.index;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;
import org.maillage.search.internal.schema.Computed;

/** Asks plug-ins for the values that they compute. A field that fails is reported once a run. For one thread. */
final class ComputedValues {

    private static final int LONGEST_VALUE = 1_000;

    private final List<Computed> fields;
    private final Reporter reporter;
    private final Set<String> failed = new HashSet<>();

    /** Receives what went wrong. */
    interface Reporter {
        void report(String code, Place place, Message message);
    }

    ComputedValues(List<Computed> fields, Reporter reporter) {
        this.fields = fields;
        this.reporter = reporter;
    }

    /** The values by field; nothing of a field that fails. */
    Map<String, List<String>> of(EntryView view) {
        if (fields.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> values = new TreeMap<>();
        for (Computed each : fields) {
            try {
                List<String> own = each.values(view.entry()).stream().filter(value -> !value.isBlank())
                        .map(value -> value.substring(0, Math.min(value.length(), LONGEST_VALUE))).distinct().toList();
                if (!own.isEmpty()) {
                    values.put(each.name(), own);
                }
            } catch (MaillageException e) {
                if (failed.add(each.name())) {
                    ILog.of(ComputedValues.class).error("The computed field " + each.name() + " on " + view.id(), e);
                    reporter.report("search.computed", view.place().entry(view.id()).field(each.name()), e.sentence());
                }
            }
        }
        return values;
    }
}
