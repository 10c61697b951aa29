package org.maillage.cli.internal.desk;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.maillage.api.curation.ChangeSet;
import org.maillage.cli.Console;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Json;
import org.maillage.cli.internal.render.Table;

import com.fasterxml.jackson.core.JsonGenerator;

/** Changes as a list. */
final class ChangeSets {

    private ChangeSets() {
    }

    static void write(List<ChangeSet> sets, Format format, Console console) {
        if (format == Format.json) {
            Json.document(console.out(), json -> {
                json.writeStartArray();
                for (ChangeSet each : sets) {
                    write(each, json);
                }
                json.writeEndArray();
            });
            return;
        }
        DateTimeFormatter when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.SHORT)
                .withLocale(console.language()).withZone(ZoneId.systemDefault());
        List<String> names = List.of("changeSet", "at", "role", "action", "collection", "entries", "reason");
        Table table = new Table(names, DeskTexts.columns(console.language(), names));
        for (ChangeSet each : sets) {
            table.add(each.id(), format == Format.csv ? each.at() : when.format(each.at()), each.role(),
                    format == Format.csv ? each.action().name()
                            : DeskTexts.of("action." + each.action()).in(console.language()),
                    String.join(", ", each.collections().stream().sorted().toList()), each.entries().size(),
                    each.reason());
        }
        table.write(format, console.out());
    }

    static void write(ChangeSet set, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("changeSet", set.id());
        json.writeStringField("at", set.at().toString());
        json.writeStringField("role", set.role());
        json.writeStringField("installation", set.installation());
        json.writeStringField("action", set.action().name());
        json.writeStringField("reason", set.reason());
        json.writeFieldName("collections");
        Json.value(json, set.collections().stream().sorted().toList());
        json.writeFieldName("entries");
        Json.value(json, set.entries());
        json.writeEndObject();
    }
}
