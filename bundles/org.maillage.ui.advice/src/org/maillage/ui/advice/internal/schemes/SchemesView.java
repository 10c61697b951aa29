package org.maillage.ui.advice.internal.schemes;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.match.SchemeMatch;
import org.maillage.ui.advice.internal.AdviceIds;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.Listening;
import org.maillage.ui.advice.internal.Places;
import org.maillage.ui.advice.internal.WorkbenchPlaces;
import org.maillage.ui.advice.internal.desk.Answer;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.desk.News;
import org.maillage.ui.advice.internal.follow.Marks;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.widgets.Tones;

import jakarta.inject.Inject;

/** The next best question, and the schemes with their verdicts. */
public final class SchemesView {

    private final Desk desk;
    private final AdviceTexts texts;
    private final Places places;
    private final Composite area;
    private final QuestionsPanel questions;
    private final Composite middle;
    private final FilterBar filter;
    private final Label count;
    private final AsideLine aside;
    private final SchemesTable table;
    private final SchemeWords words;
    private final Lister lister;
    private boolean freshFile;

    /** Called by the workbench. */
    @Inject
    public SchemesView(Composite parent, Desk desk, WorkbenchPlaces places,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk, (Places) places);
        if (contexts != null) {
            contexts.activateContext(AdviceIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public SchemesView(Composite parent, Desk desk, Places places) {
        this.desk = desk;
        this.places = places;
        texts = desk.texts();
        words = new SchemeWords(texts);
        lister = new Lister(desk, this::show);
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        questions = new QuestionsPanel(area, desk);
        middle = Layouts.columns(area, 1);
        GridLayout around = (GridLayout) middle.getLayout();
        around.marginWidth = 12;
        around.marginHeight = 6;
        filter = new FilterBar(middle, desk, this::list);
        count = Layouts.words(middle, "");
        aside = new AsideLine(middle, texts, words, reason -> filter.ask(reason));
        table = new SchemesTable(area, texts.of("schemes.name"),
                each -> words.row(each, desk.selection(each.id()), LocalDate.now()));
        table.onSelect(this::look);
        table.onOpen(each -> places.show(AdviceIds.DETAIL));
        table.table().addListener(SWT.KeyDown, this::key);
        new Marks(desk).menu(table.table(), () -> table.selected().map(SchemeMatch::id), places);
        Listening.to(desk, area, this::hear);
        freshFile = true;
        hear(News.FILE);
        hear(News.VERDICTS);
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        table.enter();
    }

    /** Goes to the question. */
    public void focusQuestion() {
        if (!questions.focus()) {
            table.enter();
        }
    }

    private void look(SchemeMatch scheme) {
        desk.look(scheme.id());
        places.reveal(AdviceIds.DETAIL);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.INSERT) {
            table.selected().ifPresent(each -> new Marks(desk).toggle(each.id()));
        }
    }

    private void hear(News news) {
        switch (news) {
            case FILE -> {
                freshFile = true;
                questions.restart();
                filter.restart();
                Layouts.show(filter.control(), desk.file().isPresent());
                area.layout(true, true);
                verdicts();
            }
            case CHANGE -> {
                questions.showFile();
                table.refresh();
            }
            case VERDICTS -> verdicts();
            default -> { }
        }
    }

    private void verdicts() {
        Answer answer = desk.answer();
        if (desk.file().isEmpty()) {
            say(texts.of("schemes.noFile"), false);
        } else if (!answer.trouble().isEmpty()) {
            say(answer.trouble(), true);
        } else if (!answer.current()) {
            count.setText(texts.of("schemes.working"));
        } else {
            answer.report().ifPresent(questions::show);
            list();
        }
    }

    private void list() {
        desk.answer().report().filter(each -> desk.answer().current()).ifPresent(each -> lister.ask(each, filter.filter()));
    }

    private void show(SchemeList list) {
        String total = list.reason().map(each -> texts.of("schemes.aside", list.rows().size(), words.reason(each)))
                .orElseGet(() -> list.rows().size() == list.total() ? texts.of("schemes.count", list.total())
                        : texts.of("schemes.narrowed", list.rows().size(), list.total()));
        String notes = desk.answer().report().map(each -> String.join("\n", each.notes())).orElse("");
        String more = desk.answer().complete() ? "" : texts.of("schemes.more");
        count.setForeground(null);
        count.setText(Layouts.plain((total + more + "\n" + notes).strip()));
        aside.show(list);
        table.show(list.rows(), freshFile ? Optional.empty() : desk.scheme().map(SchemeMatch::id));
        freshFile = false;
        area.layout(true, true);
    }

    private void say(String sentence, boolean failed) {
        lister.stop();
        count.setForeground(failed ? Tones.of(area.getForeground(), area.getBackground()).bad() : null);
        count.setText(Layouts.plain(sentence));
        aside.hide();
        table.show(java.util.List.of(), Optional.empty());
        area.layout(true, true);
    }
}
