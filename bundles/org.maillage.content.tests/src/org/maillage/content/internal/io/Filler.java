package org.maillage.content.internal.io;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.model.MaillagePackage;

/** Makes objects of any class with every field set, texts being the kind that files get wrong. */
final class Filler {

    /** Marks, quotes, blanks at the ends, several lines, a tab, other scripts, beyond the basic plane. */
    private static final String HARD = "  <a href=\"x\">L’« été » & l'hiver</a> ]]> \t\n\n  ligne 3 \r\n 日本 🌍 \u00A0\u202F; ";
    private static final int DEEPEST = 3;

    private int count;

    /** All classes of which there can be objects. */
    static Stream<EClass> classes() {
        return MaillagePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract());
    }

    EObject full(EClass type) {
        return full(type, 0);
    }

    private EObject full(EClass type, int depth) {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature.isTransient()) {
                continue;
            }
            List<Object> values = feature instanceof EReference reference ? contained(reference, depth)
                    : values((EAttribute) feature);
            if (feature.isMany()) {
                object.eSet(feature, values);
            } else if (!values.isEmpty()) {
                object.eSet(feature, values.getFirst());
            }
        }
        return object;
    }

    /** One object of each class that fits, three levels deep. */
    private List<Object> contained(EReference reference, int depth) {
        List<Object> objects = new ArrayList<>();
        if (depth < DEEPEST) {
            classes().filter(reference.getEReferenceType()::isSuperTypeOf)
                    .filter(type -> depth == 0 || !MaillagePackage.eINSTANCE.getEntry().isSuperTypeOf(type))
                    .forEach(type -> objects.add(full(type, depth + 1)));
            if (reference.isMany() && !objects.isEmpty()) {
                objects.add(EcoreUtil.create(((EObject) objects.getFirst()).eClass()));
            }
        }
        return objects;
    }

    private List<Object> values(EAttribute attribute) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < (attribute.isMany() ? 3 : 1); i++) {
            values.add(value(attribute));
        }
        if (attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == String.class) {
            values.add("");
        }
        return values;
    }

    private Object value(EAttribute attribute) {
        count++;
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() instanceof EEnum choice) {
            return choice.getELiterals().getLast().getInstance();
        } else if (attribute.isID()) {
            return "essai:plein/" + count;
        } else if (type == String.class) {
            return count + HARD;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 1).plusDays(count % 365);
        } else if (type == BigDecimal.class) {
            return new BigDecimal(count).movePointLeft(count % 5);
        } else if (type == int.class) {
            return count;
        } else if (type == double.class) {
            return count / 7.0;
        } else if (type == boolean.class) {
            return true;
        }
        throw new IllegalArgumentException("A kind of value that this filler does not know: " + attribute);
    }
}
