package org.maillage.cli.internal.render;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import com.fasterxml.jackson.core.JsonGenerator;

/** Rows of named columns, written in each form. Values are texts, numbers or booleans; nulls are empty. */
public final class Table {

    private static final String GAP = "  ";

    private final List<String> names;
    private final List<String> labels;
    private final List<List<Object>> rows = new ArrayList<>();

    /**
     * @param names  stable names, for programs
     * @param labels headings, for people
     */
    public Table(List<String> names, List<String> labels) {
        this.names = List.copyOf(names);
        this.labels = List.copyOf(labels);
    }

    /** Adds a row, one value a column. */
    public void add(Object... values) {
        rows.add(java.util.Arrays.asList(values));
    }

    /** Number of rows. */
    public int size() {
        return rows.size();
    }

    /** Writes columns, as wide as their content. */
    public void text(PrintWriter out) {
        int[] widths = new int[names.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = labels.get(column).length();
            for (List<Object> row : rows) {
                widths[column] = Math.max(widths[column], shown(row.get(column)).length());
            }
        }
        line(out, labels, widths);
        for (List<Object> row : rows) {
            line(out, row.stream().map(Table::shown).toList(), widths);
        }
    }

    private void line(PrintWriter out, List<String> values, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String value = values.get(column);
            boolean number = !rows.isEmpty() && rows.getFirst().get(column) instanceof Number;
            String pad = " ".repeat(widths[column] - value.length());
            line.append(column == 0 ? "" : GAP).append(number ? pad + value : value + pad);
        }
        out.println(line.toString().stripTrailing());
    }

    private static String shown(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "✓" : "";
        }
        return value == null ? "" : value.toString();
    }

    /** Writes a header line and the rows. */
    public void csv(PrintWriter out) {
        try {
            CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
            printer.printRecord(names);
            for (List<Object> row : rows) {
                printer.printRecord(row);
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an array of objects into a JSON document. */
    public void json(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (List<Object> row : rows) {
            json.writeStartObject();
            for (int column = 0; column < names.size(); column++) {
                json.writeFieldName(names.get(column));
                Json.value(json, row.get(column));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the table alone, in a form. */
    public void write(Format format, PrintWriter out) {
        switch (format) {
            case text -> text(out);
            case csv -> csv(out);
            case json -> Json.document(out, this::json);
        }
    }

}
