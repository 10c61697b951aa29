package org.maillage.exchange.internal.mapping;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.maillage.exchange.internal.text.Clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The record that is kept beside the entry: as received, without what tells of persons. */
final class RawRecords {

    private static final Pattern PERSONAL = Pattern.compile("(?i).*(?:e-?mail|courriel|t[ée]l[ée]?phone|phone_?number"
            + "|contact_?phone|nom_prenom|full_?name|first_?name|last_?name|birth).*|tel|phone|mel");

    private RawRecords() {
    }

    /** A copy without the columns named, nor those whose name tells that they are personal; the rest is masked. */
    static ObjectNode clean(ObjectNode record, List<String> personal) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> each : record.properties()) {
            if (!personal.contains(each.getKey()) && !PERSONAL.matcher(each.getKey()).matches()) {
                copy.set(Clean.characters(each.getKey()), clean(each.getValue(), personal));
            }
        }
        return copy;
    }

    private static JsonNode clean(JsonNode node, List<String> personal) {
        if (node instanceof ObjectNode object) {
            return clean(object, personal);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(each -> copy.add(clean(each, personal)));
            return copy;
        }
        if (node.isTextual()) {
            String text = Clean.characters(node.asText());
            boolean address = text.startsWith("http://") || text.startsWith("https://");
            return JsonNodeFactory.instance.textNode(address ? text : Clean.personal(text));
        }
        return node;
    }
}
