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
 * @param personal columns that are never kept, not even in the raw object
 * @param fields   what goes where
 * @param comment  for people
 */
public record Mapping(String type, String source, String licence, JsonNode id, String url, String title,
        SourceOptions file, List<String> personal, List<Field> fields, JsonNode comment) {

    /** Replaces what is absent. */
    public Mapping {
        file = Objects.requireNonNullElse(file, SourceOptions.NONE);
        personal = Objects.requireNonNullElse(personal, List.of());
        fields = Objects.requireNonNullElse(fields, List.of());
    }

    /**
     * One field.
     *
     * @param to       feature, or path to one in a contained object: {@code eligibility.text}
     * @param from     column, JSON pointer, or several of them: the first with a value
     * @param join     text between the values of all columns of {@code from}, instead of the first
     * @param constant value for all records
     * @param template text with {@code {column}} for values
     * @param text     {@code plain}, {@code html} or {@code channel}; found out when absent
     * @param split    what stands between several values
     * @param values   table of values: one, several or none (null) for each
     * @param otherwise for a value without entry in the table or the collections: {@code keep}, {@code drop},
     *                 {@code create} or {@code reject}
     * @param dates    date patterns
     * @param pad      number of digits, for codes that lost leading zeros
     * @param prefix   text before a code, to make an id of it
     * @param lookup   {@code name}: find the entry with this title; {@code postcode}: the commune with this postcode
     * @param near     for a postcode, the column with the name of the commune
     * @param with     other features of the contained object that is made for each value
     * @param unique   true to report values that come twice
     * @param required true to reject records without value
     */
    public record Field(String to, JsonNode from, String join, JsonNode constant, String template, String text,
            String split, Map<String, JsonNode> values, String otherwise, List<String> dates, int pad, String prefix,
            String lookup, String near, Map<String, JsonNode> with, boolean unique, boolean required) {

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
