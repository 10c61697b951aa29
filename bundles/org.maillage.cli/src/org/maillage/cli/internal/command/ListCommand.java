package org.maillage.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Table;
import org.maillage.model.Entry;
import org.maillage.model.meta.Meta;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the entries of some types. */
@Command(name = "list")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=list")
public final class ListCommand implements CliCommand {

    private static final List<String> COLUMNS = List.of("id", "type", "title", "status", "collection");

    private final ContentService content;

    @Mixin
    private OutputOption output;

    @Option(names = "--type", paramLabel = "TYPE", required = true, descriptionKey = "type")
    private List<String> types;

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "collection")
    private Optional<String> collection = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public ListCommand(@Reference ContentService content) {
        this.content = content;
    }

    @Override
    public int run(Console console) throws MaillageException {
        Optional<String> unknown = types.stream().filter(type -> !EntryTypes.isKnown(content, type)).findFirst();
        if (unknown.isPresent()) {
            console.say(Texts.of("type.unknown", unknown.get(), EntryTypes.names(content)));
            return ExitCode.USAGE;
        }
        boolean text = output.format == Format.text;
        Table table = new Table(COLUMNS, Texts.columns(console.language(), COLUMNS));
        EntryVisitor visitor = new EntryVisitor() {
            @Override
            public void entry(EntryView view) {
                Entry entry = view.entry();
                if (types.stream().anyMatch(type -> EntryTypes.isA(entry.eClass(), type))) {
                    table.add(entry.getId(),
                            text ? Meta.label(entry.eClass(), console.language()) : entry.eClass().getName(),
                            entry.getTitle(), text ? EntryTypes.status(entry, console.language())
                                    : entry.getStatus().getLiteral(),
                            view.collection());
                }
            }
        };
        List<String> ids = collection.map(List::of)
                .orElseGet(() -> content.collections().stream().map(CollectionInfo::id).toList());
        for (String id : new ArrayList<>(ids)) {
            content.read(id, visitor);
        }
        table.write(output.format, console.out());
        if (text && table.size() == 0) {
            console.say(Texts.of("list.none", String.join(", ", Stream.concat(types.stream(),
                    collection.stream()).toList())));
        }
        return ExitCode.DONE;
    }
}
