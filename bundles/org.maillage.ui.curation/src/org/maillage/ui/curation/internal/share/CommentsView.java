package org.maillage.ui.curation.internal.share;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryView;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.WorkflowService;
import org.maillage.ui.curation.internal.care.Bars;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.curation.internal.care.Listing;
import org.maillage.ui.curation.internal.care.Notice;
import org.maillage.ui.curation.internal.care.Verifying;
import org.maillage.ui.curation.internal.care.Work;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.DeskIds;
import org.maillage.ui.curation.internal.desk.SavedSteps;
import org.maillage.ui.curation.internal.desk.StepHandler;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.ContentWatch;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What colleagues say about the entry in the form, and a box to answer. */
public final class CommentsView {

    private final Desk desk;
    private final CareTexts texts;
    private final WorkflowService workflow;
    private final Listing<Said> list;
    private final Text box;
    private final Button add;
    private final Notice notice;
    private final Work work;
    private final ContentWatch watch;
    private final Consumer<Desk.Wanted> opened = wanted -> read();
    private Job reading;

    /** A comment. */
    record Said(int number, LocalDate on, String role, String text) {
    }

    /** Called by the workbench. */
    @Inject
    public CommentsView(Composite parent, Desk desk, CareTexts texts, @Service WorkflowService workflow,
            @Service HistoryService history, EHandlerService handlers,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk, texts, workflow);
        SavedSteps steps = new SavedSteps(desk.needs(), history);
        handlers.activateHandler(StepHandler.UNDO, new StepHandler(() -> steps.undo(notice::did), () -> true));
        handlers.activateHandler(StepHandler.REDO, new StepHandler(() -> steps.redo(notice::did), () -> true));
        if (contexts != null) {
            contexts.activateContext(DeskIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public CommentsView(Composite parent, Desk desk, CareTexts texts, WorkflowService workflow) {
        this.desk = desk;
        this.texts = texts;
        this.workflow = workflow;
        Formats formats = new Formats(texts);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 2;
        layout.marginWidth = 6;
        layout.verticalSpacing = 2;
        area.setLayout(layout);
        UiExecutor ui = new UiExecutor(area);
        work = new Work(ui, texts.language());
        list = new Listing<>(area, texts.of("comments.name"), SWT.SINGLE,
                List.of(new Listing.Column<>(texts.of("comments.on"), 100,
                        each -> each.on() == null ? "" : formats.shortDate(each.on()), Comparator.comparing(Said::number)),
                        Listing.Column.of(texts.of("comments.role"), 160, Said::role),
                        Listing.Column.of(texts.of("comments.text"), 620, Said::text)),
                Said::number);
        Composite line = Bars.line(area, 2);
        Composite frame = Accessibility.frame(line, texts.of("comments.box"));
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, false);
        wide.heightHint = 44;
        wide.widthHint = 200;
        frame.setLayoutData(wide);
        box = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        Accessibility.name(box, texts.of("comments.box"));
        add = new Button(line, SWT.PUSH);
        add.setText(texts.of("comments.add"));
        add.setToolTipText(texts.of("comments.add.hint"));
        notice = new Notice(area);
        box.addListener(SWT.Modify, event -> able());
        box.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                add();
            }
        });
        add.addListener(SWT.Selection, event -> add());
        list.onChoose(notice::goOn);
        watch = new ContentWatch(ids -> ui.execute(this::read));
        desk.onEntry(opened);
        read();
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        box.setFocus();
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        watch.close();
        desk.forget(opened);
        if (reading != null) {
            reading.cancel();
        }
    }

    private void able() {
        boolean entry = desk.entry().isPresent();
        box.setEnabled(entry);
        add.setEnabled(entry && !box.getText().isBlank());
    }

    private void read() {
        if (reading != null) {
            reading.cancel();
        }
        able();
        Optional<String> id = desk.entry();
        if (id.isEmpty()) {
            list.show(List.of());
            notice.stands(texts.of("comments.noEntry"));
            return;
        }
        reading = work.start(texts.of("comments.job"), monitor -> desk.needs().content().find(id.get())
                .map(EntryView::entry).map(entry -> entry.getComments().stream().map(each -> new Said(
                        entry.getComments().indexOf(each), each.getOn(), text(each.getRole()), text(each.getText())))
                        .toList()).orElse(List.of()), found -> {
                            list.show(found);
                            notice.stands(texts.of("comments.count", found.size()));
                        }, notice::did);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** Adds what was written. */
    void add() {
        Optional<String> id = desk.entry();
        String said = box.getText().strip();
        if (id.isEmpty() || said.isEmpty()) {
            return;
        }
        if (desk.sessions().current(id.get()).filter(each -> each.isNew()).isPresent()) {
            notice.did(texts.of("comments.saveFirst"));
            return;
        }
        box.setText("");
        work.start(texts.of("comments.job"), monitor -> workflow.comment(id.get(), said,
                ChangeNote.of(ChangeAction.COMMENT), Verifying.target(desk, List.of(id.get()))), done -> read(),
                sentence -> {
                    // What was written is not lost.
                    box.setText(said);
                    notice.did(sentence);
                });
    }

    /** Writes as a person would. */
    void write(String text) {
        box.setText(text);
    }

    /** What was said. */
    Listing<Said> list() {
        return list;
    }
}
