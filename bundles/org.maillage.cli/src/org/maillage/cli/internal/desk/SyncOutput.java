package org.maillage.cli.internal.desk;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.SyncConflict;
import org.maillage.api.curation.SyncReport;
import org.maillage.cli.Console;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Json;
import org.maillage.cli.internal.render.Table;

import com.fasterxml.jackson.core.JsonGenerator;

/** What synchronisations did. */
final class SyncOutput {

    private SyncOutput() {
    }

    static void write(List<SyncReport> reports, boolean dryRun, Format format, Console console) {
        switch (format) {
            case json -> Json.document(console.out(), json -> {
                json.writeStartArray();
                for (SyncReport each : reports) {
                    write(each, json, console);
                }
                json.writeEndArray();
            });
            case csv -> table(reports, console).write(format, console.out());
            case text -> reports.forEach(each -> text(each, dryRun, console));
        }
    }

    private static void text(SyncReport report, boolean dryRun, Console console) {
        for (EntryChange change : report.received()) {
            console.out().println(change.id() + "  " + change.title());
            change.fields().forEach(each -> console.out().println("  " + ChangeOutput.line(each, console)));
        }
        for (SyncConflict each : report.conflicts()) {
            console.out().println(DeskTexts.of(each.taken().isPresent() ? "sync.decided" : "sync.conflict",
                    each.entry(), each.field(), shown(each.base(), console), shown(each.ours(), console),
                    shown(each.theirs(), console), each.taken().map(Enum::name).orElse("").toLowerCase(Locale.ROOT))
                    .in(console.language()));
        }
        String key = !report.isComplete() ? "sync.open" : dryRun ? "sync.would" : "sync.done";
        console.out().println(DeskTexts.of(key, report.collection(), report.remote(), report.received().size(),
                report.sent(), report.conflicts().size()).in(console.language()));
    }

    private static String shown(List<String> values, Console console) {
        return values.isEmpty() ? DeskTexts.of("field.empty").in(console.language()) : String.join(" | ", values);
    }

    private static Table table(List<SyncReport> reports, Console console) {
        List<String> names = List.of("collection", "entry", "field", "base", "ours", "theirs", "taken");
        Table table = new Table(names, DeskTexts.columns(console.language(), names));
        for (SyncReport report : reports) {
            for (SyncConflict each : report.conflicts()) {
                table.add(report.collection(), each.entry(), each.field(), String.join("\n", each.base()),
                        String.join("\n", each.ours()), String.join("\n", each.theirs()),
                        each.taken().map(Enum::name).orElse(""));
            }
        }
        return table;
    }

    private static void write(SyncReport report, JsonGenerator json, Console console) throws IOException {
        json.writeStartObject();
        json.writeStringField("collection", report.collection());
        json.writeStringField("remote", report.remote());
        json.writeBooleanField("complete", report.isComplete());
        json.writeNumberField("sent", report.sent());
        json.writeArrayFieldStart("received");
        for (EntryChange each : report.received()) {
            ChangeOutput.write(each, json, console);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("conflicts");
        for (SyncConflict each : report.conflicts()) {
            json.writeStartObject();
            json.writeStringField("entry", each.entry());
            json.writeStringField("field", each.field());
            json.writeFieldName("base");
            Json.value(json, each.base());
            json.writeFieldName("ours");
            Json.value(json, each.ours());
            json.writeFieldName("theirs");
            Json.value(json, each.theirs());
            json.writeStringField("taken", each.taken().map(Enum::name).orElse(""));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
