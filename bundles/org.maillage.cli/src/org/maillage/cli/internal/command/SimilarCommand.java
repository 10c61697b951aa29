package org.maillage.cli.internal.command;

import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Json;
import org.maillage.cli.internal.render.SearchOutput;
import org.maillage.cli.internal.render.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds what speaks of the same as an entry. */
@Command(name = "similar")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=similar")
public final class SimilarCommand implements CliCommand {

    private final SearchService search;
    private final ContentService content;

    @Mixin
    private OutputOption output;

    @Parameters(paramLabel = "ID", arity = "1", descriptionKey = "id")
    private String id;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "type")
    private List<String> types = List.of();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private int limit = 10;

    /** Called by Declarative Services. */
    @Activate
    public SimilarCommand(@Reference SearchService search, @Reference ContentService content) {
        this.search = search;
        this.content = content;
    }

    @Override
    public int run(Console console) throws MaillageException {
        IndexUpdate.problems(search.refresh(IndexUpdate.progress(content, console)), console);
        List<Hit> hits = search.similar(id, EntryTypes.exact(content, types), limit, console.language());
        switch (output.format) {
            case json -> Json.document(console.out(), json -> {
                json.writeStartArray();
                for (Hit hit : hits) {
                    SearchOutput.hit(hit, json);
                }
                json.writeEndArray();
            });
            case csv -> SearchOutput.table(hits, List.of()).csv(console.out());
            case text -> {
                Table table = new Table(List.of("title", "id", "type"),
                        Texts.columns(console.language(), List.of("title", "id", "type")));
                hits.forEach(each -> table.add(each.title(), each.id(),
                        EntryTypes.label(content, each.type(), console.language())));
                table.text(console.out());
            }
        }
        return ExitCode.DONE;
    }
}
