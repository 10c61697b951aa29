package org.maillage.cli.internal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.Severity;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ContentService;
import org.maillage.api.curation.EditService;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.EntryTemplate;
import org.maillage.api.curation.FieldEdit;
import org.maillage.api.curation.NewEntry;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.command.OutputOption;
import org.maillage.cli.internal.render.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an entry, or lists what it can be started from; errors in the new entry are findings. */
@Command(name = "new")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=new")
public final class NewCommand implements CliCommand {

    private final EditService editing;
    private final ContentService content;

    @Mixin
    private OutputOption output;

    @Mixin
    private WriteOptions write;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "new.type")
    private String type = "";

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "collection")
    private Optional<String> collection = Optional.empty();

    @Option(names = "--id", paramLabel = "PATH", descriptionKey = "new.id")
    private Optional<String> path = Optional.empty();

    @Option(names = "--template", paramLabel = "NAME|ID", descriptionKey = "new.template")
    private Optional<String> template = Optional.empty();

    @Option(names = "--templates", descriptionKey = "new.templates")
    private boolean templates;

    @Option(names = "--set", paramLabel = "FIELD=VALUE", descriptionKey = "new.set")
    private List<String> sets = new ArrayList<>();

    @Parameters(paramLabel = "FIELD=VALUE", arity = "0..*", descriptionKey = "new.set")
    private List<String> values = new ArrayList<>();

    /** Called by Declarative Services. */
    @Activate
    public NewCommand(@Reference EditService editing, @Reference ContentService content) {
        this.editing = editing;
        this.content = content;
    }

    @Override
    public int run(Console console) throws MaillageException {
        if (templates) {
            return list(console);
        }
        if (collection.isEmpty() || type.isEmpty() && template.isEmpty()) {
            console.say(DeskTexts.of("new.needs"));
            return ExitCode.USAGE;
        }
        List<FieldEdit> edits = new ArrayList<>();
        for (String each : java.util.stream.Stream.concat(sets.stream(), values.stream()).toList()) {
            edits.add(Edits.pair(FieldEdit.Kind.SET, each));
        }
        boolean first = content.collection(collection.get()).isEmpty();
        EntryChange made = editing.create(new NewEntry(collection.get(), type, path, template, edits),
                write.note(ChangeAction.CREATE), write.dryRun);
        if (first) {
            console.say(DeskTexts.of(write.dryRun ? "new.wouldCollect" : "new.collected", collection.get()));
        }
        ChangeOutput.write(List.of(made), write.dryRun, output.format, console);
        return made.problems().stream().anyMatch(each -> each.severity() == Severity.ERROR) ? ExitCode.FINDINGS
                : ExitCode.DONE;
    }

    private int list(Console console) {
        List<String> names = List.of("template", "type", "title");
        Table table = new Table(names, DeskTexts.columns(console.language(), names));
        for (EntryTemplate each : editing.templates(console.language())) {
            table.add(each.name(), each.type(), each.title());
        }
        table.write(output.format, console.out());
        return ExitCode.DONE;
    }
}
