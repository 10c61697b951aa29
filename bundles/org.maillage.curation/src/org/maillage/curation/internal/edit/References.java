package org.maillage.curation.internal.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.maillage.model.meta.Meta;

/** References of an entry to others, wherever they are in it. */
public final class References {

    private References() {
    }

    /**
     * Makes all references to one entry lead to another.
     *
     * @param root an entry, or what else a file holds
     * @return whether there were any
     */
    public static boolean move(EObject root, String from, String to) {
        boolean moved = false;
        for (EObject object : objects(root)) {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (Meta.referenceTarget(attribute).isPresent() && object.eIsSet(attribute)) {
                    moved |= move(object, attribute, from, to);
                }
            }
        }
        return moved;
    }

    private static boolean move(EObject object, EAttribute attribute, String from, String to) {
        if (!attribute.isMany()) {
            boolean found = from.equals(object.eGet(attribute));
            if (found) {
                object.eSet(attribute, to);
            }
            return found;
        }
        @SuppressWarnings("unchecked")
        EList<Object> list = (EList<Object>) object.eGet(attribute);
        int at = list.indexOf(from);
        if (at >= 0 && list.contains(to)) {
            list.remove(at);
        } else if (at >= 0) {
            list.set(at, to);
        }
        return at >= 0;
    }

    /** Takes references to an entry out. */
    public static void remove(EObject root, String id) {
        for (EObject object : objects(root)) {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (Meta.referenceTarget(attribute).isPresent() && object.eIsSet(attribute)) {
                    if (attribute.isMany()) {
                        ((List<?>) object.eGet(attribute)).remove((Object) id);
                    } else if (id.equals(object.eGet(attribute))) {
                        object.eUnset(attribute);
                    }
                }
            }
        }
    }

    /** The object and all that it contains. */
    private static List<EObject> objects(EObject root) {
        List<EObject> objects = new ArrayList<>(List.of(root));
        root.eAllContents().forEachRemaining(objects::add);
        return objects;
    }
}
