package org.maillage.publish.internal.diff;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Values of fields as texts: the same value always gives the same text, and different ones different texts. */
final class ValueText {

    private static final String SEPARATOR = " ; ";

    private ValueText() {
    }

    /** The value of a field; nothing for a field without value. */
    static String of(EObject object, EStructuralFeature feature) {
        if (!object.eIsSet(feature)) {
            return "";
        }
        Object value = object.eGet(feature);
        List<?> values = feature.isMany() ? (List<?>) value : List.of(value);
        List<String> texts = new ArrayList<>();
        for (Object each : values) {
            texts.add(feature instanceof EAttribute attribute ? text(attribute.getEAttributeType(), each)
                    : each instanceof EObject part ? part(part) : String.valueOf(each));
        }
        return String.join(SEPARATOR, texts);
    }

    private static String text(EDataType type, Object value) {
        return EcoreUtil.convertToString(type, value);
    }

    private static String part(EObject part) {
        List<String> texts = new ArrayList<>();
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            String text = feature.isTransient() ? "" : of(part, feature);
            if (!text.isEmpty()) {
                texts.add(feature.getName() + " " + text);
            }
        }
        return "[" + part.eClass().getName() + (texts.isEmpty() ? "" : " " + String.join(", ", texts)) + "]";
    }
}
