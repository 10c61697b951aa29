package org.maillage.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.exchange.ImportMonitor;
import org.maillage.api.exchange.ImportReport;
import org.maillage.api.exchange.ImportRequest;
import org.maillage.api.exchange.ImportService;
import org.maillage.api.exchange.RecordOutcome;
import org.maillage.api.exchange.ValueCount;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.ProblemOutput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports files, or writes a mapping that suits one; rejected records and unreadable files are findings. */
@Command(name = "import")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=import")
public final class ImportCommand implements CliCommand {

    private static final int SHOWN = 50;

    private final ImportService imports;

    @Mixin
    private OutputOption output;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--as", paramLabel = "FORMAT", required = true, descriptionKey = "importAs")
    private String as;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "mapping")
    private Optional<Path> mapping = Optional.empty();

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "into")
    private Optional<String> collection = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    @Option(names = "--suggest-mapping", descriptionKey = "suggestMapping")
    private boolean suggest;

    /** Called by Declarative Services. */
    @Activate
    public ImportCommand(@Reference ImportService imports) {
        this.imports = imports;
    }

    @Override
    public int run(Console console) throws MaillageException {
        if (suggest) {
            console.out().print(imports.suggestMapping(as, files.getFirst()));
            return ExitCode.DONE;
        }
        if (collection.isEmpty()) {
            console.say(Texts.of("import.noCollection"));
            return ExitCode.USAGE;
        }
        ImportRequest request = new ImportRequest(files, as, mapping, collection.get(), dryRun);
        ImportReport report = output.format == Format.text ? text(request, console) : listed(request, console);
        boolean unread = report.problems().stream().anyMatch(each -> each.severity() == Severity.ERROR);
        return report.rejected() > 0 || unread ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private ImportReport text(ImportRequest request, Console console) throws MaillageException {
        ImportReport report = imports.run(request, ImportMonitor.NONE);
        report.problems().stream().sorted((a, b) -> a.severity().compareTo(b.severity())).limit(SHOWN)
                .forEach(each -> console.out().println(ProblemOutput.line(each, console.language())));
        long further = report.problems().size() + report.further() - Math.min(SHOWN, report.problems().size());
        if (further > 0) {
            console.out().println(Texts.of("import.further", further).in(console.language()));
        }
        report.values().forEach(each -> console.out().println(line(each, console)));
        console.out().println(Texts.of(dryRun ? "import.wouldDo" : "import.done", report.records(), report.created(),
                report.updated(), report.unchanged(), report.rejected(), report.linked()).in(console.language()));
        return report;
    }

    /** Which values of a field are not in the entries as the file has them. */
    private static String line(ValueCount count, Console console) {
        String examples = String.join(", ", count.examples().stream()
                .map(each -> Texts.of("import.example", each.value(), each.count()).in(console.language())).toList());
        return Texts.of("import.value." + count.fate(), count.field(), count.values(), count.distinct(),
                count.distinct() > count.examples().size() ? examples + "…" : examples).in(console.language());
    }

    /** Record by record as they come, so that a long list is never held. */
    private ImportReport listed(ImportRequest request, Console console) throws MaillageException {
        try (ImportOutput out = ImportOutput.of(output.format, console)) {
            ImportReport report = imports.run(request, new ImportMonitor() {
                @Override
                public void outcome(RecordOutcome outcome) {
                    out.record(outcome);
                }

                @Override
                public void problem(Problem problem) {
                    out.problem(problem);
                }
            });
            out.report(report);
            return report;
        } catch (IOException e) {
            throw new MaillageException(Texts.of("output.failed", String.valueOf(e.getMessage())), e);
        }
    }
}
