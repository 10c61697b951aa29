package org.maillage.ui.advice.internal.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.match.SchemeMatch;
import org.maillage.model.ProjectFile;
import org.maillage.model.Selection;
import org.maillage.ui.advice.internal.AdviceIds;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.Listening;
import org.maillage.ui.advice.internal.Places;
import org.maillage.ui.advice.internal.WorkbenchPlaces;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.desk.News;
import org.maillage.ui.advice.internal.files.Exports;
import org.maillage.ui.advice.internal.files.Prompts;
import org.maillage.ui.advice.internal.files.ShellPrompts;
import org.maillage.ui.advice.internal.desk.Shelf;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.advice.internal.schemes.SchemeWords;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.Row;
import org.maillage.ui.widgets.RowPainter;
import org.maillage.ui.widgets.Words;

import jakarta.inject.Inject;

/** What becomes of the schemes that were chosen: state, amount, reason, reminder, history. */
public final class FollowView {

    private static final int[] SHARES = { 50, 50 };
    private static final String BETWEEN = " · ";

    private final Desk desk;
    private final AdviceTexts texts;
    private final SchemeWords words;
    private final Formats formats;
    private final Composite area;
    private final Buttons buttons;
    private final Label status;
    private final Table table;
    private final SelectionEditor editor;
    private List<String> ids = List.of();
    private Map<String, String> titles = Map.of();

    /** Called by the workbench. */
    @Inject
    public FollowView(Composite parent, Desk desk, Shelf shelf, WorkbenchPlaces places,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk, shelf, places, new ShellPrompts(parent, desk.texts()));
        if (contexts != null) {
            contexts.activateContext(AdviceIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public FollowView(Composite parent, Desk desk, Shelf shelf, Places places, Prompts prompts) {
        this.desk = desk;
        texts = desk.texts();
        words = new SchemeWords(texts);
        formats = new Formats(texts);
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        buttons = new Buttons(area, texts.of("follow.bar"), FollowView.class);
        buttons.add("entry", texts.of("detail.open"), texts.of("detail.open.hint"),
                () -> selected().ifPresent(places::openEntry));
        buttons.add("remove", texts.of("follow.remove"), texts.of("follow.remove.hint"),
                () -> selected().ifPresent(new Marks(desk)::remove));
        Exports exports = new Exports(shelf, prompts, this::say);
        buttons.add("calendar", texts.of("follow.calendar"), texts.of("follow.calendar.hint"),
                () -> desk.file().map(ProjectFile::getId).ifPresent(exports::calendar));
        status = Layouts.words(area, "");
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite frame = Accessibility.frame(sash, texts.of("follow.name"));
        table = new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        new RowPainter(table, 2, item -> (Row) item.getData());
        Accessibility.name(table, texts.of("follow.name"));
        editor = new SelectionEditor(sash, desk);
        sash.setWeights(SHARES);
        table.addListener(SWT.Selection, event -> {
            selected().ifPresent(desk::look);
            editor.show(selected());
        });
        table.addListener(SWT.DefaultSelection, event -> places.show(AdviceIds.DETAIL));
        new Marks(desk).menu(table, this::selected, places);
        Listening.to(desk, area, this::hear);
        read();
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        table.setFocus();
    }

    private void say(String sentence) {
        status.setText(Layouts.plain(sentence));
        area.layout(true, true);
    }

    private Optional<String> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= ids.size() ? Optional.empty() : Optional.of(ids.get(index));
    }

    private void hear(News news) {
        switch (news) {
            case FILE, CHANGE -> read();
            case VERDICTS -> show();
            default -> { }
        }
    }

    private void read() {
        Optional<ProjectFile> file = desk.snapshot();
        if (file.isEmpty()) {
            titles = Map.of();
            show();
            return;
        }
        desk.work().quietly(monitor -> new Titles(desk).of(file.get()), read -> {
            if (!area.isDisposed()) {
                titles = read;
                show();
            }
        }, this::say);
    }

    private void show() {
        Optional<String> chosen = selected();
        List<Selection> selections = desk.file().map(ProjectFile::getSelections).map(List::copyOf).orElse(List.of());
        ids = selections.stream().map(Selection::getEntry).toList();
        table.setRedraw(false);
        try {
            table.removeAll();
            for (Selection each : selections) {
                Row row = row(each);
                TableItem item = new TableItem(table, SWT.NONE);
                item.setData(row);
                item.setText(row.spoken());
            }
            int index = chosen.map(ids::indexOf).orElse(-1);
            if (index < 0 && !ids.isEmpty()) {
                index = 0;
            }
            if (index >= 0) {
                table.select(index);
            }
        } finally {
            table.setRedraw(true);
        }
        say(desk.file().isEmpty() ? texts.of("detail.noFile")
                : ids.isEmpty() ? texts.of("follow.empty") : texts.of("follow.count", ids.size()));
        buttons.enable(!ids.isEmpty());
        editor.show(selected());
    }

    private Row row(Selection selection) {
        List<Words> first = new ArrayList<>();
        first.add(Words.of(words.state(selection.getState()), Words.Tone.NOTE));
        if (selection.getSince() != null) {
            first.add(Words.of(texts.of("follow.since", formats.date(selection.getSince()))));
        }
        if (selection.getAmount() != null) {
            first.add(Words.of(formats.quantity(selection.getAmount(), "€")));
        }
        Optional<SchemeMatch> scheme = desk.answer().scheme(selection.getEntry());
        List<Words> second = new ArrayList<>();
        scheme.ifPresent(each -> {
            second.add(words.verdict(each.verdict()));
            second.add(words.deadline(each.calendar(), LocalDate.now()));
        });
        String title = titles.getOrDefault(selection.getEntry(), scheme.map(SchemeMatch::title).orElse("…"));
        return new Row(Words.of(title), Words.NONE, List.of(Words.join(first, BETWEEN), Words.join(second, BETWEEN)));
    }
}
