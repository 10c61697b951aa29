package org.maillage.cli.internal.render;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes JSON documents; objects of the model under the names of their features. */
public final class Json {

    /** Writes part of a document. */
    public interface Content {
        /** Writes. */
        void write(JsonGenerator json) throws IOException;
    }

    private Json() {
    }

    /** Writes one indented document. */
    public static void document(PrintWriter out, Content content) {
        try {
            JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            content.write(json);
            json.flush();
            out.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a value of a feature or of a table. */
    public static void value(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Boolean bool -> json.writeBoolean(bool);
            case BigDecimal number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Float number -> json.writeNumber(number);
            case Number number -> json.writeNumber(number.longValue());
            case Enumerator literal -> json.writeString(literal.getLiteral());
            case EObject object -> object(json, object);
            case List<?> list -> {
                json.writeStartArray();
                for (Object each : list) {
                    value(json, each);
                }
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }

    /** Writes an object of the model: its type, then the features that have a value. */
    static void object(JsonGenerator json, EObject object) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", object.eClass().getName());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature)) {
                json.writeFieldName(feature.getName());
                value(json, object.eGet(feature));
            }
        }
        json.writeEndObject();
    }
}
