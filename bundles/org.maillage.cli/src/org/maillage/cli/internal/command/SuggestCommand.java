package org.maillage.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.SearchService;
import org.maillage.api.search.Suggestion;
import org.maillage.api.search.Suggestion.Kind;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Completes what is being typed: with earlier queries, and with names. */
@Command(name = "suggest")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=suggest")
public final class SuggestCommand implements CliCommand {

    /** The rest is for what the collections have. */
    private static final int MOST_PAST = 3;

    private final SearchService search;
    private final ContentService content;
    private final PastQueries past;

    @Mixin
    private OutputOption output;

    @Parameters(paramLabel = "TEXT", arity = "0..*", descriptionKey = "suggest.text")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private int limit = 10;

    @Option(names = "--forget", descriptionKey = "suggest.forget")
    private boolean forget;

    /** Called by Declarative Services. */
    @Activate
    public SuggestCommand(@Reference SearchService search, @Reference ContentService content,
            @Reference DataArea data) {
        this.search = search;
        this.content = content;
        this.past = new PastQueries(data);
    }

    @Override
    public int run(Console console) throws MaillageException {
        if (forget) {
            past.forget();
            console.say(Texts.of("pastQueries.forgotten"));
            return ExitCode.DONE;
        }
        if (words.isEmpty()) {
            console.say(Texts.of("suggest.nothing"));
            return ExitCode.USAGE;
        }
        String text = String.join(" ", words);
        IndexUpdate.problems(search.refresh(IndexUpdate.progress(content, console)), console);
        Table table = new Table(List.of("text", "value", "kind", "detail"),
                Texts.columns(console.language(), List.of("title", "id", "kind", "type")));
        List<Suggestion> all = new ArrayList<>();
        past.from(text, Math.min(limit, MOST_PAST)).forEach(each -> all.add(new Suggestion(Kind.PAST_QUERY, each, each,
                "", -1)));
        all.addAll(search.suggest(text, Math.max(0, limit - all.size()), console.language()));
        for (Suggestion each : all) {
            table.add(each.text(), each.value(), each.kind().name(), each.detail());
        }
        table.write(output.format, console.out());
        return ExitCode.DONE;
    }
}
