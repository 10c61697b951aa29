package org.maillage.cli.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.maillage.api.Problem;
import org.maillage.api.curation.EditService;
import org.maillage.api.curation.FieldChange;
import org.maillage.api.exchange.ImportReport;
import org.maillage.api.exchange.RecordChange;
import org.maillage.api.exchange.RecordOutcome;
import org.maillage.api.exchange.ValueCount;
import org.maillage.cli.Console;
import org.maillage.cli.internal.desk.ChangeOutput;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes what becomes of records, one after the other, for programs. */
abstract sealed class ImportOutput implements AutoCloseable {

    private RecordChange change;

    /** @param edits compares entries, to tell changes field by field; empty to tell outcomes alone */
    static ImportOutput of(Format format, Optional<EditService> edits, Console console) throws IOException {
        return format == Format.json ? new AsJson(edits, console) : new AsCsv(console);
    }

    /** A change of an entry for people; new entries have no fields to compare. */
    static void line(RecordChange change, EditService edits, Console console) {
        if (change.before().isEmpty()) {
            console.out().println("+ " + change.after().getId() + "  " + change.after().getTitle());
            return;
        }
        console.out().println("~ " + change.after().getId() + "  " + change.after().getTitle());
        fields(change, edits).forEach(each -> console.out().println("    " + ChangeOutput.line(each, console)));
        if (!change.kept().isEmpty()) {
            console.out().println("    " + Texts.of("import.kept", String.join(", ", change.kept().stream().sorted().toList()))
                    .in(console.language()));
        }
    }

    /** Without what the import itself keeps. */
    private static List<FieldChange> fields(RecordChange change, EditService edits) {
        return edits.differences(change.before(), change.after()).stream()
                .filter(each -> !each.feature().equals("provenance") && !each.feature().equals("modified")).toList();
    }

    /** What the record that comes next does. */
    final void change(RecordChange next) {
        change = next;
    }

    /** What a record does; empty when it does nothing. */
    final Optional<RecordChange> changeOf(RecordOutcome outcome) {
        return Optional.ofNullable(change).filter(each -> each.outcome().equals(outcome));
    }

    abstract void record(RecordOutcome outcome);

    abstract void problem(Problem problem);

    abstract void report(ImportReport report) throws IOException;

    @Override
    public abstract void close() throws IOException;

    /** {@code {"records":[…],"files":[…],"created":…}}. */
    private static final class AsJson extends ImportOutput {

        private final Optional<EditService> edits;
        private final JsonGenerator json;
        private final Console console;
        private final List<Problem> files = new ArrayList<>();

        AsJson(Optional<EditService> edits, Console console) throws IOException {
            this.edits = edits;
            this.console = console;
            json = new JsonFactory().createGenerator(console.out()).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeArrayFieldStart("records");
        }

        @Override
        void record(RecordOutcome outcome) {
            try {
                json.writeStartObject();
                json.writeStringField("file", outcome.file());
                json.writeNumberField("record", outcome.record());
                json.writeStringField("sourceId", outcome.sourceId());
                json.writeStringField("id", outcome.entry());
                json.writeStringField("outcome", outcome.outcome().name().toLowerCase(Locale.ROOT));
                json.writeArrayFieldStart("problems");
                for (Problem each : outcome.problems()) {
                    write(each);
                }
                json.writeEndArray();
                if (edits.isPresent()) {
                    change(changeOf(outcome));
                }
                json.writeEndObject();
                json.writeRaw('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void change(Optional<RecordChange> change) throws IOException {
            json.writeFieldName("fields");
            ChangeOutput.fields(change.map(each -> fields(each, edits.orElseThrow())).orElse(List.of()), json);
            json.writeFieldName("kept");
            Json.value(json, change.map(each -> each.kept().stream().sorted().toList()).orElse(List.of()));
        }

        private void write(Problem problem) throws IOException {
            json.writeStartObject();
            json.writeStringField("severity", problem.severity().name());
            json.writeStringField("code", problem.code());
            json.writeStringField("file", problem.place().file());
            json.writeNumberField("line", problem.place().line());
            json.writeStringField("field", problem.place().field());
            json.writeStringField("message", problem.text(console.language()));
            json.writeEndObject();
        }

        private void write(ValueCount count) throws IOException {
            json.writeStartObject();
            json.writeStringField("field", count.field());
            json.writeStringField("fate", count.fate().name());
            json.writeNumberField("values", count.values());
            json.writeNumberField("distinct", count.distinct());
            json.writeArrayFieldStart("examples");
            for (ValueCount.Example each : count.examples()) {
                json.writeStartObject();
                json.writeStringField("value", each.value());
                json.writeNumberField("count", each.count());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        @Override
        void problem(Problem problem) {
            files.add(problem);
        }

        @Override
        void report(ImportReport report) throws IOException {
            json.writeEndArray();
            json.writeArrayFieldStart("files");
            for (Problem each : files) {
                write(each);
            }
            json.writeEndArray();
            json.writeNumberField("created", report.created());
            json.writeNumberField("updated", report.updated());
            json.writeNumberField("unchanged", report.unchanged());
            json.writeNumberField("rejected", report.rejected());
            json.writeNumberField("linked", report.linked());
            json.writeArrayFieldStart("values");
            for (ValueCount each : report.values()) {
                write(each);
            }
            json.writeEndArray();
        }

        @Override
        public void close() throws IOException {
            json.close();
            console.out().println();
        }
    }

    /** One row a record; problems of files go to the person. */
    private static final class AsCsv extends ImportOutput {

        private final CSVPrinter rows;
        private final Console console;

        AsCsv(Console console) throws IOException {
            this.console = console;
            rows = new CSVPrinter(console.out(), CSVFormat.RFC4180);
            rows.printRecord("file", "record", "sourceId", "id", "outcome", "problems");
        }

        @Override
        void record(RecordOutcome outcome) {
            try {
                rows.printRecord(outcome.file(), outcome.record(), outcome.sourceId(), outcome.entry(),
                        outcome.outcome().name().toLowerCase(Locale.ROOT), String.join(" | ", outcome.problems()
                                .stream().map(each -> each.code() + ": " + each.text(console.language())).toList()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        void problem(Problem problem) {
            console.say(problem.message());
        }

        @Override
        void report(ImportReport report) {
            // The rows say it.
        }

        @Override
        public void close() throws IOException {
            rows.flush();
        }
    }
}
