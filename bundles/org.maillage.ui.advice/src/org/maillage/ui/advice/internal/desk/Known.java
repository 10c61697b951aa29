package org.maillage.ui.advice.internal.desk;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.Profile;

/** The difference between a list of which nothing is known and one that is known to be empty. */
public final class Known {

    private Known() {
    }

    /** Whether the file says that there is none. */
    public static boolean isNone(Profile profile, EStructuralFeature field) {
        return list(profile, field).isEmpty() && profile.getKnownEmpty().contains(field.getName());
    }

    /** Says that there is none, or that it is not known. */
    public static void setNone(Profile profile, EStructuralFeature field, boolean none) {
        list(profile, field).clear();
        profile.getKnownEmpty().remove(field.getName());
        if (none) {
            profile.getKnownEmpty().add(field.getName());
        }
    }

    /** Says what there is; nothing means that it is not known. */
    public static void set(Profile profile, EStructuralFeature field, List<?> values) {
        setNone(profile, field, false);
        list(profile, field).addAll(values);
    }

    /** What a field of several values holds. */
    @SuppressWarnings("unchecked")
    public static EList<Object> list(Profile profile, EStructuralFeature field) {
        return (EList<Object>) profile.eGet(field);
    }
}
