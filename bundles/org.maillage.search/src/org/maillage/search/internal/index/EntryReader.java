package org.maillage.search.internal.index;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.search.internal.schema.FieldSpec;
import org.maillage.search.internal.schema.IndexSchema;
import org.maillage.search.internal.schema.TypeSchema;

/** Walks through an entry and its parts, and tells the values of the features that are indexed. */
final class EntryReader {

    /** Receives a value of a field. */
    interface Receiver {
        void value(FieldSpec field, Object value);
    }

    private final IndexSchema schema;

    EntryReader(IndexSchema schema) {
        this.schema = schema;
    }

    /** Tells all values of an object, then those of its parts. */
    void read(EObject object, Receiver receiver) {
        TypeSchema type = schema.of(object.eClass());
        for (FieldSpec field : type.fields()) {
            values(object, field.feature()).forEach(value -> receiver.value(field, value));
        }
        for (EReference child : type.children()) {
            values(object, child).forEach(part -> read((EObject) part, receiver));
        }
    }

    /**
     * The values of a feature. What was never set is not touched, since reading it would allocate a list; a word of a
     * closed list or a yes/no is told even when it is the default.
     */
    static List<Object> values(EObject object, EStructuralFeature feature) {
        if (!object.eIsSet(feature)) {
            Object standard = feature.isMany() ? null : feature.getDefaultValue();
            return standard instanceof Boolean || standard instanceof Enumerator
                    ? List.of(standard)
                    : List.of();
        }
        Object value = object.eGet(feature);
        if (!feature.isMany()) {
            return value == null ? List.of() : List.of(value);
        }
        List<Object> values = new ArrayList<>();
        for (Object each : (List<?>) value) {
            if (each != null) {
                values.add(each);
            }
        }
        return values;
    }
}
