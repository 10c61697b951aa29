package org.maillage.ui.advice.internal.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.maillage.api.MaillageException;
import org.maillage.api.match.FileInfo;
import org.maillage.api.match.FileList;
import org.maillage.api.match.ProjectFiles;
import org.maillage.api.match.ProjectFiles.Protection;
import org.maillage.api.match.Reminder;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.api.text.Message;
import org.maillage.model.Profile;
import org.maillage.model.ProjectFile;
import org.maillage.ui.advice.internal.AdviceTexts;

import jakarta.inject.Inject;

/** What can be done with files as a whole. Called on the user-interface thread; the work is done in jobs. */
@Creatable
public final class Shelf {

    /**
     * What there is.
     *
     * @param protection whether the files are encrypted, and can be read
     * @param writable   whether they may be changed: another Maillage may be writing
     * @param files      the files, the last changed first
     * @param problems   sentences about files that cannot be read
     */
    public record Content(Protection protection, boolean writable, List<FileRow> files, List<String> problems) {

        /** Copies the lists. */
        public Content {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    private final Desk desk;
    private final Services services;
    private final Locale language;

    /** Called by the workbench. */
    @Inject
    public Shelf(Desk desk) {
        this.desk = desk;
        this.services = desk.services();
        this.language = desk.texts().language();
    }

    /** Reads what there is. */
    public void read(Consumer<Content> then, Consumer<String> failed) {
        desk.work().quietly(monitor -> content(), then, failed);
    }

    private Content content() throws MaillageException {
        Protection protection = services.files().protection();
        boolean writable = services.data().acquireWriting();
        if (protection == Protection.locked) {
            return new Content(protection, writable, List.of(), List.of());
        }
        desk.choices().load();
        FileList list = services.files().list();
        List<FileRow> rows = new ArrayList<>();
        for (FileInfo each : list.files()) {
            rows.add(row(each, services.files().get(each.id())));
        }
        return new Content(protection, writable, rows,
                list.problems().stream().map(each -> each.text(language)).toList());
    }

    private FileRow row(FileInfo info, ProjectFile file) throws MaillageException {
        Profile profile = file.getProfile();
        String need = profile == null ? "" : Optional.ofNullable(profile.getNeedText()).orElseGet(() -> profile
                .getNeeds().stream().map(desk.choices()::label).collect(Collectors.joining(", ")));
        Optional<Reminder> next = services.followUp().reminders(file, LocalDate.now(), language).stream()
                .filter(each -> !each.deadline().isBefore(LocalDate.now())).findFirst();
        return new FileRow(info.id(), info.pseudonym(), profile == null ? "" : place(profile.getTerritory()),
                need.replaceAll("\\s+", " "), info.modified(), info.archived(), info.selections(),
                next.map(each -> new FileRow.Coming(each.title(), each.deadline())));
    }

    /** Without an index no place has a name yet. */
    private String place(String id) {
        try {
            return id == null ? "" : services.territories().get(id).map(TerritoryInfo::title).orElse("");
        } catch (MaillageException e) {
            Work.log(e);
            return "";
        }
    }

    /** A new file, which is opened. */
    public void create(String pseudonym, Runnable then, Consumer<String> failed) {
        desk.work().quietly(monitor -> services.files().create(pseudonym).getId(), id -> {
            desk.tell(News.FILES);
            desk.open(id, then, failed);
        }, failed);
    }

    /** Puts files away, or takes them up again. */
    public void archive(List<String> ids, boolean archived, Consumer<String> failed) {
        desk.file().map(ProjectFile::getId).filter(ids::contains)
                .ifPresent(id -> desk.change("", each -> each.setArchived(archived)));
        alone(() -> {
            for (String id : ids) {
                ProjectFile file = services.files().get(id);
                if (file.isArchived() != archived) {
                    file.setArchived(archived);
                    services.files().save(file);
                }
            }
        }, failed);
    }

    /** Deletes files for good. */
    public void delete(List<String> ids, Consumer<String> failed) {
        if (desk.file().map(ProjectFile::getId).filter(ids::contains).isPresent()) {
            desk.close();
        }
        desk.work().quietly(monitor -> {
            for (String id : ids) {
                desk.saver().forget(id, each -> {
                    services.files().delete(id);
                    return null;
                });
            }
            return null;
        }, done -> desk.tell(News.FILES), failed);
    }

    /** Writes a file as JSON, in the published form. */
    public void exportJson(String id, Path target, Consumer<String> done) {
        export(id, target, services.documents()::write, done);
    }

    /** Writes the reminders of a file as iCalendar. */
    public void exportCalendar(String id, Path target, Consumer<String> done) {
        export(id, target, file -> services.followUp().calendar(file, LocalDate.now(), language), done);
    }

    private interface Form {

        String write(ProjectFile file) throws MaillageException;
    }

    private void export(String id, Path target, Form form, Consumer<String> done) {
        AdviceTexts texts = desk.texts();
        desk.work().quietly(monitor -> {
            write(target, form.write(desk.alone(each -> services.files().get(id))));
            return texts.of("files.exported", target.getFileName());
        }, done, done);
    }

    private static void write(Path target, String text) throws MaillageException {
        Path beside = target.resolveSibling(target.getFileName() + ".tmp");
        try {
            Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new MaillageException(Message.of(AdviceTexts.class, "files.unwritable", target), e);
        }
    }

    /** Takes the passphrase, and wipes it. */
    public void unlock(char[] passphrase, Consumer<String> failed) {
        wiping(passphrase, ProjectFiles::unlock, failed);
    }

    /** Encrypts all files with a passphrase, and wipes it. */
    public void protect(char[] passphrase, Consumer<String> failed) {
        wiping(passphrase, ProjectFiles::protect, failed);
    }

    private interface WithPassphrase {

        void run(ProjectFiles files, char[] passphrase) throws MaillageException;
    }

    private void wiping(char[] passphrase, WithPassphrase task, Consumer<String> failed) {
        alone(() -> {
            try {
                task.run(services.files(), passphrase);
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        }, failed);
    }

    /** Decrypts all files. */
    public void unprotect(Consumer<String> failed) {
        alone(services.files()::unprotect, failed);
    }

    /** Forgets the key; the open file is put away. */
    public void lock(Consumer<String> failed) {
        desk.close();
        alone(services.files()::lock, failed);
    }

    private interface Action {

        void run() throws MaillageException;
    }

    private void alone(Action action, Consumer<String> failed) {
        desk.work().quietly(monitor -> desk.alone(each -> {
            action.run();
            return null;
        }), done -> desk.tell(News.FILES), failed);
    }
}
