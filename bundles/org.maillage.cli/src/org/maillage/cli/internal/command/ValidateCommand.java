package org.maillage.cli.internal.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.check.Validator;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.FieldChange;
import org.maillage.api.curation.FixReport;
import org.maillage.api.curation.FixService;
import org.maillage.api.curation.WriteTarget;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.desk.ChangeOutput;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.ProblemOutput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks entries and mends them; errors and warnings are findings, remarks are not. */
@Command(name = "validate")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=validate")
public final class ValidateCommand implements CliCommand {

    private final Validator validator;
    private final FixService fixes;

    @Mixin
    private OutputOption output;

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "collection")
    private Optional<String> collection = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--remarks", descriptionKey = "remarks")
    private boolean remarks;

    @Option(names = "--fix", descriptionKey = "validate.fix")
    private boolean fix;

    @Option(names = "--code", paramLabel = "CODE", split = ",", descriptionKey = "validate.code")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--entry", paramLabel = "ID", descriptionKey = "validate.entry")
    private Optional<String> entry = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    @Option(names = "--overlays", paramLabel = "ID", descriptionKey = "validate.overlays")
    private Optional<String> overlays = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public ValidateCommand(@Reference Validator validator, @Reference FixService fixes) {
        this.validator = validator;
        this.fixes = fixes;
    }

    @Override
    public int run(Console console) throws MaillageException {
        return fix ? fix(console) : validate(console);
    }

    private int fix(Console console) throws MaillageException {
        FixReport report = fixes.fix(collection, entry, Set.copyOf(codes), on.orElseGet(LocalDate::now),
                ChangeNote.of(ChangeAction.FIX), new WriteTarget(overlays, dryRun));
        List<EntryChange> deleted = report.mended().stream().filter(each -> each.place().entry().isEmpty())
                .map(ValidateCommand::deleted).toList();
        if (output.format != Format.text) {
            ChangeOutput.write(Stream.concat(report.changes().stream(), deleted.stream()).toList(), dryRun, output.format,
                    console);
        } else {
            report.mended().forEach(each -> console.out().println(ProblemOutput.line(each, console.language())));
            if (!deleted.isEmpty()) {
                console.out().println(Texts.of(dryRun ? "validate.wouldDelete" : "validate.deleted", deleted.size())
                        .in(console.language()));
            }
            if (deleted.isEmpty() || !report.changes().isEmpty()) {
                ChangeOutput.write(report.changes(), dryRun, output.format, console);
            }
        }
        if (!report.left().isEmpty()) {
            console.say(Texts.of("validate.left", report.left().size()));
        }
        return report.left().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** A file as a change of no entry: it was there before, and nothing is after. */
    private static EntryChange deleted(Problem unused) {
        return new EntryChange("", "", unused.place().collection(),
                List.of(new FieldChange("file", List.of(unused.place().file()), List.of())), List.of());
    }

    private int validate(Console console) throws MaillageException {
        List<Problem> found = validator.validate(collection, on.orElseGet(LocalDate::now), () -> false).stream()
                .filter(each -> remarks || each.severity() != Severity.INFO)
                .filter(each -> codes.isEmpty() || codes.contains(each.code()))
                .filter(each -> entry.isEmpty() || entry.get().equals(each.place().entry())).toList();
        if (output.format == Format.text) {
            found.forEach(each -> console.out().println(ProblemOutput.line(each, console.language())));
            long errors = found.stream().filter(each -> each.severity() == Severity.ERROR).count();
            long warnings = found.stream().filter(each -> each.severity() == Severity.WARNING).count();
            console.out().println(Texts.of("validate.summary", errors, warnings).in(console.language()));
        } else {
            ProblemOutput.table(found, console.language()).write(output.format, console.out());
        }
        return found.stream().allMatch(each -> each.severity() == Severity.INFO) ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
