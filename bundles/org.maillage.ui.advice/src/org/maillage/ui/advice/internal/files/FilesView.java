package org.maillage.ui.advice.internal.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.match.ProjectFiles.Protection;
import org.maillage.model.ProjectFile;
import org.maillage.ui.advice.internal.AdviceIds;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.Listening;
import org.maillage.ui.advice.internal.Places;
import org.maillage.ui.advice.internal.WorkbenchPlaces;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.desk.FileRow;
import org.maillage.ui.advice.internal.desk.News;
import org.maillage.ui.advice.internal.desk.Saving;
import org.maillage.ui.advice.internal.desk.Shelf;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.widgets.Tones;

import jakarta.inject.Inject;

/** The files of project holders, and what can be done with them. */
public final class FilesView {

    private final Desk desk;
    private final Shelf shelf;
    private final AdviceTexts texts;
    private final Places places;
    private final Prompts prompts;
    private final Composite area;
    private final FilesBar bar;
    private final Label status;
    private final LockedPart locked;
    private final FilesTable table;
    private Optional<Shelf.Content> content = Optional.empty();
    private boolean archives;

    /** Called by the workbench. */
    @Inject
    public FilesView(Composite parent, Desk desk, Shelf shelf, WorkbenchPlaces places,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk, shelf, places, new ShellPrompts(parent, desk.texts()));
        if (contexts != null) {
            contexts.activateContext(AdviceIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public FilesView(Composite parent, Desk desk, Shelf shelf, Places places, Prompts prompts) {
        this.desk = desk;
        this.shelf = shelf;
        this.places = places;
        this.prompts = prompts;
        texts = desk.texts();
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.verticalSpacing = Layouts.GAP;
        area.setLayout(layout);
        bar = new FilesBar(area, texts, new Actions());
        status = Layouts.words(area, "");
        locked = new LockedPart(area, texts, passphrase -> shelf.unlock(passphrase, this::failed));
        table = new FilesTable(area, texts);
        table.onOpen(each -> open(each.id()));
        table.onDelete(this::delete);
        table.onSelect(this::enable);
        Layouts.show(table.control(), false);
        say(texts.of("files.reading"), false);
        Listening.to(desk, area, this::hear);
        read();
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        if (!locked.focus() && !table.focus()) {
            bar.focus();
        }
    }

    private void hear(News news) {
        boolean saved = news == News.SAVING && desk.saving().state() == Saving.State.SAVED;
        if (news == News.FILES || saved) {
            read();
        } else if (news == News.FILE) {
            show();
        }
    }

    private void read() {
        shelf.read(read -> {
            if (!area.isDisposed()) {
                content = Optional.of(read);
                show();
            }
        }, this::failed);
    }

    private void show() {
        content.ifPresent(now -> {
            boolean isLocked = now.protection() == Protection.locked;
            List<FileRow> rows = now.files().stream().filter(each -> archives || !each.archived()).toList();
            locked.show(isLocked);
            table.show(rows, desk.file().map(ProjectFile::getId));
            Layouts.show(table.control(), !rows.isEmpty());
            say(isLocked ? texts.of("files.locked") : sentence(now, rows), false);
            enable();
            // The part took the cursor before there was anything to put it on.
            if (area.getDisplay().getFocusControl() == null) {
                focus();
            }
        });
    }

    private String sentence(Shelf.Content now, List<FileRow> rows) {
        long away = now.files().stream().filter(FileRow::archived).count();
        String count = now.files().isEmpty() ? texts.of("files.empty")
                : texts.of("files.count", rows.size(), archives ? 0 : away);
        String readOnly = now.writable() ? "" : "\n" + texts.of("saving.readOnly");
        String problems = now.problems().isEmpty() ? "" : "\n" + String.join("\n", now.problems());
        return count + readOnly + problems;
    }

    private void enable() {
        List<FileRow> chosen = table.selected();
        bar.show(new FilesBar.State(content.map(Shelf.Content::protection).orElse(Protection.none),
                content.map(Shelf.Content::writable).orElse(false), chosen.size(),
                !chosen.isEmpty() && chosen.stream().allMatch(FileRow::archived), archives));
    }

    private void say(String sentence, boolean bad) {
        status.setForeground(bad ? Tones.of(area.getForeground(), area.getBackground()).bad() : null);
        status.setText(Layouts.plain(sentence));
        area.layout(true, true);
    }

    private void failed(String sentence) {
        if (!area.isDisposed()) {
            say(sentence, true);
            locked.focus();
        }
    }

    private void open(String id) {
        if (desk.file().map(ProjectFile::getId).filter(id::equals).isPresent()) {
            places.show(AdviceIds.FORM);
        } else {
            desk.open(id, () -> places.show(AdviceIds.FORM), this::failed);
        }
    }

    /** A new file, and its form. */
    public void create() {
        shelf.create("", () -> places.show(AdviceIds.FORM), this::failed);
    }

    /** Locks the files, if they are encrypted. */
    public void lock() {
        if (content.map(Shelf.Content::protection).filter(each -> each == Protection.unlocked).isPresent()) {
            shelf.lock(this::failed);
        }
    }

    private void delete() {
        List<FileRow> chosen = table.selected();
        if (!chosen.isEmpty() && prompts.delete(chosen.getFirst().pseudonym(), chosen.size())) {
            shelf.delete(ids(chosen), this::failed);
        }
    }

    private static List<String> ids(List<FileRow> rows) {
        return rows.stream().map(FileRow::id).toList();
    }

    private final class Actions implements FilesBar.Actions {

        private final Exports exports = new Exports(shelf, prompts, sentence -> say(sentence, false));

        @Override
        public void create() {
            FilesView.this.create();
        }

        @Override
        public void open() {
            table.selected().stream().findFirst().ifPresent(each -> FilesView.this.open(each.id()));
        }

        @Override
        public void archive(boolean archived) {
            shelf.archive(ids(table.selected()), archived, FilesView.this::failed);
        }

        @Override
        public void exportJson() {
            table.selected().stream().findFirst().ifPresent(each -> exports.json(each.id()));
        }

        @Override
        public void exportCalendar() {
            table.selected().stream().findFirst().ifPresent(each -> exports.calendar(each.id()));
        }

        @Override
        public void delete() {
            FilesView.this.delete();
        }

        @Override
        public void protect() {
            prompts.newPassphrase().ifPresent(each -> {
                say(texts.of("protect.working"), false);
                shelf.protect(Arrays.copyOf(each, each.length), FilesView.this::failed);
                Arrays.fill(each, '\0');
            });
        }

        @Override
        public void unprotect() {
            if (prompts.unprotect()) {
                shelf.unprotect(FilesView.this::failed);
            }
        }

        @Override
        public void lock() {
            FilesView.this.lock();
        }

        @Override
        public void showArchives(boolean shown) {
            archives = shown;
            show();
        }
    }
}
