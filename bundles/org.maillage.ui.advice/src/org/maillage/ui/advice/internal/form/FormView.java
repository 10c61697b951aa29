package org.maillage.ui.advice.internal.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.model.ProjectFile;
import org.maillage.ui.advice.internal.AdviceIds;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.Listening;
import org.maillage.ui.advice.internal.Places;
import org.maillage.ui.advice.internal.WorkbenchPlaces;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.desk.News;
import org.maillage.ui.advice.internal.desk.Shelf;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.LinkLine;
import org.maillage.ui.widgets.LinkLine.Choice;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The open file: what it is called, whether it is saved, and the form. */
public final class FormView {

    private final Desk desk;
    private final Shelf shelf;
    private final AdviceTexts texts;
    private final Places places;
    private final Composite stack;
    private final Composite page;
    private final Composite empty;
    private final ToolItem undo;
    private final ToolItem redo;
    private final InputBox<String> pseudonym;
    private final SavedLine saved;
    private final ProfileForm form;
    private Optional<String> shown = Optional.empty();

    /** Called by the workbench. */
    @Inject
    public FormView(Composite parent, Desk desk, Shelf shelf, WorkbenchPlaces places,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk, shelf, (Places) places);
        if (contexts != null) {
            contexts.activateContext(AdviceIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public FormView(Composite parent, Desk desk, Shelf shelf, Places places) {
        this.desk = desk;
        this.shelf = shelf;
        this.places = places;
        texts = desk.texts();
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = empty();
        page = new Composite(stack, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        Composite head = Layouts.columns(page, 1);
        GridLayout around = (GridLayout) head.getLayout();
        around.marginWidth = 12;
        around.marginHeight = 6;
        Composite row = Layouts.columns(head, 2);
        pseudonym = new InputBox<>(row, texts.of("pseudonym.name"), 1, new Sentences(texts, "pseudonym.message"),
                value -> desk.change("pseudonym", each -> each.setPseudonym(value)));
        Composite side = Layouts.columns(row, 1);
        side.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        Buttons buttons = new Buttons(side, texts.of("form.bar"), FormView.class);
        undo = buttons.add("undo", "", texts.of("form.undo"), desk::undo);
        redo = buttons.add("redo", "", texts.of("form.redo"), desk::redo);
        saved = new SavedLine(head, desk);
        form = new ProfileForm(page, desk);
        Listening.to(desk, stack, this::hear);
        show();
    }

    private Composite empty() {
        Composite area = new Composite(stack, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        area.setLayout(layout);
        Layouts.words(area, texts.of("form.empty"));
        new LinkLine(area, 1).show("", List.of(
                new Choice(texts.of("files.new"), () -> shelf.create("", () -> places.show(AdviceIds.FORM), any -> { })),
                new Choice(texts.of("form.empty.files"), () -> places.show(AdviceIds.FILES))), "     ");
        return area;
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        if (desk.file().isEmpty()) {
            stack.setFocus();
        } else if (pseudonym.box().getText().isBlank()) {
            pseudonym.box().setFocus();
        } else {
            form.focus();
        }
    }

    /** Called by the workbench: what was changed last is written before the window is gone. */
    @PreDestroy
    public void close() {
        desk.finish();
    }

    private void hear(News news) {
        switch (news) {
            case FILE, CHANGE -> show();
            case SAVING -> saved.show();
            default -> { }
        }
    }

    private void show() {
        Optional<ProjectFile> file = desk.file();
        StackLayout layout = (StackLayout) stack.getLayout();
        boolean other = !file.map(ProjectFile::getId).equals(shown);
        file.ifPresent(each -> {
            pseudonym.show(each.getPseudonym());
            pseudonym.enable(desk.isWritable());
            form.show(each, desk.isWritable());
            Buttons.enable(undo, desk.canUndo());
            Buttons.enable(redo, desk.canRedo());
        });
        saved.show();
        if (layout.topControl == null || other) {
            shown = file.map(ProjectFile::getId);
            layout.topControl = file.isPresent() ? page : empty;
            stack.layout(true, true);
            form.top();
        }
    }
}
