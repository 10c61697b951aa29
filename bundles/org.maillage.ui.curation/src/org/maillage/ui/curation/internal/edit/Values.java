package org.maillage.ui.curation.internal.edit;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.model.Entry;
import org.maillage.model.meta.Features;

/** Compares and copies values of fields. Stateless. */
public final class Values {

    private Values() {
    }

    /** Whether two objects of one class say the same in a field. */
    public static boolean same(EObject one, EObject other, EStructuralFeature feature) {
        if (!one.eIsSet(feature) && !other.eIsSet(feature)) {
            return true;
        }
        Object first = one.eGet(feature);
        Object second = other.eGet(feature);
        if (!(feature instanceof EReference)) {
            return Objects.equals(first, second);
        }
        EcoreUtil.EqualityHelper helper = new EcoreUtil.EqualityHelper();
        return feature.isMany() ? equal(helper, (List<?>) first, (List<?>) second)
                : helper.equals((EObject) first, (EObject) second);
    }

    @SuppressWarnings("unchecked")
    private static boolean equal(EcoreUtil.EqualityHelper helper, List<?> first, List<?> second) {
        return helper.equals((List<EObject>) first, (List<EObject>) second);
    }

    /** Names of the fields in which two entries of one class differ. */
    public static Set<String> differences(Entry one, Entry other) {
        Set<String> names = new TreeSet<>();
        for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
            if (!feature.isTransient() && !same(one, other, feature)) {
                names.add(feature.getName());
            }
        }
        return names;
    }

    /** Gives an object a copy of the value that another one has in a field. */
    public static void copy(EObject target, EObject source, EStructuralFeature feature) {
        Features.take(target, EcoreUtil.copy(source), feature);
    }
}
