package org.maillage.cli.internal.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.exchange.ExportReport;
import org.maillage.api.exchange.ExportService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.ProblemOutput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exports a collection, to a file or to the output; files of the collection that cannot be read are findings. */
@Command(name = "export")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=export")
public final class ExportCommand implements CliCommand {

    private final ExportService exports;

    @Option(names = "--collection", paramLabel = "ID", required = true, descriptionKey = "collection")
    private String collection;

    @Option(names = "--as", paramLabel = "FORMAT", required = true, descriptionKey = "exportAs")
    private String as;

    @Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "output")
    private Optional<Path> file = Optional.empty();

    @Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
    private boolean help;

    /** Called by Declarative Services. */
    @Activate
    public ExportCommand(@Reference ExportService exports) {
        this.exports = exports;
    }

    @Override
    public int run(Console console) throws MaillageException {
        ExportReport report = file.isPresent() ? toFile(file.get().toAbsolutePath()) : toOutput(console);
        report.problems().forEach(each -> console.err().println(ProblemOutput.line(each, console.language())));
        file.ifPresent(path -> console.say(Texts.of("export.done", report.entries(), path)));
        return report.problems().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** Formats know their encoding, so bytes go past the console's writer. */
    private ExportReport toOutput(Console console) throws MaillageException {
        console.out().flush();
        // Left open: the console goes on writing there. The export flushes it.
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        return exports.export(collection, as, out);
    }

    /** A failed export leaves the former file. */
    private ExportReport toFile(Path target) throws MaillageException {
        try {
            Path fresh = Files.createTempFile(target.getParent(), ".export", ".tmp");
            try {
                ExportReport report;
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                    report = exports.export(collection, as, out);
                }
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
                return report;
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static MaillageException failure(IOException e) {
        return new MaillageException(Texts.of("output.failed", String.valueOf(e.getMessage())), e);
    }
}
