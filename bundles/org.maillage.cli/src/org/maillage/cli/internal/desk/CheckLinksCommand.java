package org.maillage.cli.internal.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.LinkCheck;
import org.maillage.api.curation.LinkReport;
import org.maillage.api.curation.LinkService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.command.OutputOption;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Json;
import org.maillage.cli.internal.render.Table;
import org.maillage.model.LinkState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks whether links still answer, or lists what is known to be mended; broken links are findings. */
@Command(name = "check-links")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=check-links")
public final class CheckLinksCommand implements CliCommand {

    private final LinkService links;

    @Mixin
    private OutputOption output;

    @Mixin
    private WriteOptions write;

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "links.collection")
    private Optional<String> collection = Optional.empty();

    @Option(names = "--days", paramLabel = "N", descriptionKey = "links.days")
    private int days = 7;

    @Option(names = "--repairs", descriptionKey = "links.repairs")
    private boolean repairs;

    /** Called by Declarative Services. */
    @Activate
    public CheckLinksCommand(@Reference LinkService links) {
        this.links = links;
    }

    @Override
    public int run(Console console) throws MaillageException {
        LinkReport report = repairs ? new LinkReport(false, links.repairs(collection), 0, List.of())
                : links.check(collection, days, write.note(ChangeAction.LINKS), write.dryRun, () -> false);
        if (report.offline()) {
            console.say(DeskTexts.of("links.offline"));
            return ExitCode.FAILURE;
        }
        List<LinkCheck> shown = output.format != Format.text ? report.checked() : report.checked().stream()
                .filter(each -> each.state() != LinkState.VALID || each.changedOn().isPresent()).toList();
        if (output.format == Format.json) {
            Json.document(console.out(), json -> write(report, json, console));
        } else {
            if (output.format == Format.csv || !shown.isEmpty()) {
                table(shown, console).write(output.format, console.out());
            }
            if (output.format == Format.text && !repairs) {
                console.out().println(DeskTexts.of(write.dryRun ? "links.would" : "links.done",
                        report.checked().size(), count(report, LinkState.BROKEN), count(report, LinkState.REDIRECTED),
                        count(report, LinkState.UNCERTAIN), report.postponed(), report.changed().size())
                        .in(console.language()));
            }
        }
        return count(report, LinkState.BROKEN) > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static long count(LinkReport report, LinkState state) {
        return report.checked().stream().filter(each -> each.state() == state).count();
    }

    private Table table(List<LinkCheck> checks, Console console) {
        List<String> names = List.of("state", "use", "url", "target", "status", "reason", "checkedOn", "changedOn",
                "entries");
        Table table = new Table(names, DeskTexts.columns(console.language(), names));
        boolean text = output.format == Format.text;
        for (LinkCheck each : checks) {
            table.add(text ? DeskTexts.of("link." + each.state().name()).in(console.language())
                    : each.state().getLiteral(), each.use(), each.url(), each.target().orElse(""), each.status(),
                    text && !each.reason().isEmpty() ? DeskTexts.of("because." + each.reason()).in(console.language())
                            : each.reason(),
                    each.checkedOn().map(Object::toString).orElse(""), each.changedOn().map(Object::toString).orElse(""),
                    String.join(" ", each.entries()));
        }
        return table;
    }

    private static void write(LinkReport report, JsonGenerator json, Console console) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("links");
        for (LinkCheck each : report.checked()) {
            json.writeStartObject();
            json.writeStringField("url", each.url());
            json.writeStringField("state", each.state().getLiteral());
            json.writeStringField("checkedOn", each.checkedOn().map(Object::toString).orElse(""));
            json.writeNumberField("status", each.status());
            json.writeStringField("reason", each.reason());
            json.writeStringField("target", each.target().orElse(""));
            json.writeStringField("changedOn", each.changedOn().map(Object::toString).orElse(""));
            json.writeNumberField("use", each.use());
            json.writeFieldName("entries");
            Json.value(json, each.entries());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("postponed", report.postponed());
        json.writeArrayFieldStart("changed");
        for (EntryChange each : report.changed()) {
            ChangeOutput.write(each, json, console);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
