package org.maillage.exchange.internal.bibliography;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A UNIMARC record while it is read: each tag a column with its fields, each field an object with its subfields, so that a
 * mapping says {@code /200/a}.
 */
final class MarcRecord {

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();
    private ObjectNode field;

    void control(String tag, String text) {
        if (!tag.isEmpty() && !text.isBlank()) {
            node.put(tag, text.strip());
        }
    }

    void field(String tag) {
        field = tag.isEmpty() ? JsonNodeFactory.instance.objectNode() : node.withArray("/" + tag).addObject();
    }

    void subfield(char code, String text) {
        // The marks around words that do not count for sorting.
        String plain = text.replaceAll("[\\x{88}\\x{89}\\x{98}\\x{9C}]", "").strip();
        if (field != null && !plain.isEmpty()) {
            field.withArray("/" + code).add(plain);
        }
    }

    /** The record with the columns of {@link Work}. */
    ObjectNode completed() {
        String title = first("200", "a");
        String rest = String.join(" : ", list("200", "e"));
        String issued = first("210", "d") + " " + first("214", "d");
        String coded = first("100", "a");
        new Work(rest.isEmpty() ? title : title + " : " + rest,
                Stream.of("700", "701").flatMap(tag -> node.path(tag).valueStream())
                        .map(each -> (one(each, "b") + " " + one(each, "a")).strip()).toList(),
                Stream.of("710", "711").flatMap(tag -> list(tag, "a").stream()).toList(),
                first("461", "t") + first("225", "a"), first("210", "c") + (node.has("210") ? "" : first("214", "c")),
                Work.date(issued).isEmpty() && coded.length() > 13 ? coded.substring(9, 13) : issued)
                .complete(node, node.path("001").asText());
        return node;
    }

    private static String one(JsonNode fields, String code) {
        return fields.path(code).path(0).asText();
    }

    private String first(String tag, String code) {
        List<String> all = list(tag, code);
        return all.isEmpty() ? "" : all.getFirst();
    }

    private List<String> list(String tag, String code) {
        return node.path(tag).valueStream().flatMap(each -> each.path(code).valueStream()).map(JsonNode::asText).toList();
    }
}
