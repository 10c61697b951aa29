package org.maillage.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.curation.EditService;
import org.maillage.api.exchange.ImportMappings;
import org.maillage.api.exchange.ImportMonitor;
import org.maillage.api.exchange.ImportReport;
import org.maillage.api.exchange.ImportRequest;
import org.maillage.api.exchange.ImportService;
import org.maillage.api.exchange.RecordChange;
import org.maillage.api.exchange.RecordOutcome;
import org.maillage.api.exchange.SavedMapping;
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
    private final ImportMappings mappings;
    private final EditService edits;

    @Mixin
    private OutputOption output;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
    private List<String> names = new ArrayList<>();

    @Option(names = "--as", paramLabel = "FORMAT", descriptionKey = "importAs")
    private Optional<String> as = Optional.empty();

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "mapping")
    private Optional<String> mapping = Optional.empty();

    @Option(names = "--save-mapping", paramLabel = "NAME", descriptionKey = "saveMapping")
    private Optional<String> saveAs = Optional.empty();

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "into")
    private Optional<String> collection = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    @Option(names = "--changes", descriptionKey = "importChanges")
    private boolean changes;

    @Option(names = "--suggest-mapping", descriptionKey = "suggestMapping")
    private boolean suggest;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "suggestType")
    private Optional<String> type = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public ImportCommand(@Reference ImportService imports, @Reference ImportMappings mappings,
            @Reference EditService edits) {
        this.imports = imports;
        this.mappings = mappings;
        this.edits = edits;
    }

    @Override
    public int run(Console console) throws MaillageException {
        if (collection.isEmpty() && !suggest) {
            console.say(Texts.of("import.noCollection"));
            return ExitCode.USAGE;
        }
        try (ImportFiles files = new ImportFiles(names, imports)) {
            String format = as.isPresent() ? as.get() : files.format(imports);
            return suggest ? suggest(format, files.all().getFirst(), console) : run(format, files.all(), console);
        }
    }

    private int suggest(String format, Path file, Console console) throws MaillageException {
        String suggestion = imports.suggestMapping(format, file, type);
        if (saveAs.isPresent()) {
            console.say(Texts.of("import.mappingKept", mappings.save(saveAs.get(), suggestion).file()));
        }
        console.out().print(suggestion);
        return ExitCode.DONE;
    }

    private int run(String format, List<Path> files, Console console) throws MaillageException {
        Optional<Path> used = mapping.isPresent() ? Optional.of(ImportFiles.mapping(mapping.get(), mappings))
                : fitting(format, files.getFirst(), console);
        if (saveAs.isPresent() && used.isPresent()) {
            keep(used.get(), saveAs.get(), console);
        }
        ImportRequest request = new ImportRequest(files, format, used, collection.orElseThrow(), dryRun);
        ImportReport report = output.format == Format.text ? text(request, console) : listed(request, console);
        boolean unread = report.problems().stream().anyMatch(each -> each.severity() == Severity.ERROR);
        return report.rejected() > 0 || unread ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** A mapping that was kept for files of these columns; said, so that nobody wonders where fields come from. */
    private Optional<Path> fitting(String format, Path file, Console console) throws MaillageException {
        if (!Files.isRegularFile(file) || mappings.all().isEmpty()) {
            return Optional.empty();
        }
        Optional<SavedMapping> found = mappings.fitting(imports.columns(format, file));
        found.ifPresent(each -> console.say(Texts.of("import.mappingUsed", each.name())));
        return found.map(SavedMapping::file);
    }

    private void keep(Path used, String name, Console console) throws MaillageException {
        try {
            console.say(Texts.of("import.mappingKept", mappings.save(name, Files.readString(used)).file()));
        } catch (IOException e) {
            throw new MaillageException(Texts.of("import.noMapping", used), e);
        }
    }

    private ImportReport text(ImportRequest request, Console console) throws MaillageException {
        ImportReport report = imports.run(request, new ImportMonitor() {
            @Override
            public void change(RecordChange change) {
                if (changes) {
                    ImportOutput.line(change, edits, console);
                }
            }
        });
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
        try (ImportOutput out = ImportOutput.of(output.format, changes ? Optional.of(edits) : Optional.empty(), console)) {
            ImportReport report = imports.run(request, new ImportMonitor() {
                @Override
                public void change(RecordChange change) {
                    out.change(change);
                }

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
