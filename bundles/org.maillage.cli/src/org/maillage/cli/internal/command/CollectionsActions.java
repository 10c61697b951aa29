package org.maillage.cli.internal.command;

import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.CollectionInstaller;
import org.maillage.api.publish.InstalledCollection;
import org.maillage.api.publish.Offer;
import org.maillage.api.publish.Signer;
import org.maillage.api.publish.TrustQuestion;
import org.maillage.api.publish.UpdateCheck;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Table;

/**
 * What the command that lists collections does besides: installing, updating, removing, going back, comparing.
 *
 * @param installer does it
 * @param changes   tells what changed, and where the person uses it
 * @param trust     answers questions of trust
 * @param format    form of the results
 * @param console   where they go
 */
record CollectionsActions(CollectionInstaller installer, ChangesReport changes, TrustQuestion trust, Format format,
        Console console) {

    private static final List<String> COLUMNS = List.of("id", "version", "site", "signer", "fingerprint");
    private static final List<String> OFFERED = List.of("id", "version", "title", "size", "signer", "fingerprint");

    int run(String action, List<String> arguments, Optional<String> from) throws MaillageException {
        int count = arguments.size();
        return switch (action) {
            case "install" -> count == 0 ? misused(action) : install(arguments);
            case "update" -> update(arguments);
            case "check" -> count != 0 ? misused(action) : check();
            case "remove" -> count != 1 ? misused(action) : remove(arguments.getFirst());
            case "rollback" -> count != 1 ? misused(action) : rollback(arguments.getFirst());
            case "diff" -> count != 1 ? misused(action) : changes.write(installer.diff(arguments.getFirst(), from,
                    new ConsoleMonitor(console)));
            case "changes" -> count != 1 ? misused(action) : changes.write(installer.lastChange(arguments.getFirst()));
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

    /** What came, and in words what it changes, for those who read. */
    private int update(List<String> arguments) throws MaillageException {
        List<InstalledCollection> came = installer.update(arguments, trust, new ConsoleMonitor(console));
        int code = changed(came, "update.current");
        if (format == Format.text && !came.isEmpty()) {
            changes.refresh();
            for (InstalledCollection each : came) {
                changes.tell(each.collection(), installer.lastChange(each.collection()));
            }
        }
        return code;
    }

    private int check() throws MaillageException {
        UpdateCheck found = installer.updates(new ConsoleMonitor(console));
        found.failures().forEach(console::say);
        if (format == Format.text && found.offers().isEmpty()) {
            console.out().println(Texts.of("update.current").in(console.language()));
        } else {
            offers(found.offers());
        }
        return found.failures().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void offers(List<Offer> offers) {
        Table table = new Table(OFFERED, Texts.columns(console.language(), OFFERED));
        offers.forEach(each -> SiteCommand.row(table, each));
        table.write(format, console.out());
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

    private int sites(List<String> arguments) throws MaillageException {
        if (arguments.size() == 2 && arguments.getFirst().equals("add")) {
            installer.addSite(arguments.get(1), new ConsoleMonitor(console));
        } else if (arguments.size() == 2 && arguments.getFirst().equals("remove")) {
            installer.removeSite(arguments.get(1));
        } else if (arguments.size() == 1) {
            offers(installer.offers(arguments.getFirst(), new ConsoleMonitor(console)));
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
