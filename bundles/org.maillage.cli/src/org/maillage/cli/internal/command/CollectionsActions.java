package org.maillage.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.CollectionInstaller;
import org.maillage.api.publish.ContentChanges;
import org.maillage.api.publish.EntryChange;
import org.maillage.api.publish.EntryUses;
import org.maillage.api.publish.InstalledCollection;
import org.maillage.api.publish.Signer;
import org.maillage.api.publish.TrustQuestion;
import org.maillage.api.text.Message;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Json;
import org.maillage.cli.internal.render.Table;

/**
 * What the command that lists collections does besides: installing, updating, removing, going back, comparing.
 *
 * @param installer does it
 * @param uses      say where the person uses entries
 * @param trust     answers questions of trust
 * @param format    form of the results
 * @param console   where they go
 */
record CollectionsActions(CollectionInstaller installer, List<EntryUses> uses, TrustQuestion trust, Format format,
        Console console) {

    private static final List<String> COLUMNS = List.of("id", "version", "site", "signer", "fingerprint");

    int run(String action, List<String> arguments, Optional<String> from) throws MaillageException {
        int count = arguments.size();
        return switch (action) {
            case "install" -> count == 0 ? misused(action) : install(arguments);
            case "update" -> changed(installer.update(arguments, trust, new ConsoleMonitor(console)), "update.current");
            case "remove" -> count != 1 ? misused(action) : remove(arguments.getFirst());
            case "rollback" -> count != 1 ? misused(action) : rollback(arguments.getFirst());
            case "diff" -> count != 1 ? misused(action) : diff(arguments.getFirst(), from);
            case "sites" -> sites(arguments);
            default -> misused(action);
        };
    }

    private int misused(String action) {
        console.say(Texts.of("collections.misused", action));
        return ExitCode.USAGE;
    }

    private int install(List<String> arguments) throws MaillageException {
        return changed(installer.install(arguments.getFirst(), arguments.subList(1, arguments.size()), trust,
                new ConsoleMonitor(console)), "install.current");
    }

    private int changed(List<InstalledCollection> collections, String nothing) {
        Table table = new Table(COLUMNS, Texts.columns(console.language(), COLUMNS));
        collections.forEach(each -> table.add(each.collection(), each.version(), each.site(),
                each.signer().map(Signer::name).orElse(""), each.signer().map(Signer::fingerprint).orElse("")));
        if (format == Format.text && collections.isEmpty()) {
            console.out().println(Texts.of(nothing).in(console.language()));
        } else {
            table.write(format, console.out());
        }
        return ExitCode.DONE;
    }

    private int remove(String id) throws MaillageException {
        installer.remove(id);
        console.say(Texts.of("collections.removed", id));
        return ExitCode.DONE;
    }

    private int rollback(String id) throws MaillageException {
        Optional<InstalledCollection> back = installer.rollback(id);
        if (back.isEmpty()) {
            console.say(Texts.of("collections.removed", id));
            return ExitCode.DONE;
        }
        return changed(List.of(back.get()), "update.current");
    }

    private int diff(String id, Optional<String> from) throws MaillageException {
        ContentChanges changes = installer.diff(id, from, new ConsoleMonitor(console));
        Map<String, List<Message>> touched = touched(changes);
        if (format == Format.json) {
            Json.document(console.out(), json -> ChangesOutput.json(changes, touched, console.language(), json));
        } else {
            ChangesOutput.text(changes, touched, console);
        }
        return ExitCode.DONE;
    }

    /** What the person uses of what changed. What cannot be known is said, and does not stop the rest. */
    private Map<String, List<Message>> touched(ContentChanges changes) {
        Set<String> ids = changes.entries().stream().map(EntryChange::id).collect(Collectors.toSet());
        Map<String, List<Message>> found = new TreeMap<>();
        for (EntryUses each : uses) {
            try {
                each.uses(ids).forEach((id, texts) -> found.computeIfAbsent(id, none -> new ArrayList<>())
                        .addAll(texts));
            } catch (MaillageException e) {
                console.say(e.sentence());
            }
        }
        return found;
    }

    private int sites(List<String> arguments) throws MaillageException {
        if (arguments.size() == 2 && arguments.getFirst().equals("add")) {
            installer.addSite(arguments.get(1), new ConsoleMonitor(console));
        } else if (arguments.size() == 2 && arguments.getFirst().equals("remove")) {
            installer.removeSite(arguments.get(1));
        } else if (arguments.size() == 1) {
            Table table = new Table(List.of("id", "version", "title", "size", "signer", "fingerprint"), Texts.columns(
                    console.language(), List.of("id", "version", "title", "size", "signer", "fingerprint")));
            installer.offers(arguments.getFirst(), new ConsoleMonitor(console))
                    .forEach(each -> SiteCommand.row(table, each));
            table.write(format, console.out());
        } else if (!arguments.isEmpty()) {
            return misused("sites");
        } else {
            Table table = new Table(List.of("site"), Texts.columns(console.language(), List.of("site")));
            installer.sites().forEach(table::add);
            table.write(format, console.out());
        }
        return ExitCode.DONE;
    }
}
