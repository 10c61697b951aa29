package org.maillage.model.meta;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What is done to fields of any type. Stateless. */
public final class Features {

    private Features() {
    }

    /** Gives an object the value that another one has in a field, or empties the field. Contained objects move. */
    public static void take(EObject target, EObject values, EStructuralFeature feature) {
        if (!values.eIsSet(feature)) {
            target.eUnset(feature);
        } else if (feature.isMany() && feature instanceof EReference) {
            @SuppressWarnings("unchecked")
            EList<Object> list = (EList<Object>) target.eGet(feature);
            list.clear();
            list.addAll(List.copyOf((EList<?>) values.eGet(feature)));
        } else {
            target.eSet(feature, values.eGet(feature));
        }
    }

    /** Adds the values that another object has in a repeated field to those that are there. Contained objects move. */
    public static void add(EObject target, EObject values, EStructuralFeature feature) {
        @SuppressWarnings("unchecked")
        EList<Object> list = (EList<Object>) target.eGet(feature);
        for (Object each : List.copyOf((EList<?>) values.eGet(feature))) {
            if (feature instanceof EReference || !list.contains(each)) {
                list.add(each);
            }
        }
    }
}
