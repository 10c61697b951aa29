package org.maillage.cli.internal.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.maillage.api.MaillageException;
import org.maillage.api.curation.DuplicatePair;
import org.maillage.api.curation.DuplicateService;
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

/** Lists pairs of entries that may be one; pairs are findings. */
@Command(name = "duplicates")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=duplicates")
public final class DuplicatesCommand implements CliCommand {

    private static final double PERCENT = 100;

    private final DuplicateService duplicates;

    @Mixin
    private OutputOption output;

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "duplicates.collection")
    private Optional<String> collection = Optional.empty();

    @Option(names = "--threshold", paramLabel = "0..1", descriptionKey = "duplicates.threshold")
    private double threshold = DuplicateService.USUAL;

    @Option(names = "--apart", paramLabel = "ID", arity = "2", descriptionKey = "duplicates.apart")
    private List<String> apart = List.of();

    @Option(names = "--forget", paramLabel = "ID", arity = "2", descriptionKey = "duplicates.forget")
    private List<String> forget = List.of();

    /** Called by Declarative Services. */
    @Activate
    public DuplicatesCommand(@Reference DuplicateService duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public int run(Console console) throws MaillageException {
        if (!apart.isEmpty() || !forget.isEmpty()) {
            remember();
            return ExitCode.DONE;
        }
        Format format = output.format;
        List<DuplicatePair> pairs = duplicates.find(collection, threshold, () -> false);
        if (format == Format.text && pairs.isEmpty()) {
            console.out().println(DeskTexts.of("duplicates.none").in(console.language()));
            return ExitCode.DONE;
        }
        List<String> names = List.of("score", "reasons", "first", "second", "firstTitle", "secondTitle");
        Table table = new Table(names, DeskTexts.columns(console.language(), names));
        for (DuplicatePair each : pairs) {
            double score = Math.round(each.score() * PERCENT) / PERCENT;
            table.add(format == Format.text ? (Object) String.format(Locale.ROOT, "%.2f", score) : (Object) score,
                    each.reasons().stream().sorted()
                            .map(reason -> format == Format.text
                                    ? DeskTexts.of("reason." + reason).in(console.language())
                                    : reason.name())
                            .collect(Collectors.joining(", ")),
                    each.first(), each.second(), each.firstTitle(), each.secondTitle());
        }
        table.write(format, console.out());
        return pairs.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void remember() throws MaillageException {
        for (int i = 0; i + 1 < apart.size(); i += 2) {
            duplicates.keepApart(apart.get(i), apart.get(i + 1));
        }
        for (int i = 0; i + 1 < forget.size(); i += 2) {
            duplicates.forgetApart(forget.get(i), forget.get(i + 1));
        }
    }
}
