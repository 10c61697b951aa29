package org.maillage.content.internal.check;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.Entry;

/** Walks through the fields of an entry and of the objects it contains. */
final class Fields {

    /** Sees each field, empty ones included. */
    interface Visitor {
        /**
         * @param owner   the object
         * @param feature the field
         * @param values  its values; empty when it is not set
         * @param path    how a person finds it, such as {@code calls[2].deadline}
         */
        void field(EObject owner, EStructuralFeature feature, List<?> values, String path);
    }

    private Fields() {
    }

    static void visit(Entry entry, Visitor visitor) {
        visit(entry, "", visitor);
    }

    private static void visit(EObject owner, String prefix, Visitor visitor) {
        for (EStructuralFeature feature : owner.eClass().getEAllStructuralFeatures()) {
            List<?> values = values(owner, feature);
            String path = prefix + feature.getName();
            visitor.field(owner, feature, values, path);
            if (feature instanceof EReference reference && reference.isContainment()) {
                for (int i = 0; i < values.size(); i++) {
                    visit((EObject) values.get(i), (feature.isMany() ? path + "[" + (i + 1) + "]" : path) + ".",
                            visitor);
                }
            }
        }
    }

    /** The values of a field without creating an empty list for it. */
    static List<?> values(EObject owner, EStructuralFeature feature) {
        if (!owner.eIsSet(feature)) {
            return List.of();
        }
        Object value = owner.eGet(feature);
        return value instanceof List<?> list ? list : List.of(value);
    }
}
