package org.maillage.cli.internal.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.Hit;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.IndexReport;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Json;
import org.maillage.cli.internal.render.Table;
import org.maillage.model.meta.Meta;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches all collections, after bringing the index up to date. */
@Command(name = "search")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=search")
public final class SearchCommand implements CliCommand {

    private static final List<String> COLUMNS = List.of("id", "sourceId", "collection", "type", "title", "summary",
            "score");

    private final SearchService search;
    private final ContentService content;

    @Mixin
    private OutputOption output;

    @Parameters(paramLabel = "TEXT", arity = "0..*", descriptionKey = "text")
    private List<String> words = List.of();

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "type")
    private List<String> types = List.of();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private int limit = 10;

    @Option(names = "--offset", paramLabel = "N", descriptionKey = "offset")
    private int offset;

    /** Called by Declarative Services. */
    @Activate
    public SearchCommand(@Reference SearchService search, @Reference ContentService content) {
        this.search = search;
        this.content = content;
    }

    @Override
    public int run(Console console) throws MaillageException {
        Optional<String> unknown = types.stream().filter(type -> !EntryTypes.isKnown(content, type)).findFirst();
        if (unknown.isPresent()) {
            console.say(Texts.of("type.unknown", unknown.get(), EntryTypes.names(content)));
            return ExitCode.USAGE;
        }
        if (limit < 0 || offset < 0) {
            console.say(Texts.of("search.negative"));
            return ExitCode.USAGE;
        }
        refresh(console);
        SearchResult result = search.search(new SearchRequest(String.join(" ", words), types, limit, offset),
                console.language());
        switch (output.format) {
            case text -> text(result, console);
            case csv -> table(result.hits()).csv(console.out());
            case json -> Json.document(console.out(), json -> json(result, json));
        }
        return ExitCode.DONE;
    }

    private void refresh(Console console) throws MaillageException {
        IndexReport report = search.refresh(new IndexProgress() {
            @Override
            public void collection(String collectionId, int number, int count) {
                String title = content.collection(collectionId).map(each -> each.title(console.language()))
                        .orElse(collectionId);
                console.say(Texts.of("search.indexing", title, number, count));
            }
        });
        if (report.readOnly()) {
            console.say(Texts.of("search.readOnly"));
        }
        if (!report.problems().isEmpty()) {
            console.say(Texts.of("search.problems", report.problems().size()));
        }
    }

    private void text(SearchResult result, Console console) {
        for (Hit hit : result.hits()) {
            String type = content.types().stream().filter(each -> each.getName().equals(hit.type())).findFirst()
                    .map(each -> Meta.label(each, console.language())).orElse(hit.type());
            console.out().println(hit.title());
            console.out().println("  " + hit.id() + " · " + type);
            if (!hit.summary().isEmpty()) {
                console.out().println("  " + hit.summary());
            }
            console.out().println();
        }
        console.out().println(Texts.of(result.total() == 0 ? "search.none" : "search.total", result.total(),
                result.hits().size(), result.took().toMillis()).in(console.language()));
    }

    private static Table table(List<Hit> hits) {
        Table table = new Table(COLUMNS, COLUMNS);
        hits.forEach(hit -> table.add(hit.id(), hit.sourceId(), hit.collection(), hit.type(), hit.title(),
                hit.summary(), hit.score()));
        return table;
    }

    private static void json(SearchResult result, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("total", result.total());
        json.writeNumberField("tookMs", result.took().toNanos() / 1e6);
        json.writeFieldName("hits");
        table(result.hits()).json(json);
        json.writeEndObject();
    }
}
