package org.maillage.cli.internal.command;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.IndexReport;
import org.maillage.api.search.SearchService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Json;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings the index up to date, or makes it anew. */
@Command(name = "index")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=index")
public final class IndexCommand implements CliCommand {

    private final SearchService search;
    private final ContentService content;

    @Mixin
    private OutputOption output;

    @Option(names = "--rebuild", descriptionKey = "index.rebuild")
    private boolean rebuild;

    /** Called by Declarative Services. */
    @Activate
    public IndexCommand(@Reference SearchService search, @Reference ContentService content) {
        this.search = search;
        this.content = content;
    }

    @Override
    public int run(Console console) throws MaillageException {
        long start = System.nanoTime();
        IndexProgress progress = IndexUpdate.progress(content, console);
        IndexReport report = rebuild ? search.rebuild(progress) : search.refresh(progress);
        double seconds = (System.nanoTime() - start) / 1e9;
        IndexUpdate.problems(report, console);
        switch (output.format) {
            case text -> console.out().println(Texts.of(report.collections().isEmpty() ? "index.current" : "index.done",
                    report.indexed(), report.collections().size(), seconds).in(console.language()));
            case csv, json -> Json.document(console.out(), json -> {
                json.writeStartObject();
                json.writeNumberField("indexed", report.indexed());
                json.writeNumberField("seconds", seconds);
                json.writeArrayFieldStart("collections");
                for (String each : report.collections()) {
                    json.writeString(each);
                }
                json.writeEndArray();
                json.writeNumberField("problems", report.problems().size());
                json.writeEndObject();
            });
        }
        return report.readOnly() ? ExitCode.FAILURE : ExitCode.DONE;
    }
}
