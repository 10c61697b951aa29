package org.maillage.cli.internal.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.maillage.api.publish.ContentChanges;
import org.maillage.api.publish.EntryChange;
import org.maillage.api.publish.FieldChange;
import org.maillage.api.publish.FileChange;
import org.maillage.api.text.Message;
import org.maillage.cli.Console;

import com.fasterxml.jackson.core.JsonGenerator;

/** What changed between two versions, for people and for programs. */
final class ChangesOutput {

    private static final int SHOWN = 120;

    private ChangesOutput() {
    }

    /** How many of each kind, in one line each. */
    static void summary(ContentChanges changes, Console console) {
        for (EntryChange.Kind kind : EntryChange.Kind.values()) {
            long count = changes.entries().stream().filter(each -> each.kind() == kind).count();
            if (count > 0) {
                console.out().println("  " + Texts.of("changes." + kind, count).in(console.language()));
            }
        }
        if (!changes.files().isEmpty()) {
            console.out().println("  " + Texts.of("changes.files", changes.files().size()).in(console.language()));
        }
    }

    /** Each entry, with its fields before and after. */
    static void text(ContentChanges changes, Map<String, List<Message>> uses, Console console) {
        if (changes.isEmpty()) {
            console.out().println(Texts.of("changes.none", changes.from()).in(console.language()));
            return;
        }
        between(changes, console);
        entries(changes, uses, console);
        if (!changes.files().isEmpty()) {
            console.out().println();
        }
        for (FileChange each : changes.files()) {
            console.out().println(Texts.of("fileChange." + each.kind()).in(console.language()) + "  " + each.path());
        }
    }

    /** From which version to which, and how many of each kind. */
    static void between(ContentChanges changes, Console console) {
        String key = changes.from().isEmpty() ? "changes.first" : changes.to().isEmpty() ? "changes.last"
                : "changes.between";
        console.out().println(Texts.of(key, changes.from(), changes.to()).in(console.language()));
        summary(changes, console);
    }

    /** Each entry, with what the person does with it and with its fields before and after. */
    static void entries(ContentChanges changes, Map<String, List<Message>> uses, Console console) {
        for (EntryChange each : changes.entries()) {
            console.out().println();
            console.out().println(Texts.of("change." + each.kind()).in(console.language()) + "  " + each.id() + "  "
                    + each.title());
            for (Message use : uses.getOrDefault(each.id(), List.of())) {
                console.out().println("    ! " + use.in(console.language()));
            }
            for (FieldChange field : each.fields()) {
                console.out().println("    " + field.label(console.language()));
                line(console, "      - ", field.before());
                line(console, "      + ", field.after());
            }
        }
    }

    private static void line(Console console, String mark, String value) {
        if (!value.isEmpty()) {
            String text = value.replaceAll("\\s+", " ");
            console.out().println(mark + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…"));
        }
    }

    /** All of it. */
    static void json(ContentChanges changes, Map<String, List<Message>> uses, Locale language, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("from", changes.from());
        json.writeStringField("to", changes.to());
        json.writeArrayFieldStart("entries");
        for (EntryChange each : changes.entries()) {
            json.writeStartObject();
            texts(json, "kind", each.kind().name(), "id", each.id(), "type", each.type(), "title", each.title());
            json.writeArrayFieldStart("fields");
            for (FieldChange field : each.fields()) {
                json.writeStartObject();
                texts(json, "field", field.field(), "label", field.label(language), "before", field.before(), "after",
                        field.after());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("uses");
            for (Message use : uses.getOrDefault(each.id(), List.of())) {
                json.writeString(use.in(language));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("files");
        for (FileChange each : changes.files()) {
            json.writeStartObject();
            texts(json, "kind", each.kind().name(), "path", each.path());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String... namesAndValues) throws IOException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            json.writeStringField(namesAndValues[i], namesAndValues[i + 1]);
        }
    }
}
