package org.maillage.ui.curation.internal.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.curation.WorkflowService;
import org.maillage.model.EntryStatus;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.curation.internal.care.QualityLine;
import org.maillage.ui.curation.internal.duplicates.DuplicateHint;
import org.maillage.ui.curation.internal.duplicates.DuplicateNeeds;
import org.maillage.ui.curation.internal.edit.ConflictException;
import org.maillage.ui.curation.internal.edit.EntrySession;
import org.maillage.ui.curation.internal.edit.Sessions;
import org.maillage.ui.curation.internal.form.EntryForm;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.ContentWatch;
import org.maillage.ui.widgets.LinkLine;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The entry in hand as a form. */
public final class FormView {

    private static final String OPEN = "form.open";

    private final Desk desk;
    private final DeskTexts texts;
    private final DeskSettings settings;
    private final StatusChange statusChange;
    private final Composite stack;
    private final StackLayout layers = new StackLayout();
    private final Composite work;
    private final EmptyForm empty;
    private final FormHeader header;
    private final QualityLine quality;
    private final EntryForm form;
    private final EntryCheck check;
    private final Consumer<Desk.Wanted> opened = this::open;
    private final Consumer<Collection<EClass>> listed = types -> form().expect(types);
    private final Runnable sessionChanged = this::changed;
    private final ContentWatch watch;
    private final Consumer<String> reader;
    private Optional<EntrySession> session = Optional.empty();
    private Optional<DuplicateHint> hint = Optional.empty();

