package org.maillage.cli.internal.render;

import java.io.PrintWriter;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.content.EntryView;

/**
 * An entry as a table, a value a row: the field and the value. A field with several values has several rows; a field of an
 * object that the entry contains has its path, {@code sources[1].url}. An object of a special type says which one.
 */
public final class EntryCsv {

    private EntryCsv() {
    }

    /** Writes the table. */
    public static void write(EntryView view, PrintWriter out) {
        Table table = new Table(List.of("field", "value"), List.of("field", "value"));
        fields(table, view.entry(), "");
        table.csv(out);
    }

    private static void fields(Table table, EObject owner, String prefix) {
        for (EStructuralFeature feature : owner.eClass().getEAllStructuralFeatures()) {
            if (owner.eIsSet(feature)) {
                Object value = owner.eGet(feature);
                List<?> values = value instanceof List<?> list ? list : List.of(value);
                if (feature instanceof EReference) {
                    objects(table, feature, values, prefix + feature.getName());
                } else {
                    values.forEach(each -> table.add(prefix + feature.getName(), each.toString()));
                }
            }
        }
    }

    private static void objects(Table table, EStructuralFeature feature, List<?> objects, String path) {
        for (int i = 0; i < objects.size(); i++) {
            EObject object = (EObject) objects.get(i);
            String place = feature.isMany() ? path + "[" + (i + 1) + "]" : path;
            if (object.eClass() != feature.getEType()) {
                table.add(place, object.eClass().getName());
            }
            fields(table, object, place + ".");
        }
    }
}
