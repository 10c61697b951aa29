package org.maillage.cli.internal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.match.ProfileDocuments;
import org.maillage.api.match.ProjectFiles;
import org.maillage.api.note.NoteField;
import org.maillage.api.note.NoteFormat;
import org.maillage.api.note.NoteItem;
import org.maillage.api.note.NoteReport;
import org.maillage.api.note.NoteRequest;
import org.maillage.api.note.NoteSection;
import org.maillage.api.note.NoteService;
import org.maillage.api.search.SearchService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Table;
import org.maillage.model.ProjectFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the note that a project holder takes away. */
@Command(name = "note")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=note")
public final class NoteCommand implements CliCommand {

    private static final List<String> COLUMNS = List.of("field", "label");

    private final SearchService search;
    private final ContentService content;
    private final ProjectFiles files;
    private final ProfileDocuments documents;
    private final NoteService notes;

    @Mixin
    private OutputOption output;

    @Mixin
    private PassphraseOption passphrase;

    @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "profile")
    private Optional<Path> profile = Optional.empty();

    @Option(names = "--file", paramLabel = "ID", descriptionKey = "note.file")
    private Optional<String> file = Optional.empty();

    @Option(names = "--select", paramLabel = "ID[=TEXT]", arity = "1..*", descriptionKey = "note.select")
    private List<String> selected = List.of();

    @Option(names = "--as", paramLabel = "FORMAT", descriptionKey = "note.as")
    private Optional<NoteFormat> as = Optional.empty();

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "note.output")
    private Optional<Path> target = Optional.empty();

    @Option(names = "--fields", paramLabel = "FIELD,…", split = ",", descriptionKey = "note.fields")
    private List<String> fields = List.of();

    @Option(names = "--sections", paramLabel = "SECTION,…", split = ",", descriptionKey = "note.sections")
    private List<NoteSection> sections = List.of();

    @Option(names = "--template", paramLabel = "NAME", descriptionKey = "note.template")
    private String template = "";

    @Option(names = "--new-template", paramLabel = "NAME", descriptionKey = "note.newTemplate")
    private Optional<String> newTemplate = Optional.empty();

    @Option(names = "--list-fields", descriptionKey = "note.listFields")
    private boolean listFields;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    private Optional<LocalDate> on = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public NoteCommand(@Reference SearchService search, @Reference ContentService content, @Reference ProjectFiles files,
            @Reference ProfileDocuments documents, @Reference NoteService notes) {
        this.search = search;
        this.content = content;
        this.files = files;
        this.documents = documents;
        this.notes = notes;
    }

    @Override
    public int run(Console console) throws MaillageException {
        if (listFields) {
            return list(console);
        }
        if (newTemplate.isPresent()) {
            console.out().println(notes.template(newTemplate.get(), console.language()));
            return ExitCode.DONE;
        }
        if (profile.isPresent() == file.isPresent()) {
            console.say(Texts.of("note.oneFile"));
            return ExitCode.USAGE;
        }
        Optional<NoteFormat> format = as.or(this::extension);
        if (target.isEmpty() || format.isEmpty()) {
            console.say(Texts.of(target.isEmpty() ? "note.needsOutput" : "note.needsFormat"));
            return ExitCode.USAGE;
        }
        return write(format.get(), console);
    }

    private int write(NoteFormat format, Console console) throws MaillageException {
        IndexUpdate.problems(search.refresh(IndexUpdate.progress(content, console)), console);
        NoteReport report = notes.write(new NoteRequest(read(), items(), template, sections, fields,
                on.orElseGet(LocalDate::now), console.language()), format, target.get());
        report.remarks().forEach(each -> console.say(Texts.of("match.note", each)));
        console.say(Texts.of("note.done", report.entries(), target.get()));
        return ExitCode.DONE;
    }

    /** The format that the file’s name says. */
    private Optional<NoteFormat> extension() {
        String name = target.map(each -> each.getFileName().toString()).orElse("");
        for (NoteFormat each : NoteFormat.values()) {
            if (name.endsWith("." + each.name())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private ProjectFile read() throws MaillageException {
        if (file.isPresent()) {
            passphrase.unlock(files);
            return files.get(file.get());
        }
        return documents.readFile(profile.get());
    }

    /** Ids, each with a comment after an equals sign if there is one. */
    private List<NoteItem> items() {
        List<NoteItem> items = new ArrayList<>();
        for (String each : selected) {
            int sign = each.indexOf('=');
            items.add(sign < 0 ? NoteItem.of(each) : new NoteItem(each.substring(0, sign), each.substring(sign + 1)));
        }
        return items;
    }

    private int list(Console console) {
        Table table = new Table(COLUMNS, Texts.columns(console.language(), COLUMNS));
        for (NoteField each : notes.fields(console.language())) {
            table.add(each.name(), each.label());
        }
        table.write(output.format, console.out());
        return ExitCode.DONE;
    }
}