    /** Called by the workbench. */
    @Inject
    public FormView(Composite parent, Desk desk, @Service WorkflowService workflow, Navigation navigation,
            EHandlerService handlers, DuplicateNeeds duplicates,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk, workflow, new DeskSettings(), navigation::read);
        hintAt(duplicates);
        handlers.activateHandler(StepHandler.UNDO,
                new StepHandler(this::undo, () -> session.flatMap(EntrySession::undoLabel).isPresent()));
        handlers.activateHandler(StepHandler.REDO,
                new StepHandler(this::redo, () -> session.flatMap(EntrySession::redoLabel).isPresent()));
        if (contexts != null) {
            contexts.activateContext(DeskIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public FormView(Composite parent, Desk desk, WorkflowService workflow, DeskSettings settings,
            Consumer<String> reader) {
        this.desk = desk;
        this.texts = desk.needs().texts();
        this.settings = settings;
        this.reader = reader;
        this.statusChange = new StatusChange(desk.needs(), workflow, desk.sessions().writing());
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layers);
        empty = new EmptyForm(stack, desk);
        work = new Composite(stack, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        work.setLayout(layout);
        Accessibility.name(work, () -> session.map(each -> texts.of("form.name",
                String.valueOf(each.entry().getTitle()))).orElse(texts.of("form.empty")));
        header = new FormHeader(work, desk.needs(),
                new FormHeader.Actions(this::save, this::undo, this::redo, this::discard, this::status));
        quality = new QualityLine(work, new CareTexts(texts.language()), desk.needs().quality(),
                field -> form().reveal(field));
        form = new EntryForm(work, desk.needs(), reader);
        form.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        form.openSections().addAll(settings.list(OPEN, List.of()));
        UiExecutor ui = new UiExecutor(stack);
        check = new EntryCheck(desk.needs(), ui, this::judged);
        watch = new ContentWatch(ids -> ui.execute(this::contentChanged));
        layers.topControl = empty.control();
        desk.onEntry(opened);
        desk.onTypes(listed);
        listed.accept(desk.types());
        desk.wanted().ifPresent(this::open);
    }

    /** Says above the form what a new entry resembles. */
    void hintAt(DuplicateNeeds duplicates) {
        DuplicateHint made = new DuplicateHint(work, duplicates.texts(), duplicates.duplicates(),
                id -> desk.open(new Desk.Wanted(id, "", true)));
        made.control().moveBelow(header.control());
        hint = Optional.of(made);
        session.ifPresent(made::check);
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        if (session.isPresent()) {
            form.focus();
        } else {
            empty.control().setFocus();
        }
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        settings.put(OPEN, form.openSections());
        watch.close();
        desk.forget(opened);
        desk.forget(listed);
        session.ifPresent(each -> each.forget(sessionChanged));
        desk.sessions().await();
    }

    private void open(Desk.Wanted wanted) {
        if (session.filter(each -> each.id().equals(wanted.id())).isPresent()) {
            go(wanted);
            return;
        }
        desk.sessions().open(wanted.id(), new Sessions.Outcome() {
            @Override
            public void done(EntrySession found) {
                if (!stack.isDisposed() && desk.entry().filter(found.id()::equals).isPresent()) {
                    show(found);
                    go(wanted);
                }
            }

            @Override
            public void failed(String sentence) {
                if (!stack.isDisposed()) {
                    leave(sentence);
                }
            }
        });
    }

    private void go(Desk.Wanted wanted) {
        if (!wanted.field().isEmpty()) {
            form.reveal(wanted.field());
        } else if (wanted.go()) {
            form.focus();
        }
    }

    private void show(EntrySession found) {
        boolean recovered = found.isDirty() && found.undoLabel().isEmpty() && !found.isNew();
        session.ifPresent(each -> each.forget(sessionChanged));
        session = Optional.of(found);
        found.onChange(sessionChanged);
        header.show(found);
        quality.show(found.entry());
        header.say(recovered ? texts.of("form.recovered") : "",
                recovered ? List.of(new LinkLine.Choice(texts.of("form.recovered.discard"), this::discard)) : List.of());
        form.show(found);
        check.check(found);
        top(work);
    }

    private void leave(String sentence) {
        session.ifPresent(each -> each.forget(sessionChanged));
        session = Optional.empty();
        empty.say(sentence);
        top(empty.control());
        desk.found(List.of());
    }

    private void top(Control shown) {
        if (layers.topControl != shown) {
            layers.topControl = shown;
            stack.layout();
        }
    }

    private void changed() {
        session.ifPresent(each -> {
            header.show(each);
            quality.show(each.entry());
            check.check(each);
            hint.ifPresent(line -> line.check(each));
        });
    }

    private void judged(List<Problem> problems) {
        if (session.isPresent()) {
            form.problems(problems);
            desk.found(problems);
        }
    }

    /** Somebody wrote: an entry without changes of its own is read again. */
    private void contentChanged() {
        form.editing().forget();
        session.filter(each -> !each.isDirty() && !each.isNew())
                .ifPresent(each -> desk.sessions().refresh(each, () -> gone(each)));
    }

    /** The entry was removed, or its making taken back. */
    private void gone(EntrySession removed) {
        if (!stack.isDisposed() && session.filter(removed::equals).isPresent()) {
            leave(texts.of("form.gone", String.valueOf(removed.entry().getTitle())));
        }
    }

    /** Saves the entry. */
    public void save() {
        session.filter(EntrySession::isDirty).ifPresent(each -> save(each, false, () -> { }));
    }

    private void save(EntrySession saved, boolean force, Runnable then) {
        desk.sessions().save(saved, force, new Sessions.Outcome() {
            @Override
            public void done(EntrySession now) {
                say("");
                then.run();
            }

            @Override
            public void failed(String sentence) {
                say(sentence);
            }

            @Override
            public void conflict(ConflictException conflict) {
                String fields = String.join(", ", conflict.fields().stream().map(each -> form.editing()
                        .label(saved.entry().eClass().getEStructuralFeature(each))).toList());
                header.say(texts.of("form.conflict", fields),
                        List.of(new LinkLine.Choice(texts.of("form.conflict.mine"), () -> save(saved, true, then)),
                                new LinkLine.Choice(texts.of("form.conflict.theirs"),
                                        () -> desk.sessions().takeTheirs(saved, conflict.fields()))));
            }
        });
    }

    private void say(String sentence) {
        if (!stack.isDisposed()) {
            header.say(sentence, List.of());
        }
    }

    /** Takes the last step back. */
    public void undo() {
        session.ifPresent(EntrySession::undo);
    }

    /** Makes a step again. */
    public void redo() {
        session.ifPresent(EntrySession::redo);
    }

    /** Gives up what was not saved; what never was saved after a question. */
    public void discard() {
        session.filter(EntrySession::isDirty).ifPresent(each -> {
            if (!each.isNew()) {
                desk.sessions().discard(each);
                say("");
            } else if (MessageDialog.openQuestion(stack.getShell(), texts.of("form.discard"),
                    texts.of("form.discard.new"))) {
                desk.sessions().discard(each);
                leave(texts.of("form.empty"));
            }
        });
    }

    /** Changes the status, after saving what was not saved. */
    public void status(EntryStatus status) {
        session.ifPresent(each -> {
            Optional<Problem> error = desk.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR).findFirst();
            if (status == EntryStatus.PUBLISHED && error.isPresent()) {
                say(texts.of("status.errors", error.get().text(texts.language())));
                form.reveal(error.get().place().field().split("[.\\[]", 2)[0]);
                return;
            }
            Runnable change = () -> statusChange.change(stack.getShell(), List.of(each.id()), status, this::say);
            if (each.isDirty()) {
                save(each, false, change);
            } else {
                change.run();
            }
        });
    }

    /** Says that the entry was confirmed today against its source, and saves. */
    public void verify() {
        session.ifPresent(each -> {
            each.change(texts.of("step.verify"), () -> {
                each.entry().setVerifiedOn(LocalDate.now());
                each.entry().setToVerify(false);
            });
            save();
        });
    }

    /** Goes to the next word that no dictionary has. */
    public void nextWord() {
        session.flatMap(each -> form.nextWord()).ifPresent(this::say);
    }

    /** Shows the entry as a page. */
    public void read() {
        session.ifPresent(each -> reader.accept(each.id()));
    }

    /** The entry in the form. */
    public Optional<EntrySession> session() {
        return session;
    }

    /** The form itself. */
    public EntryForm form() {
        return form;
    }
}
