package org.maillage.cli.internal.desk;

import java.io.IOException;
import java.util.List;

import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.FieldChange;
import org.maillage.cli.Console;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Json;
import org.maillage.cli.internal.render.ProblemOutput;
import org.maillage.cli.internal.render.Table;

import com.fasterxml.jackson.core.JsonGenerator;

/** Changes of entries, before and after. */
public final class ChangeOutput {

    private static final int LONG = 70;

    private ChangeOutput() {
    }

    /** Writes what changes, or would; entries that stay as they are count only. */
    public static void write(List<EntryChange> all, boolean dryRun, Format format, Console console) {
        List<EntryChange> changes = all.stream().filter(each -> !each.fields().isEmpty()).toList();
        switch (format) {
            case json -> Json.document(console.out(), json -> {
                json.writeStartArray();
                for (EntryChange each : all) {
                    write(each, json, console);
                }
                json.writeEndArray();
            });
            case csv -> table(changes, console).write(format, console.out());
            case text -> {
                for (EntryChange change : changes) {
                    console.out().println(change.id() + "  " + change.title());
                    change.fields().forEach(each -> console.out().println("  " + line(each, console)));
                    change.problems().forEach(
                            each -> console.out().println("  " + ProblemOutput.line(each, console.language())));
                }
                console.out().println(DeskTexts.of(dryRun ? "changes.would" : "changes.done", changes.size(),
                        all.size() - changes.size()).in(console.language()));
            }
        }
    }

    private static Table table(List<EntryChange> changes, Console console) {
        List<String> names = List.of("id", "collection", "field", "before", "after");
        Table table = new Table(names, DeskTexts.columns(console.language(), names));
        for (EntryChange change : changes) {
            for (FieldChange each : change.fields()) {
                table.add(change.id(), change.collection(), each.field(), String.join("\n", each.before()),
                        String.join("\n", each.after()));
            }
        }
        return table;
    }

    /** One change. */
    static void write(EntryChange change, JsonGenerator json, Console console) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", change.id());
        json.writeStringField("title", change.title());
        json.writeStringField("collection", change.collection());
        json.writeFieldName("fields");
        fields(change.fields(), json);
        json.writeFieldName("problems");
        ProblemOutput.table(change.problems(), console.language()).json(json);
        json.writeEndObject();
    }

    /** An array of fields. */
    public static void fields(List<FieldChange> fields, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (FieldChange each : fields) {
            json.writeStartObject();
            json.writeStringField("field", each.field());
            json.writeFieldName("before");
            Json.value(json, each.before());
            json.writeFieldName("after");
            Json.value(json, each.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** One line: what was there, what is there now. Where nothing but spaces and line breaks differ, they are seen. */
    public static String line(FieldChange change, Console console) {
        String gone = only(change.before(), change.after());
        String come = only(change.after(), change.before());
        boolean spaces = collapsed(gone).equals(collapsed(come));
        return DeskTexts.of("field.line", change.field(), shown(spaces ? marked(gone) : gone, console),
                shown(spaces ? marked(come) : come, console)).in(console.language());
    }

    private static String only(List<String> values, List<String> others) {
        return String.join(" | ", values.stream().filter(each -> !others.contains(each)).toList());
    }

    private static String marked(String text) {
        return text.replace(' ', '·').replace("\n", "⏎");
    }

    private static String collapsed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String shown(String value, Console console) {
        String text = collapsed(value);
        return text.isEmpty() ? DeskTexts.of("field.empty").in(console.language())
                : text.length() > LONG ? text.substring(0, LONG) + "…" : text;
    }
}
