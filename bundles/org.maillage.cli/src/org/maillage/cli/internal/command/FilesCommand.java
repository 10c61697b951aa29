package org.maillage.cli.internal.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.match.FileInfo;
import org.maillage.api.match.FileList;
import org.maillage.api.match.FollowUp;
import org.maillage.api.match.FundingService;
import org.maillage.api.match.ProfileDocuments;
import org.maillage.api.match.ProjectFiles;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.ProblemOutput;
import org.maillage.cli.internal.render.Table;
import org.maillage.model.ProjectFile;
import org.maillage.model.Selection;
import org.maillage.model.SelectionState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps the private files of project holders. */
@Command(name = "files")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=files")
public final class FilesCommand implements CliCommand {

    /** What can be done. */
    public enum Action {
        /** Lists files. */
        list,
        /** Opens a file. */
        create,
        /** Shows a file. */
        show,
        /** Changes a file. */
        set,
        /** Puts a file away. */
        archive,
        /** Takes a file back. */
        restore,
        /** Writes a file, or its reminders, elsewhere. */
        export,
        /** Shows the funding plan. */
        plan,
        /** Deletes a file for good. */
        delete,
        /** Encrypts all files. */
        protect,
        /** Decrypts all files. */
        unprotect
    }

    private static final List<String> COLUMNS = List.of("id", "pseudonym", "created", "modified", "archived",
            "selections");
    private static final String NEW = "new";

    private final ProjectFiles files;
    private final ProfileDocuments documents;
    private final FollowUp followUp;
    private final FundingService funding;

    @Mixin
    private OutputOption output;

    @Mixin
    private FilesOptions options;

    @Mixin
    private PassphraseOption passphrase;

    @Parameters(index = "0", paramLabel = "ACTION", descriptionKey = "files.action")
    private String action;

    @Parameters(index = "1", paramLabel = "ID", arity = "0..1", descriptionKey = "files.id")
    private String id;

    /** Called by Declarative Services. */
    @Activate
    public FilesCommand(@Reference ProjectFiles files, @Reference ProfileDocuments documents,
            @Reference FollowUp followUp, @Reference FundingService funding) {
        this.files = files;
        this.documents = documents;
        this.followUp = followUp;
        this.funding = funding;
    }

    @Override
    public int run(Console console) throws MaillageException {
        Optional<Action> asked = action();
        if (asked.isEmpty()) {
            console.say(Texts.of("files.unknownAction", action));
            return ExitCode.USAGE;
        }
        boolean needsId = switch (asked.get()) {
            case list, create, protect, unprotect -> false;
            default -> true;
        };
        if (needsId != (id != null)) {
            console.say(Texts.of(needsId ? "files.needsId" : "files.noId", action));
            return ExitCode.USAGE;
        }
        passphrase.unlock(files);
        return run(asked.get(), console);
    }

    private Optional<Action> action() {
        try {
            return Optional.of(action.equals(NEW) ? Action.create : Action.valueOf(action));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private int run(Action asked, Console console) throws MaillageException {
        return switch (asked) {
            case list -> list(console);
            case create -> change(files.create(options.pseudonym.orElse("")), console);
            case show -> print(documents.write(files.get(id)), console);
            case set -> change(files.get(id), console);
            case archive -> archive(true);
            case restore -> archive(false);
            case export -> export(console);
            case plan -> plan(console);
            case delete -> delete(console);
            case protect -> protect(console);
            case unprotect -> {
                files.unprotect();
                yield ExitCode.DONE;
            }
        };
    }

    private int list(Console console) throws MaillageException {
        FileList found = files.list();
        Table table = new Table(COLUMNS, output.format == Format.text ? Texts.columns(console.language(), COLUMNS)
                : COLUMNS);
        for (FileInfo each : found.files()) {
            if (options.all || !each.archived()) {
                table.add(each.id(), each.pseudonym(), each.created(), each.modified(), each.archived(),
                        each.selections());
            }
        }
        table.write(output.format, console.out());
        found.problems().forEach(each -> console.err().println(ProblemOutput.line(each, console.language())));
        return found.problems().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static int print(String text, Console console) {
        console.out().print(text);
        return ExitCode.DONE;
    }

    /** Applies the options, then says the id of the file. */
    private int change(ProjectFile file, Console console) throws MaillageException {
        options.pseudonym.ifPresent(each -> file.setPseudonym(each.isBlank() ? null : each.strip()));
        options.notes.ifPresent(each -> file.setNotes(each.isBlank() ? null : each));
        if (options.profile.isPresent()) {
            file.setProfile(documents.readProfile(options.profile.get()));
        }
        if (options.entry.isPresent()) {
            mark(file);
        }
        files.save(file);
        console.out().println(file.getId());
        return ExitCode.DONE;
    }

    private void mark(ProjectFile file) {
        String entry = options.entry.get();
        Selection known = file.getSelections().stream().filter(each -> entry.equals(each.getEntry())).findFirst()
                .orElse(null);
        SelectionState state = options.state
                .orElse(known == null ? SelectionState.TO_STUDY : known.getState());
        BigDecimal amount = options.amount.orElse(null);
        Selection marked = followUp.mark(file, entry, state, amount, options.note.orElse(null),
                options.on.orElseGet(LocalDate::now));
        options.remind.ifPresent(marked::setRemindDays);
    }

    private int archive(boolean away) throws MaillageException {
        ProjectFile file = files.get(id);
        file.setArchived(away);
        files.save(file);
        return ExitCode.DONE;
    }

    private int export(Console console) throws MaillageException {
        ProjectFile file = files.get(id);
        String text = switch (options.as) {
            case json -> documents.write(file);
            case ics -> followUp.calendar(file, options.on.orElseGet(LocalDate::now), console.language());
        };
        if (options.target.isEmpty()) {
            return print(text, console);
        }
        try {
            Files.write(options.target.get(), text.getBytes(StandardCharsets.UTF_8));
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new MaillageException(Texts.of("output.failed", options.target.get()), e);
        }
    }

    private int plan(Console console) throws MaillageException {
        PlanOutput writer = new PlanOutput(
                funding.plan(files.get(id), options.on.orElseGet(LocalDate::now), console.language()));
        switch (output.format) {
            case text -> writer.text(console);
            case csv -> writer.table(console.language()).csv(console.out());
            case json -> writer.json(console.out());
        }
        return writer.isSound() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private int delete(Console console) throws MaillageException {
        if (!options.yes) {
            console.say(Texts.of("files.confirm", id));
            return ExitCode.USAGE;
        }
        files.delete(id);
        return ExitCode.DONE;
    }

    private int protect(Console console) throws MaillageException {
        Optional<char[]> words = options.newPassphrase(passphrase);
        if (words.isEmpty()) {
            console.say(Texts.of("files.needsPassphrase"));
            return ExitCode.USAGE;
        }
        files.protect(words.get());
        return ExitCode.DONE;
    }
}
