package org.maillage.cli.internal.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.InvalidContentException;
import org.maillage.api.publish.PublishReport;
import org.maillage.api.publish.PublishRequest;
import org.maillage.api.publish.PublishService;
import org.maillage.api.publish.Signer;
import org.maillage.api.publish.SigningKey;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Json;
import org.maillage.cli.internal.render.ProblemOutput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Publishes a collection to a site; content with errors is a finding. */
@Command(name = "publish")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=publish")
public final class PublishCommand implements CliCommand {

    private static final String AUTO = "auto";

    private final PublishService publisher;

    @Mixin
    private OutputOption output;

    @Option(names = "--collection", paramLabel = "ID", required = true, descriptionKey = "publish.collection")
    private String collection;

    @Option(names = "--version", paramLabel = "auto|X.Y.Z", descriptionKey = "publish.version")
    private String version = AUTO;

    @Option(names = { "-o", "--output" }, paramLabel = "SITE", required = true, descriptionKey = "publish.site")
    private Path site;

    @Option(names = "--sign", paramLabel = "KEY", descriptionKey = "publish.sign")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--handover", paramLabel = "FILE", descriptionKey = "publish.handover")
    private Optional<Path> handover = Optional.empty();

    @Mixin
    private PassphraseOption passphrase;

    /** Called by Declarative Services. */
    @Activate
    public PublishCommand(@Reference PublishService publisher) {
        this.publisher = publisher;
    }

    @Override
    public int run(Console console) throws MaillageException {
        char[] words = passphrase.words();
        try {
            PublishReport report = publisher.publish(new PublishRequest(collection,
                    version.equals(AUTO) ? Optional.empty() : Optional.of(version), site,
                    key.map(each -> new SigningKey(each, words)), handover), new ConsoleMonitor(console));
            if (output.format == Format.text) {
                text(report, console);
            } else {
                json(report, console);
            }
            return ExitCode.DONE;
        } catch (InvalidContentException e) {
            e.problems().forEach(each -> console.out().println(ProblemOutput.line(each, console.language())));
            console.say(e.sentence());
            return ExitCode.FINDINGS;
        } finally {
            Arrays.fill(words, ' ');
        }
    }

    private void text(PublishReport report, Console console) {
        console.out().println(Texts.of(report.published() ? "publish.done" : "publish.unchanged", report.collection(),
                report.version(), report.entries(), site).in(console.language()));
        if (report.published()) {
            ChangesOutput.summary(report.changes(), console);
            console.out().println((report.signer().isPresent()
                    ? Texts.of("publish.signed", report.signer().get().name(), report.signer().get().fingerprint())
                    : Texts.of("publish.unsigned")).in(console.language()));
        }
        if (report.drafts() > 0) {
            console.out().println(Texts.of("publish.drafts", report.drafts()).in(console.language()));
        }
        handover.ifPresent(each -> console.out().println(Texts.of("publish.handedOver", each).in(console.language())));
    }

    private static void json(PublishReport report, Console console) {
        Json.document(console.out(), json -> {
            json.writeStartObject();
            json.writeStringField("collection", report.collection());
            json.writeStringField("version", report.version());
            json.writeBooleanField("published", report.published());
            json.writeNumberField("entries", report.entries());
            json.writeNumberField("drafts", report.drafts());
            json.writeStringField("signer", report.signer().map(Signer::fingerprint).orElse(""));
            json.writeFieldName("changes");
            ChangesOutput.json(report.changes(), Map.of(), console.language(), json);
            json.writeEndObject();
        });
    }
}
