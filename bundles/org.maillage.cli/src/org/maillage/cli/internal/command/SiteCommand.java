package org.maillage.cli.internal.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.Severity;
import org.maillage.api.publish.Offer;
import org.maillage.api.publish.PublishService;
import org.maillage.api.publish.Signer;
import org.maillage.api.publish.SiteReport;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Json;
import org.maillage.cli.internal.render.ProblemOutput;
import org.maillage.cli.internal.render.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a site, or makes the key that its collections are signed with. */
@Command(name = "site")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=site")
public final class SiteCommand implements CliCommand {

    private static final List<String> COLUMNS = List.of("id", "version", "title", "size", "signer", "fingerprint");

    private final PublishService publisher;

    @Mixin
    private OutputOption output;

    @Parameters(index = "0", paramLabel = "ACTION", descriptionKey = "site.action")
    private String action;

    @Parameters(index = "1", paramLabel = "SITE|FILE", descriptionKey = "site.target")
    private String target;

    @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "site.name")
    private Optional<String> name = Optional.empty();

    @Mixin
    private PassphraseOption passphrase;

    /** Called by Declarative Services. */
    @Activate
    public SiteCommand(@Reference PublishService publisher) {
        this.publisher = publisher;
    }

    @Override
    public int run(Console console) throws MaillageException {
        return switch (action) {
            case "verify" -> verify(console);
            case "key" -> key(console);
            default -> {
                console.say(Texts.of("site.unknownAction", action));
                yield ExitCode.USAGE;
            }
        };
    }

    private int key(Console console) throws MaillageException {
        char[] words = passphrase.words();
        if (name.isEmpty() || words.length == 0) {
            console.say(Texts.of("site.keyNeeds"));
            return ExitCode.USAGE;
        }
        try {
            Signer signer = publisher.createKey(name.get(), words, Path.of(target));
            console.out().println(Texts.of("site.keyDone", target, signer.name(), signer.fingerprint())
                    .in(console.language()));
            return ExitCode.DONE;
        } finally {
            Arrays.fill(words, ' ');
        }
    }

    private int verify(Console console) throws MaillageException {
        SiteReport report = publisher.verify(target, new ConsoleMonitor(console));
        Table table = new Table(COLUMNS, Texts.columns(console.language(), COLUMNS));
        report.offers().forEach(each -> row(table, each));
        if (output.format == Format.json) {
            Json.document(console.out(), json -> {
                json.writeStartObject();
                json.writeFieldName("collections");
                table.json(json);
                json.writeFieldName("problems");
                ProblemOutput.table(report.problems(), console.language()).json(json);
                json.writeEndObject();
            });
        } else {
            table.write(output.format, console.out());
            report.problems().forEach(each -> console.err().println(ProblemOutput.line(each, console.language())));
        }
        return report.problems().stream().allMatch(each -> each.severity() == Severity.INFO) ? ExitCode.DONE
                : ExitCode.FINDINGS;
    }

    /** A row for an offer. */
    static void row(Table table, Offer offer) {
        table.add(offer.collection(), offer.version(), offer.title(), offer.size(),
                offer.signer().map(Signer::name).orElse(""), offer.signer().map(Signer::fingerprint).orElse(""));
    }
}
