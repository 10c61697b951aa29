package org.maillage.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.api.publish.CollectionInstaller;
import org.maillage.api.publish.EntryUses;
import org.maillage.api.search.SearchService;
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

/** Lists the collections with the number of their entries, and what is wrong with them; installs, updates, removes them. */
@Command(name = "collections")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=collections")
public final class CollectionsCommand implements CliCommand {

    private static final List<String> COLUMNS = List.of("id", "title", "version", "entries", "problems", "origin",
            "publisher", "licence", "location");

    private final ContentService content;

    private final CollectionInstaller installer;
    private final SearchService search;
    private final List<EntryUses> uses;

    @Mixin
    private OutputOption output;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ACTION", descriptionKey = "collections.action")
    private Optional<String> action = Optional.empty();

    @Parameters(index = "1..*", paramLabel = "WORD", descriptionKey = "collections.words")
    private List<String> words = new ArrayList<>();

    @Option(names = "--from", paramLabel = "SITE", descriptionKey = "collections.from")
    private Optional<String> from = Optional.empty();

    @Option(names = "--mine", descriptionKey = "collections.mine")
    private boolean mine;

    @Mixin
    private TrustOption trust;

    /** Called by Declarative Services. */
    @Activate
    public CollectionsCommand(@Reference ContentService content, @Reference CollectionInstaller installer,
            @Reference SearchService search, @Reference List<EntryUses> uses) {
        this.content = content;
        this.installer = installer;
        this.search = search;
        this.uses = List.copyOf(uses);
    }

    private static final class Counter implements EntryVisitor {

        private final List<Problem> problems;
        private int entries;
        private int failures;

        Counter(List<Problem> problems) {
            this.problems = problems;
        }

        @Override
        public void entry(EntryView entry) {
            entries++;
        }

        @Override
        public void problem(Problem problem) {
            failures++;
            problems.add(problem);
        }
    }

    @Override
    public int run(Console console) throws MaillageException {
        if (action.isEmpty()) {
            return list(console);
        }
        ChangesReport changes = new ChangesReport(uses, content, search, mine, output.format, console);
        return new CollectionsActions(installer, changes, trust.question(console.language()), output.format, console)
                .run(action.get(), words, from);
    }

    private int list(Console console) throws MaillageException {
        List<Problem> problems = new ArrayList<>(content.problems());
        Table table = new Table(COLUMNS, Texts.columns(console.language(), COLUMNS));
        for (CollectionInfo info : content.collections()) {
            Counter counter = new Counter(problems);
            content.read(info.id(), counter);
            table.add(info.id(), info.title(console.language()), info.version(), counter.entries, counter.failures,
                    output.format == Format.text ? Texts.of("origin." + info.origin()).in(console.language())
                            : info.origin().name(),
                    info.publisher(), info.licence(), info.location());
        }
        if (output.format == Format.json) {
            Json.document(console.out(), json -> {
                json.writeStartObject();
                json.writeFieldName("collections");
                table.json(json);
                json.writeFieldName("problems");
                ProblemOutput.table(problems, console.language()).json(json);
                json.writeEndObject();
            });
        } else {
            table.write(output.format, console.out());
            problems.forEach(each -> console.err().println(ProblemOutput.line(each, console.language())));
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
