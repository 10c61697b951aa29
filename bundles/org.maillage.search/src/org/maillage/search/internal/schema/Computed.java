package org.maillage.search.internal.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.api.plugin.PluginGuard;
import org.maillage.api.search.ComputedField;
import org.maillage.model.Entry;

/** A field that a plug-in computes. What it fails to say is left out. Thread-safe. */
public final class Computed {

    /** Stands before the name of the field among the stamps of models. */
    private static final String STAMP = "computed/";

    private final ComputedField field;
    private final PluginGuard guard;
    private final String name;
    private final String version;

    private Computed(ComputedField field, PluginGuard guard) throws MaillageException {
        this.field = field;
        this.guard = guard;
        this.name = guard.call(field, field::name);
        this.version = guard.call(field, () -> PluginGuard.name(field) + " " + field.version());
    }

    /** The fields that are there; one that does not even say its name is left out. */
    public static List<Computed> of(List<ComputedField> fields, PluginGuard guard) {
        List<Computed> computed = new ArrayList<>();
        for (ComputedField each : fields) {
            try {
                computed.add(new Computed(each, guard));
            } catch (MaillageException e) {
                ILog.of(Computed.class).error("A computed field: " + e.getMessage(), e);
            }
        }
        return computed;
    }

    /** Stamps, as models have them. */
    public static Map<String, String> stamps(List<Computed> fields) {
        Map<String, String> stamps = new TreeMap<>();
        fields.forEach(each -> stamps.put(STAMP + each.name, each.version));
        return stamps;
    }

    /** Its name in requests. */
    public String name() {
        return name;
    }

    /** Whether entries of a type have it. */
    public boolean has(EClass type) {
        return said(() -> field.has(type)).orElse(false);
    }

    /** The values of an entry. */
    public List<String> values(Entry entry) throws MaillageException {
        return guard.call(field, () -> field.has(entry.eClass()) ? List.copyOf(field.values(entry)) : List.<String>of());
    }

    /** What people call it. */
    public String label(Locale language) {
        return said(() -> field.label().in(language)).orElse(name);
    }

    /** What people call a value. */
    public String label(String value, Locale language) {
        return said(() -> field.label(value, language)).orElse(value);
    }

    private <T> Optional<T> said(PluginGuard.Call<T> call) {
        try {
            return Optional.ofNullable(guard.call(field, call));
        } catch (MaillageException e) {
            ILog.of(Computed.class).error("The computed field " + name + ": " + e.getMessage(), e);
            return Optional.empty();
        }
    }
}
