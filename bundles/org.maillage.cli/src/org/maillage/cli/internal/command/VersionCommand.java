package org.maillage.cli.internal.command;

import java.util.List;

import org.maillage.api.DataArea;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Json;
import org.maillage.cli.internal.render.Table;
import org.maillage.model.meta.Meta;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which versions run, and where the person's data is. */
@Command(name = "version")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=version")
public final class VersionCommand implements CliCommand {

    private static final List<String> NAMES = List.of("maillage", "model", "java", "data");

    private final DataArea data;

    @Mixin
    private OutputOption output;

    /** Called by Declarative Services. */
    @Activate
    public VersionCommand(@Reference DataArea data) {
        this.data = data;
    }

    @Override
    public int run(Console console) {
        List<String> values = List.of(FrameworkUtil.getBundle(VersionCommand.class).getVersion().toString(),
                Meta.version().toString(), System.getProperty("java.version") + " (" + System.getProperty("java.vendor")
                        + ")",
                data.folder().toString());
        if (output.format == Format.json) {
            Json.document(console.out(), json -> {
                json.writeStartObject();
                for (int i = 0; i < NAMES.size(); i++) {
                    json.writeStringField(NAMES.get(i), values.get(i));
                }
                json.writeEndObject();
            });
        } else if (output.format == Format.csv) {
            Table table = new Table(NAMES, NAMES);
            table.add(values.toArray());
            table.csv(console.out());
        } else {
            for (int i = 0; i < NAMES.size(); i++) {
                console.out().println(Texts.of("version." + NAMES.get(i), values.get(i)).in(console.language()));
            }
        }
        return ExitCode.DONE;
    }
}
