package org.maillage.cli.internal.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.EntryJson;
import org.maillage.cli.internal.render.EntryText;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Table;
import org.maillage.cli.internal.render.Values;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one entry. */
@Command(name = "show")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=show")
public final class ShowCommand implements CliCommand {

    private final ContentService content;

    @Mixin
    private OutputOption output;

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    private String id;

    /** Called by Declarative Services. */
    @Activate
    public ShowCommand(@Reference ContentService content) {
        this.content = content;
    }

    @Override
    public int run(Console console) throws MaillageException {
        Optional<EntryView> found = content.find(id);
        if (found.isEmpty()) {
            console.say(Texts.of("show.unknown", id));
            return ExitCode.FINDINGS;
        }
        EntryView view = found.get();
        CollectionInfo collection = content.collection(view.collection()).orElseThrow();
        Values values = new Values(content, console.language());
        if (output.format == Format.text) {
            new EntryText(values, console.out()).write(view, collection);
        } else if (output.format == Format.json) {
            EntryJson.write(view, collection, console.out());
        } else {
            csv(view, console);
        }
        return ExitCode.DONE;
    }

    private static void csv(EntryView view, Console console) {
        Table table = new Table(List.of("field", "value"), List.of("field", "value"));
        for (EStructuralFeature feature : view.entry().eClass().getEAllAttributes()) {
            if (view.entry().eIsSet(feature)) {
                Object value = view.entry().eGet(feature);
                for (Object each : value instanceof List<?> list ? list : List.of(value)) {
                    table.add(feature.getName(), each.toString());
                }
            }
        }
        table.csv(console.out());
    }
}
