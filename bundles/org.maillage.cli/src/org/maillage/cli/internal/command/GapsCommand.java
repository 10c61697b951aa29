package org.maillage.cli.internal.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.match.Coverage;
import org.maillage.api.match.FileInfo;
import org.maillage.api.match.MatchService;
import org.maillage.api.match.NeedCoverage;
import org.maillage.api.match.ProjectFiles;
import org.maillage.api.search.SearchService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Json;
import org.maillage.cli.internal.render.Table;
import org.maillage.model.Profile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which needs have schemes in a territory and which have none; a need without scheme is a finding. */
@Command(name = "gaps")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=gaps")
public final class GapsCommand implements CliCommand {

    private static final List<String> COLUMNS = List.of("need", "title", "schemes", "partly", "closed", "unmet", "gap");

    private final SearchService search;
    private final ContentService content;
    private final MatchService matching;
    private final ProjectFiles files;

    @Mixin
    private OutputOption output;

    @Option(names = "--territory", paramLabel = "CODE", required = true, descriptionKey = "territory")
    private String territory;

    @Option(names = "--files", descriptionKey = "gaps.files")
    private boolean counted;

    @Mixin
    private PassphraseOption passphrase;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    private Optional<LocalDate> on = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public GapsCommand(@Reference SearchService search, @Reference ContentService content,
            @Reference MatchService matching, @Reference ProjectFiles files) {
        this.search = search;
        this.content = content;
        this.matching = matching;
        this.files = files;
    }

    @Override
    public int run(Console console) throws MaillageException {
        IndexUpdate.problems(search.refresh(IndexUpdate.progress(content, console)), console);
        Coverage coverage = matching.coverage(territory, profiles(), on.orElseGet(LocalDate::now), console.language());
        switch (output.format) {
            case text -> text(coverage, console);
            case csv -> table(coverage, COLUMNS).csv(console.out());
            case json -> Json.document(console.out(), json -> json(coverage, json));
        }
        return coverage.gaps().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** The situations of the files that are not put away; nothing else of them is used. */
    private List<Profile> profiles() throws MaillageException {
        List<Profile> profiles = new ArrayList<>();
        if (counted) {
            passphrase.unlock(files);
            for (FileInfo each : files.list().files()) {
                Profile profile = files.get(each.id()).getProfile();
                if (!each.archived() && profile != null) {
                    profiles.add(profile);
                }
            }
        }
        return profiles;
    }

    private static void text(Coverage coverage, Console console) {
        console.out().println(coverage.title() + " (" + coverage.code() + ")");
        table(coverage, Texts.columns(console.language(), COLUMNS)).text(console.out());
        console.out().println(Texts.of("gaps.summary", coverage.gaps().size(), coverage.needs().size())
                .in(console.language()));
    }

    private static Table table(Coverage coverage, List<String> labels) {
        Table table = new Table(COLUMNS, labels);
        coverage.needs().forEach(each -> table.add(each.need(), each.title(), each.schemes().size(),
                each.partly().size(), each.closed().size(), each.unmet(), each.isGap()));
        return table;
    }

    private static void json(Coverage coverage, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("territory");
        json.writeStringField("id", coverage.territory());
        json.writeStringField("title", coverage.title());
        json.writeStringField("code", coverage.code());
        json.writeEndObject();
        json.writeStringField("on", coverage.on().toString());
        json.writeArrayFieldStart("needs");
        for (NeedCoverage each : coverage.needs()) {
            json.writeStartObject();
            json.writeStringField("need", each.need());
            json.writeStringField("title", each.title());
            ids(json, "schemes", each.schemes());
            ids(json, "partly", each.partly());
            ids(json, "closed", each.closed());
            json.writeNumberField("unmet", each.unmet());
            json.writeBooleanField("gap", each.isGap());
            json.writeEndObject();
        }
        json.writeEndArray();
        ids(json, "gaps", coverage.gaps().stream().map(NeedCoverage::need).toList());
        json.writeEndObject();
    }

    private static void ids(JsonGenerator json, String name, List<String> ids) throws IOException {
        json.writeArrayFieldStart(name);
        for (String each : ids) {
            json.writeString(each);
        }
        json.writeEndArray();
    }
}
