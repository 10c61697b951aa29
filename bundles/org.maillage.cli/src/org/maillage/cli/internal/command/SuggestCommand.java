package org.maillage.cli.internal.command;

import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.SearchService;
import org.maillage.api.search.Suggestion;
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

/** Completes what is being typed. */
@Command(name = "suggest")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=suggest")
public final class SuggestCommand implements CliCommand {

    private final SearchService search;
    private final ContentService content;

    @Mixin
    private OutputOption output;

    @Parameters(paramLabel = "TEXT", arity = "1..*", descriptionKey = "suggest.text")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private int limit = 10;

    /** Called by Declarative Services. */
    @Activate
    public SuggestCommand(@Reference SearchService search, @Reference ContentService content) {
        this.search = search;
        this.content = content;
    }

    @Override
    public int run(Console console) throws MaillageException {
        IndexUpdate.problems(search.refresh(IndexUpdate.progress(content, console)), console);
        Table table = new Table(List.of("text", "value", "kind", "detail"),
                Texts.columns(console.language(), List.of("title", "id", "kind", "type")));
        for (Suggestion each : search.suggest(String.join(" ", words), limit, console.language())) {
            table.add(each.text(), each.value(), each.kind().name(), each.detail());
        }
        table.write(output.format, console.out());
        return ExitCode.DONE;
    }
}
