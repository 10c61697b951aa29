package org.maillage.ui.curation.internal.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.meta.Meta;

/**
 * A column of the table: a field by its name, as far as a type has it, or the type itself.
 *
 * @param name  name of the field, {@link #TYPE}, {@link #ID} or {@link #QUALITY}
 * @param label what people call it
 * @param width in pixels, for a start
 */
record Column(String name, String label, int width) {

    /** Stands for the type of the entry. */
    static final String TYPE = "type";
    /** The id of the entry. */
    static final String ID = "id";
    /** How good the entry is for those who use it, out of 100. */
    static final String QUALITY = "quality";
    /** What a person sees who chose nothing. */
    static final List<String> FIRST = List.of("title", TYPE, "status", "verifiedOn", QUALITY);

    private static final Map<String, Integer> WIDTHS = Map.of("title", 300, TYPE, 130, "status", 90, "summary", 320,
            ID, 200, QUALITY, 80);
    /** A width for want of another. */
    static final int USUAL = 110;

    /** The field of a type; empty for the type itself and the score, and where the type has no such field. */
    Optional<EStructuralFeature> feature(EClass type) {
        return Optional.ofNullable(name.equals(TYPE) || name.equals(QUALITY) ? null : type.getEStructuralFeature(name));
    }

    /** All columns that types have, those of every entry first. */
    static List<Column> all(List<EClass> types, Locale language, String typeLabel, String qualityLabel) {
        Map<String, Column> all = new LinkedHashMap<>();
        for (EClass type : types) {
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                if (!(feature instanceof EReference) && !feature.isTransient()) {
                    all.computeIfAbsent(feature.getName(), name -> new Column(name, Meta.label(feature, language),
                            WIDTHS.getOrDefault(name, USUAL)));
                }
            }
        }
        List<Column> columns = new ArrayList<>(all.values());
        columns.add(0, new Column(TYPE, typeLabel, WIDTHS.get(TYPE)));
        columns.add(new Column(QUALITY, qualityLabel, WIDTHS.get(QUALITY)));
        return columns;
    }
}
