package org.maillage.cli.internal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.match.MatchReport;
import org.maillage.api.match.MatchRequest;
import org.maillage.api.match.MatchService;
import org.maillage.api.match.ProfileDocuments;
import org.maillage.api.search.SearchService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Format;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says of every scheme whether a project holder can ask for it, and why. */
@Command(name = "match")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=match")
public final class MatchCommand implements CliCommand {

    /** What fits on a screen or two; data holds everything unless a limit is given. */
    private static final int SHOWN = 20;
    private static final String NATURES = "voc:nature/";

    private final SearchService search;
    private final ContentService content;
    private final MatchService matching;
    private final ProfileDocuments documents;

    @Mixin
    private OutputOption output;

    @Option(names = "--profile", paramLabel = "FILE", required = true, descriptionKey = "profile")
    private Path profile;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "matchType")
    private List<String> types = List.of();

    @Option(names = "--need", paramLabel = "TEXT", descriptionKey = "need")
    private String need = "";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "matchLimit")
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--explain", descriptionKey = "explain")
    private boolean explain;

    /** Called by Declarative Services. */
    @Activate
    public MatchCommand(@Reference SearchService search, @Reference ContentService content,
            @Reference MatchService matching, @Reference ProfileDocuments documents) {
        this.search = search;
        this.content = content;
        this.matching = matching;
        this.documents = documents;
    }

    @Override
    public int run(Console console) throws MaillageException {
        if (limit.orElse(0) < 0) {
            console.say(Texts.of("match.negative"));
            return ExitCode.USAGE;
        }
        for (String type : types) {
            if (!EntryTypes.isKnown(content, type) && content.find(NATURES + type).isEmpty()
                    && content.find(type).isEmpty()) {
                console.say(Texts.of("match.unknownType", type));
                return ExitCode.USAGE;
            }
        }
        IndexUpdate.problems(search.refresh(IndexUpdate.progress(content, console)), console);
        int most = limit.orElse(output.format == Format.text ? SHOWN : Integer.MAX_VALUE);
        MatchReport report = matching.match(new MatchRequest(documents.readProfile(profile), types, need,
                on.orElseGet(LocalDate::now), most, console.language()));
        report.notes().forEach(each -> console.say(Texts.of("match.note", each)));
        switch (output.format) {
            case text -> new MatchText(console, explain).write(report);
            case csv -> MatchData.table(report.results()).csv(console.out());
            case json -> new MatchData(documents.write(report.profile()), explain).write(report, console.out());
        }
        return ExitCode.DONE;
    }
}
