package org.maillage.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.FieldInfo;
import org.maillage.api.search.SearchResult;
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

/** Searches all collections, after bringing the index up to date. */
@Command(name = "search")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=search")
public final class SearchCommand implements CliCommand {

    private final SearchService search;
    private final ContentService content;
    private final PastQueries past;

    @Mixin
    private OutputOption output;

    @Mixin
    private SearchOptions options;

    @Parameters(paramLabel = "TEXT", arity = "0..*", descriptionKey = "text")
    private List<String> words = List.of();

    @Option(names = "--fields", descriptionKey = "search.fields")
    private boolean fields;

    @Option(names = "--queries", paramLabel = "FILE", descriptionKey = "search.queries")
    private Optional<Path> queries = Optional.empty();

    @Option(names = "--run", paramLabel = "FILE", descriptionKey = "search.run")
    private Optional<Path> run = Optional.empty();

    @Option(names = "--private", descriptionKey = "search.private")
    private boolean unkept;

    /** Called by Declarative Services. */
    @Activate
    public SearchCommand(@Reference SearchService search, @Reference ContentService content,
            @Reference DataArea data) {
        this.search = search;
        this.content = content;
        this.past = new PastQueries(data);
        // Reading what is installed takes as long as reading the words of the command: both go on at once.
        CompletableFuture.runAsync(content::collections);
    }

    @Override
    public int run(Console console) throws MaillageException {
        if (fields) {
            fields(console);
            return ExitCode.DONE;
        }
        Optional<String> unknown = options.types.stream().filter(type -> !EntryTypes.isKnown(content, type))
                .findFirst();
        if (unknown.isPresent()) {
            console.say(Texts.of("type.unknown", unknown.get(), EntryTypes.names(content)));
            return ExitCode.USAGE;
        }
        if (options.limit < 0 || options.offset < 0) {
            console.say(Texts.of("search.negative"));
            return ExitCode.USAGE;
        }
        if (queries.isPresent() != run.isPresent()) {
            console.say(Texts.of("queries.both"));
            return ExitCode.USAGE;
        }
        try {
            options.filters();
        } catch (IllegalArgumentException e) {
            console.say(Texts.of("search.badFilter", e.getMessage()));
            return ExitCode.USAGE;
        }
        IndexUpdate.problems(search.refresh(IndexUpdate.progress(content, console)), console);
        if (queries.isPresent()) {
            int asked = new QueryRun(search, options.request("", EntryTypes.exact(content, options.types)))
                    .run(queries.get(), run.get(), console.language());
            console.say(Texts.of("queries.done", asked, run.get().toString()));
            return ExitCode.DONE;
        }
        SearchResult result = search.search(
                options.request(String.join(" ", words), EntryTypes.exact(content, options.types)),
                console.language());
        if (!unkept && result.total() > 0) {
            past.add(String.join(" ", words));
        } else if (!unkept) {
            past.addMissed(String.join(" ", words));
        }
        SearchOutput writer = new SearchOutput(console.language(),
                type -> EntryTypes.label(content, type, console.language()));
        switch (output.format) {
            case text -> {
                result.notices().forEach(console::say);
                writer.text(result, console.out());
            }
            case csv -> SearchOutput.table(result.hits(), options.columns).csv(console.out());
            case json -> Json.document(console.out(), json -> writer.json(result, json));
        }
        return ExitCode.DONE;
    }

    private void fields(Console console) {
        Table table = new Table(List.of("field", "label", "uses", "types"),
                Texts.columns(console.language(), List.of("field", "label", "uses", "type")));
        for (FieldInfo field : search.fields(console.language())) {
            List<String> uses = field.uses().stream().sorted()
                    .map(each -> Texts.of("use." + each).in(console.language())).toList();
            table.add(field.name(), field.label(), String.join(", ", uses),
                    field.types().stream().sorted().reduce((all, each) -> all + ", " + each).orElse(""));
        }
        table.write(output.format, console.out());
    }
}
