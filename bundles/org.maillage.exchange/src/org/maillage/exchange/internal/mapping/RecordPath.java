package org.maillage.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Finds values in a record: a column by its name or, in JSON, a path such as {@code /fields/name}. A path goes through
 * lists, into each element; a number takes one element. {@code /rules[kind=regions]/values} keeps the elements, or the
 * object, whose {@code kind} is {@code regions}; {@code !=} keeps the others.
 */
final class RecordPath {

    private static final Pattern STEP = Pattern
            .compile("/([^/\\[]*)(?:\\[([^\\]=!]+)(!?)=([^\\]]*)\\])?");

    private RecordPath() {
    }

    /** The nodes that are found, in order; empty when there is none. */
    static List<JsonNode> nodes(JsonNode record, String column) {
        if (!column.startsWith("/") || record.has(column)) {
            JsonNode node = record.path(column);
            return node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
        }
        List<JsonNode> at = List.of(record);
        Matcher steps = STEP.matcher(column);
        int end = 0;
        while (steps.find() && steps.start() == end) {
            end = steps.end();
            List<JsonNode> next = new ArrayList<>();
            String name = steps.group(1).replace("~1", "/").replace("~0", "~");
            for (JsonNode node : at) {
                enter(node, name, steps, next);
            }
            at = next;
        }
        return end == column.length() ? at : List.of();
    }

    private static void enter(JsonNode node, String name, Matcher step, List<JsonNode> found) {
        if (node.isArray()) {
            if (!name.isEmpty() && name.chars().allMatch(Character::isDigit)) {
                keep(node.path(Integer.parseInt(name)), step, found);
            } else {
                node.forEach(each -> enter(each, name, step, found));
            }
        } else if (node instanceof ObjectNode object) {
            keep(object.path(name), step, found);
        }
    }

    private static void keep(JsonNode node, Matcher step, List<JsonNode> found) {
        if (node.isMissingNode() || node.isNull()) {
            return;
        }
        if (step.group(2) == null) {
            found.add(node);
        } else if (node.isArray()) {
            node.forEach(each -> filter(each, step, found));
        } else {
            filter(node, step, found);
        }
    }

    private static void filter(JsonNode node, Matcher step, List<JsonNode> found) {
        if (node.isObject() && node.path(step.group(2)).asText().equals(step.group(4)) == step.group(3).isEmpty()) {
            found.add(node);
        }
    }
}
