package org.maillage.cli.internal.desk;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.curation.FieldChange;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.Revision;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.command.OutputOption;
import org.maillage.cli.internal.render.Json;
import org.maillage.cli.internal.render.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what happened to an entry: who by role, when, why, and each field before and after. */
@Command(name = "history")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=history")
public final class HistoryCommand implements CliCommand {

    private final HistoryService history;

    @Mixin
    private OutputOption output;

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    private String id;

    @Option(names = "--field", paramLabel = "FIELD", descriptionKey = "history.field")
    private Optional<String> field = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public HistoryCommand(@Reference HistoryService history) {
        this.history = history;
    }

    @Override
    public int run(Console console) throws MaillageException {
        List<Revision> revisions = history.history(id).stream().map(this::narrowed)
                .filter(each -> field.isEmpty() || !each.fields().isEmpty()).toList();
        switch (output.format) {
            case json -> Json.document(console.out(), json -> {
                json.writeStartArray();
                for (Revision each : revisions) {
                    write(each, json);
                }
                json.writeEndArray();
            });
            case csv -> table(revisions, console).write(output.format, console.out());
            case text -> text(revisions, console);
        }
        return revisions.isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private Revision narrowed(Revision revision) {
        return field.isEmpty() ? revision
                : new Revision(revision.version(), revision.collection(), revision.at(), revision.role(),
                        revision.installation(), revision.action(), revision.reason(), revision.changeSet(),
                        revision.fields().stream().filter(this::isWanted).toList());
    }

    private boolean isWanted(FieldChange change) {
        return change.feature().equals(field.orElseThrow()) || change.field().equals(field.orElseThrow());
    }

    private void text(List<Revision> revisions, Console console) {
        DateTimeFormatter when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(console.language()).withZone(ZoneId.systemDefault());
        for (Revision each : revisions) {
            console.out().println(each.version() + "  " + when.format(each.at()) + "  " + each.role() + "  "
                    + DeskTexts.of("action." + each.action()).in(console.language())
                    + (each.reason().isBlank() ? "" : "  " + each.reason()));
            each.fields().forEach(change -> console.out().println("    " + ChangeOutput.line(change, console)));
        }
        if (revisions.isEmpty()) {
            console.say(DeskTexts.of("history.none", id));
        }
    }

    private static Table table(List<Revision> revisions, Console console) {
        List<String> names = List.of("version", "collection", "at", "role", "installation", "action", "reason",
                "field", "before", "after");
        Table table = new Table(names, DeskTexts.columns(console.language(), names));
        for (Revision each : revisions) {
            for (FieldChange change : each.fields()) {
                table.add(each.version(), each.collection(), each.at(), each.role(), each.installation(),
                        each.action().name(), each.reason(), change.field(), String.join("\n", change.before()),
                        String.join("\n", change.after()));
            }
        }
        return table;
    }

    private static void write(Revision revision, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("version", revision.version());
        json.writeStringField("collection", revision.collection());
        json.writeStringField("at", revision.at().toString());
        json.writeStringField("role", revision.role());
        json.writeStringField("installation", revision.installation());
        json.writeStringField("action", revision.action().name());
        json.writeStringField("reason", revision.reason());
        json.writeStringField("changeSet", revision.changeSet());
        json.writeFieldName("fields");
        ChangeOutput.fields(revision.fields(), json);
        json.writeEndObject();
    }
}
