package org.maillage.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.exchange.internal.ExchangeTexts;

/**
 * Leads from an entry to an attribute, through contained objects, which are made on the way.
 *
 * @param steps     containments on the way; may be empty
 * @param attribute the attribute at the end
 */
record FieldPath(List<EReference> steps, EAttribute attribute) {

    /** Reads a path such as {@code calls.deadline}. */
    static FieldPath of(EClass type, String path) throws MaillageException {
        List<EReference> steps = new ArrayList<>();
        EClass at = type;
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length; i++) {
            EStructuralFeature feature = at.getEStructuralFeature(names[i]);
            if (feature instanceof EAttribute attribute && i == names.length - 1) {
                return new FieldPath(List.copyOf(steps), attribute);
            }
            if (!(feature instanceof EReference reference) || reference.getEReferenceType().isAbstract()) {
                break;
            }
            steps.add(reference);
            at = reference.getEReferenceType();
        }
        throw ExchangeTexts.failure("mapping.unknownField", path, type.getName());
    }

    /**
     * The object that carries the attribute.
     *
     * @param fresh true to make a new object at the last repeated step, false to use the first one there is
     */
    EObject owner(EObject entry, boolean fresh) {
        EObject at = entry;
        for (int i = 0; i < steps.size(); i++) {
            EReference step = steps.get(i);
            at = step.isMany() ? member(at, step, fresh && i == steps.size() - 1) : single(at, step);
        }
        return at;
    }

    private static EObject member(EObject at, EReference step, boolean fresh) {
        @SuppressWarnings("unchecked")
        List<EObject> list = (List<EObject>) at.eGet(step);
        if (fresh || list.isEmpty()) {
            EObject made = EcoreUtil.create(step.getEReferenceType());
            list.add(made);
            return made;
        }
        return list.getFirst();
    }

    private static EObject single(EObject at, EReference step) {
        EObject there = (EObject) at.eGet(step);
        if (there == null) {
            there = EcoreUtil.create(step.getEReferenceType());
            at.eSet(step, there);
        }
        return there;
    }
}
