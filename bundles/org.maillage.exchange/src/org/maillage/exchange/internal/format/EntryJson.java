package org.maillage.exchange.internal.format;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes objects of the model as JSON, whole: the type, then every feature that has a value, under its name. */
final class EntryJson {

    /** The field with the name of the type. */
    static final String TYPE = "type";

    private EntryJson() {
    }

    static void write(JsonGenerator json, EObject object) throws IOException {
        json.writeStartObject();
        json.writeStringField(TYPE, object.eClass().getName());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature)) {
                json.writeFieldName(feature.getName());
                Object value = object.eGet(feature);
                if (value instanceof List<?> list) {
                    json.writeStartArray();
                    for (Object each : list) {
                        value(json, feature, each);
                    }
                    json.writeEndArray();
                } else {
                    value(json, feature, value);
                }
            }
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, EStructuralFeature feature, Object value) throws IOException {
        switch (value) {
            case EObject object -> write(json, object);
            case Boolean bool -> json.writeBoolean(bool);
            case Integer number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            // As text in JSON numbers, 10.50 stays 10.50.
            case BigDecimal number -> json.writeNumber(number.toPlainString());
            default -> json.writeString(text(feature, value));
        }
    }

    /** A value as files have it. */
    static String text(EStructuralFeature feature, Object value) {
        return EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
    }
}
