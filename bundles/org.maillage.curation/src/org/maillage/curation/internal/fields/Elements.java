package org.maillage.curation.internal.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.model.meta.Meta;

/**
 * Which object of a list in one state is which object in another. Objects without id are the same when they are equal, else
 * when the fields that the model requires of them are (the address of a link, the language of a translation), else when
 * half of what they say is. Quadratic in what remains after equal ones, so made for lists of tens.
 */
public final class Elements {

    private static final double ALIKE = 0.5;

    private Elements() {
    }

    /** For each object of the first list its counterpart in the second; those without are left out. */
    public static Map<EObject, EObject> match(List<EObject> from, List<EObject> to) {
        Map<EObject, EObject> pairs = new IdentityHashMap<>();
        List<EObject> left = new ArrayList<>(from);
        List<EObject> right = new ArrayList<>(to);
        pair(left, right, pairs, 1, (a, b) -> EcoreUtil.equals(a, b) ? 1 : 0);
        pair(left, right, pairs, 1, (a, b) -> key(a) != null && Objects.equals(key(a), key(b)) ? 1 : 0);
        pair(left, right, pairs, ALIKE, Elements::likeness);
        return pairs;
    }

    /** How far two objects are the same, 0 to 1. */
    private interface Measure {
        double of(EObject a, EObject b);
    }

    /** Takes out of both lists the pairs that measure enough, the best ones first. */
    private static void pair(List<EObject> left, List<EObject> right, Map<EObject, EObject> pairs, double enough,
            Measure measure) {
        for (double wanted = 1; wanted >= enough; wanted -= 0.125) {
            for (EObject a : List.copyOf(left)) {
                double level = wanted;
                EObject found = right.stream().filter(b -> a.eClass() == b.eClass() && measure.of(a, b) >= level)
                        .findFirst().orElse(null);
                if (found != null) {
                    pairs.put(a, found);
                    left.removeIf(each -> each == a);
                    right.removeIf(each -> each == found);
                }
            }
        }
    }

    /** The id, or the values of the required fields; null when the type has none, or they are empty. */
    private static Map<String, Object> key(EObject object) {
        EAttribute id = object.eClass().getEIDAttribute();
        if (id != null) {
            return object.eIsSet(id) ? Map.of(id.getName(), object.eGet(id)) : null;
        }
        Map<String, Object> key = new HashMap<>();
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (Meta.isSet(attribute, Meta.CHECK, "required") && object.eIsSet(attribute)) {
                key.put(attribute.getName(), object.eGet(attribute));
            }
        }
        return key.isEmpty() ? null : key;
    }

    /** The share of fields with the same value among those that either has. Two empty objects are alike. */
    private static double likeness(EObject a, EObject b) {
        int said = 0;
        int same = 0;
        for (EStructuralFeature feature : a.eClass().getEAllStructuralFeatures()) {
            if (!feature.isTransient() && (a.eIsSet(feature) || b.eIsSet(feature))) {
                said++;
                same += equal(a, b, feature) ? 1 : 0;
            }
        }
        return said == 0 ? 1 : (double) same / said;
    }

    /** Whether two objects of a type have the same in a field. */
    public static boolean equal(EObject a, EObject b, EStructuralFeature feature) {
        if (a.eIsSet(feature) != b.eIsSet(feature)) {
            return false;
        }
        return !a.eIsSet(feature) || new EcoreUtil.EqualityHelper() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean haveEqualFeature(EObject first, EObject second, EStructuralFeature each) {
                return super.haveEqualFeature(first, second, each);
            }
        }.haveEqualFeature(a, b, feature);
    }
}
