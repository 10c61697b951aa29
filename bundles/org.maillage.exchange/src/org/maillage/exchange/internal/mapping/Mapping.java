package org.maillage.exchange.internal.mapping;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.maillage.exchange.internal.read.SourceOptions;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Says how records become entries; the content of a mapping file. Absent values are null.
 *
 * @param type     name of the entry type
 * @param source   name of the data set, kept in the provenance
 * @param licence  licence of the data set
 * @param id       column, or columns, that identify a record in its source
 * @param url      address of a record in its source, with {@code {column}} for values
 * @param title    of the collection; for people, not used
 * @param file     form of the file
 * @param empty    texts that stand for no value, such as {@code NULL}
 * @param personal columns that are never kept, not even in the raw object
 * @param fields   what goes where
 * @param comment  for people
 */
public record Mapping(String type, String source, String licence, JsonNode id, String url, String title,
        SourceOptions file, List<String> empty, List<String> personal, List<Field> fields, JsonNode comment) {

    /** Replaces what is absent. */
    public Mapping {
        file = Objects.requireNonNullElse(file, SourceOptions.NONE);
        empty = Objects.requireNonNullElse(empty, List.of());
        personal = Objects.requireNonNullElse(personal, List.of());
        fields = Objects.requireNonNullElse(fields, List.of());
    }

    /**
     * One field.
     *
     * @param to       feature, or path to one in a contained object: {@code eligibility.text}, see {@link FieldPath}
     * @param from     column, path of {@link RecordPath}, or several of them: the first with a value
     * @param join     text between the values of all columns of {@code from}, instead of the first
     * @param constant value for all records
     * @param template text with {@code {column}} for values; with {@code from}, of each object found there
     * @param when     column and value, or values, that a record must have for this field to count
     * @param text     {@code plain}, {@code html} or {@code channel}; found out when absent
     * @param split    what stands between several values
     * @param match    regular expression; of each value, its first group, or what fits; a value that does not fit is none
     * @param values   table of values: one, several or none (null) for each
     * @param otherwise for a value without entry in the table or the collections: {@code keep}, {@code drop},
     *                 {@code create}, {@code reject} or {@code next}: left to the next field, which has no source then
     * @param dates    date patterns
     * @param pad      number of digits, for codes that lost leading zeros
     * @param prefix   text before a code, to make an id of it; of several, the first that gives an entry there is
     * @param lookup   {@code name}: find the entry with this title; {@code postcode}: the commune with this postcode;
     *                 {@code id}: the entry of the same collection that has this identifier in its source
     * @param in       beginning of the ids among which a name is looked up
     * @param near     for a postcode, the column with the name of the commune
     * @param with     other features of the contained object that is made for each value
     * @param unique   true to report values that come twice
     * @param required true to reject records without value
     */
    public record Field(String to, JsonNode from, String join, JsonNode constant, String template,
            Map<String, JsonNode> when, String text, String split, String match, Map<String, JsonNode> values,
            String otherwise, List<String> dates, int pad, List<String> prefix, String lookup, String in, String near,
            Map<String, JsonNode> with, boolean unique, boolean required) {

        /** Whether the field takes what the one before it left. */
        public boolean continues() {
            return columns().isEmpty() && constant == null && template == null;
        }

        /** Whether {@link #otherwise} says this. */
        boolean otherwise(String word) {
            return word.equals(otherwise);
        }

        /** The columns of {@link #from}. */
        public List<String> columns() {
            return names(from);
        }
    }

    /** The columns of {@link #id}. */
    public List<String> idColumns() {
        return names(id);
    }

    private static List<String> names(JsonNode node) {
        if (node == null || node.isNull()) {
            return List.of();
        }
        return node.isArray() ? node.valueStream().map(JsonNode::asText).toList() : List.of(node.asText());
    }
}
