package org.maillage.ui.curation.internal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A mapping while it is edited column by column. What a table of columns does not show, such as tables of values and fields
 * without column, stays as it is.
 */
public final class MappingSheet {

    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.ALLOW_COMMENTS);
    private static final String FIELDS = "fields";
    private static final String FROM = "from";

    private final ObjectNode mapping;

    private MappingSheet(ObjectNode mapping) {
        this.mapping = mapping;
    }

    /** How the values of a column become references to entries. */
    public enum Reference {
        /** They are ids. */
        IDS,
        /** Names of entries that are there; others are left out. */
        KNOWN,
        /** Names of entries; one is made for each that is not there. */
        CREATED
    }

    /** Reads a mapping; empty when the text is none. */
    public static Optional<MappingSheet> of(String text) {
        try {
            return JSON.readTree(text) instanceof ObjectNode object ? Optional.of(new MappingSheet(object))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The mapping as text. */
    public String text() {
        return mapping.toPrettyString() + "\n";
    }

    /** Name of the type of entry. */
    public String type() {
        return mapping.path("type").asText();
    }

    /** Name of the source. */
    public String source() {
        return mapping.path("source").asText();
    }

    /** Names the source. */
    public void source(String name) {
        mapping.put("source", name);
    }

    /** The licence of the data; empty when none is said. */
    public String licence() {
        return mapping.path("licence").asText();
    }

    /** Says the licence of the data. */
    public void licence(String licence) {
        if (licence.isBlank()) {
            mapping.remove("licence");
        } else {
            mapping.put("licence", licence.strip());
        }
    }

    /** The columns that identify a record. */
    public List<String> id() {
        return names(mapping.path("id"));
    }

    /** Says which column identifies a record; none when empty. */
    public void id(String column) {
        if (column.isEmpty()) {
            mapping.remove("id");
        } else {
            mapping.put("id", column);
        }
    }

    private static List<String> names(JsonNode node) {
        return node.isArray() ? node.valueStream().map(JsonNode::asText).toList()
                : node.isMissingNode() || node.isNull() ? List.of() : List.of(node.asText());
    }

    private List<ObjectNode> fields(String column) {
        List<ObjectNode> found = new ArrayList<>();
        mapping.path(FIELDS).forEach(each -> {
            if (each instanceof ObjectNode field && names(field.path(FROM)).contains(column)) {
                found.add(field);
            }
        });
        return found;
    }

    /** The fields that a column goes to, as paths; several at times. */
    public List<String> targets(String column) {
        return fields(column).stream().map(each -> each.path("to").asText()).toList();
    }

    /**
     * Sends a column to a field, or to none.
     *
     * @param path      the field; empty for none
     * @param reference whether the field refers to entries
     */
    public void target(String column, String path, boolean reference) {
        List<ObjectNode> former = fields(column);
        if (former.size() == 1 && former.getFirst().path("to").asText().equals(path)) {
            return;
        }
        ArrayNode fields = mapping.withArray("/" + FIELDS);
        former.forEach(each -> leave(each, column, fields));
        if (!path.isEmpty()) {
            ObjectNode field = fields.addObject();
            field.put("to", path);
            field.put(FROM, column);
            if (reference) {
                field.put("lookup", "name");
                field.put("otherwise", "drop");
            }
        }
    }

    /** A field goes when no other column gives it a value. */
    private static void leave(ObjectNode field, String column, ArrayNode fields) {
        List<String> others = names(field.path(FROM)).stream().filter(each -> !each.equals(column)).toList();
        if (others.isEmpty()) {
            for (int i = fields.size() - 1; i >= 0; i--) {
                if (fields.get(i) == field) {
                    fields.remove(i);
                }
            }
        } else {
            ArrayNode from = JsonNodeFactory.instance.arrayNode();
            others.forEach(from::add);
            field.set(FROM, from);
        }
    }

    /** What stands between several values of a column; empty when nothing does. */
    public String separator(String column) {
        return fields(column).stream().findFirst().map(each -> each.path("split").asText()).orElse("");
    }

    /** Says what stands between several values. */
    public void separator(String column, String text) {
        fields(column).forEach(each -> {
            if (text.isEmpty()) {
                each.remove("split");
            } else {
                each.put("split", text);
            }
        });
    }

    /** How the values of a column become references. */
    public Reference reference(String column) {
        return fields(column).stream().findFirst().map(each -> !each.has("lookup") ? Reference.IDS
                : each.path("otherwise").asText().equals("create") ? Reference.CREATED : Reference.KNOWN)
                .orElse(Reference.KNOWN);
    }

    /** Says how the values of a column become references. */
    public void reference(String column, Reference how) {
        fields(column).forEach(each -> {
            if (how == Reference.IDS) {
                each.remove("lookup");
                each.remove("otherwise");
            } else {
                each.put("lookup", "name");
                each.put("otherwise", how == Reference.CREATED ? "create" : "drop");
            }
        });
    }

    /** Whether a column is not kept, because it speaks of persons. */
    public boolean personal(String column) {
        return names(mapping.path("personal")).contains(column);
    }

    /** Says whether a column is kept. */
    public void personal(String column, boolean left) {
        List<String> others = names(mapping.path("personal")).stream().filter(each -> !each.equals(column)).toList();
        ArrayNode all = mapping.putArray("personal");
        others.forEach(all::add);
        if (left) {
            all.add(column);
        }
    }

    /** The fields that entries get from anywhere, in order, without those of the same name. */
    public List<String> filled() {
        return mapping.path(FIELDS).valueStream().map(each -> each.path("to").asText()).distinct().toList();
    }
}
