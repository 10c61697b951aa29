package org.maillage.cli.internal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.Severity;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.curation.EditService;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.FieldEdit;
import org.maillage.api.search.SearchService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.command.OutputOption;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes fields of entries that are named or found; errors that come with it are findings. */
@Command(name = "set")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=set")
public final class SetCommand implements CliCommand {

    private final EditService editing;
    private final SearchService search;

    @Mixin
    private OutputOption output;

    @Mixin
    private WriteOptions write;

    @Mixin
    private Selection selection;

    @Parameters(paramLabel = "ID|FIELD=VALUE", arity = "0..*", descriptionKey = "set.words")
    private List<String> words = new ArrayList<>();

    @Option(names = "--add", paramLabel = "FIELD=VALUE", descriptionKey = "set.add")
    private List<String> adds = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "FIELD=VALUE", descriptionKey = "set.remove")
    private List<String> removes = new ArrayList<>();

    @Option(names = "--replace", paramLabel = "FIELD=/PATTERN/TEXT/", descriptionKey = "set.replace")
    private List<String> replaces = new ArrayList<>();

    @Option(names = "--move-concept", paramLabel = "A=B", descriptionKey = "set.move")
    private List<String> moves = new ArrayList<>();

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "overlays")
    private Optional<String> collection = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public SetCommand(@Reference EditService editing, @Reference SearchService search) {
        this.editing = editing;
        this.search = search;
    }

    @Override
    public int run(Console console) throws MaillageException {
        List<FieldEdit> edits = edits();
        List<String> named = words.stream().filter(each -> !Edits.isAssignment(each)).toList();
        if (edits.isEmpty() || named.isEmpty() && !selection.isAsked()) {
            console.say(DeskTexts.of("set.needs"));
            return ExitCode.USAGE;
        }
        List<String> ids = selection.ids(named, search, console);
        if (ids.isEmpty()) {
            console.say(DeskTexts.of("select.none"));
            return ExitCode.FINDINGS;
        }
        List<EntryChange> changes = editing.edit(ids, edits, write.note(ChangeAction.EDIT), write.target(collection));
        ChangeOutput.write(changes, write.dryRun, output.format, console);
        return changes.stream().flatMap(each -> each.problems().stream())
                .anyMatch(each -> each.severity() == Severity.ERROR) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private List<FieldEdit> edits() throws MaillageException {
        List<FieldEdit> edits = new ArrayList<>();
        for (String each : words) {
            if (Edits.isAssignment(each)) {
                edits.add(Edits.pair(FieldEdit.Kind.SET, each));
            }
        }
        for (String each : adds) {
            edits.add(Edits.pair(FieldEdit.Kind.ADD, each));
        }
        for (String each : removes) {
            edits.add(Edits.pair(FieldEdit.Kind.REMOVE, each));
        }
        for (String each : replaces) {
            edits.add(Edits.replace(each));
        }
        for (String each : moves) {
            edits.add(Edits.pair(FieldEdit.Kind.MOVE, each));
        }
        return edits;
    }
}
