package org.maillage.model.meta;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What is done to fields of any type. Stateless. */
public final class Features {

    private Features() {
    }

    /**
     * The field that a person means: by its name, or by what it is called in French or English; case and accents do not
     * matter. Empty when there is none, or when several are called so.
     */
    public static Optional<EStructuralFeature> find(EClass type, String name) {
        EStructuralFeature exact = type.getEStructuralFeature(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        String plain = plain(name);
        List<EStructuralFeature> called = type.getEAllStructuralFeatures().stream()
                .filter(each -> plain(Meta.label(each, Locale.FRENCH)).equals(plain)
                        || plain(Meta.label(each, Locale.ENGLISH)).equals(plain))
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").replace('’', '\'')
                .toLowerCase(Locale.ROOT);
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
