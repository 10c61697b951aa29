package org.maillage.match.internal.profile;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.Profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes an object of the model as JSON: what is set, under the names of the features. */
final class DocumentWriter {

    private final ObjectMapper json;

    DocumentWriter(ObjectMapper json) {
        this.json = json;
    }

    String write(EObject root) {
        ObjectNode document = json.createObjectNode();
        document.put(JsonForm.VERSION, JsonForm.CURRENT);
        fill(document, root);
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(ObjectNode node, EObject object) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!DocumentReader.isOurs(feature)) {
                continue;
            }
            if (object.eIsSet(feature)) {
                put(node, feature, object.eGet(feature));
            } else if (object instanceof Profile profile && profile.getKnownEmpty().contains(feature.getName())) {
                node.putArray(feature.getName());
            }
        }
    }

    private void put(ObjectNode node, EStructuralFeature feature, Object value) {
        switch (value) {
            case List<?> list -> {
                ArrayNode array = node.putArray(feature.getName());
                for (Object each : list) {
                    if (each instanceof EObject object) {
                        fill(array.addObject(), object);
                    } else {
                        array.add(each.toString());
                    }
                }
            }
            case EObject object -> fill(node.putObject(feature.getName()), object);
            case Boolean bool -> node.put(feature.getName(), bool);
            case BigDecimal number -> node.put(feature.getName(), number);
            case Integer number -> node.put(feature.getName(), number);
            case Enumerator literal -> node.put(feature.getName(), literal.getLiteral());
            default -> node.put(feature.getName(), value.toString());
        }
    }
}
