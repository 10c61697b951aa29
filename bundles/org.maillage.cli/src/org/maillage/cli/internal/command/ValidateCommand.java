package org.maillage.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.check.Validator;
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

/** Checks entries; errors and warnings are findings, remarks are not. */
@Command(name = "validate")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=validate")
public final class ValidateCommand implements CliCommand {

    private final Validator validator;

    @Mixin
    private OutputOption output;

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "collection")
    private Optional<String> collection = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--remarks", descriptionKey = "remarks")
    private boolean remarks;

    /** Called by Declarative Services. */
    @Activate
    public ValidateCommand(@Reference Validator validator) {
        this.validator = validator;
    }

    @Override
    public int run(Console console) throws MaillageException {
        List<Problem> found = validator.validate(collection, on.orElseGet(LocalDate::now), () -> false).stream()
                .filter(each -> remarks || each.severity() != Severity.INFO).toList();
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
