package org.maillage.cli.internal.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.curation.FreshnessItem;
import org.maillage.api.curation.FreshnessService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.command.OutputOption;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what is due, expired, closing, closed and still shown, or opening again; all are findings. */
@Command(name = "freshness")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=freshness")
public final class FreshnessCommand implements CliCommand {

    private final FreshnessService freshness;

    @Mixin
    private OutputOption output;

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "links.collection")
    private Optional<String> collection = Optional.empty();

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "freshness.on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--days", paramLabel = "N", descriptionKey = "freshness.days")
    private int days = 30;

    /** Called by Declarative Services. */
    @Activate
    public FreshnessCommand(@Reference FreshnessService freshness) {
        this.freshness = freshness;
    }

    @Override
    public int run(Console console) throws MaillageException {
        List<FreshnessItem> items = freshness.list(collection, on.orElseGet(LocalDate::now), days);
        if (items.isEmpty() && output.format == Format.text) {
            console.out().println(DeskTexts.of("freshness.none").in(console.language()));
            return ExitCode.DONE;
        }
        List<String> names = List.of("kind", "on", "id", "title");
        Table table = new Table(names, DeskTexts.columns(console.language(), names));
        for (FreshnessItem each : items) {
            table.add(output.format == Format.text ? DeskTexts.of("freshness." + each.kind()).in(console.language())
                    : each.kind().name(), each.on().toString(), each.id(), each.title());
        }
        table.write(output.format, console.out());
        return items.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
