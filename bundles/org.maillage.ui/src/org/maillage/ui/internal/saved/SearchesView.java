package org.maillage.ui.internal.saved;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.api.MaillageException;
import org.maillage.api.search.SearchService;
import org.maillage.ui.internal.EntryOpener;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.WorkbenchOpener;
import org.maillage.ui.internal.personal.PastQueries;
import org.maillage.ui.internal.personal.SavedSearch;
import org.maillage.ui.internal.personal.SavedSearches;
import org.maillage.ui.internal.search.Question;
import org.maillage.ui.internal.search.SavedNews;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.ContentWatch;
import org.maillage.ui.widgets.Row;
import org.maillage.ui.widgets.RowPainter;
import org.maillage.ui.widgets.UiExecutor;
import org.maillage.ui.widgets.Words;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The searches kept, with what is new in each; below, the words searched before. */
public final class SearchesView {

    private final Texts texts;
    private final SavedSearches saved;
    private final PastQueries past;
    private final SavedNews news;
    private final UiExecutor ui;
    private final Composite area;
    private final Label empty;
    private final Table searches;
    private final Table history;
    private final ToolItem remove;
    private final ContentWatch changes;
    private final Runnable changed;
    private final Map<String, Long> fresh = new HashMap<>();
    private List<SavedSearch> shown = List.of();

    /** Called by the workbench. */
    @Inject
    public SearchesView(Composite parent, Texts texts, SavedSearches saved, PastQueries past,
            @Service SearchService service, WorkbenchOpener opener,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, texts, saved, past, service, (EntryOpener) opener);
        if (contexts != null) {
            contexts.activateContext(UiIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public SearchesView(Composite parent, Texts texts, SavedSearches saved, PastQueries past, SearchService service,
            EntryOpener opener) {
        this.texts = texts;
        this.saved = saved;
        this.past = past;
        news = new SavedNews(service, texts.language());
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        ui = new UiExecutor(area);
        Buttons buttons = new Buttons(area, texts.of("searches.bar"));
        remove = buttons.add("remove", texts.of("searches.remove"), texts.of("searches.remove.hint"), this::remove);
        ToolItem clear = buttons.add("remove", texts.of("searches.clear"), texts.of("searches.clear.hint"), past::clear);
        empty = new Label(area, SWT.WRAP);
        empty.setText(texts.of("searches.empty"));
        empty.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        searches = table(texts.of("searches.name"));
        new RowPainter(searches, 1, item -> (Row) item.getData());
        new Label(area, SWT.NONE).setText(texts.of("searches.history"));
        history = table(texts.of("searches.history"));
        searches.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opener::open));
        searches.addListener(SWT.Selection, event -> Buttons.enable(remove, selected().isPresent()));
        history.addListener(SWT.DefaultSelection, event -> {
            int index = history.getSelectionIndex();
            if (index >= 0) {
                opener.ask(Question.of(history.getItem(index).getText()));
            }
        });
        changed = () -> ui.execute(() -> {
            show();
            Buttons.enable(clear, !past.isEmpty());
            count();
        });
        saved.onChange(changed);
        past.onChange(changed);
        changes = new ContentWatch(ids -> changed.run());
        changed.run();
    }

    private Table table(String name) {
        Composite frame = Accessibility.frame(area, name);
        Table table = new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        Accessibility.name(table, name);
        return table;
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        searches.setFocus();
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        changes.close();
        saved.forget(changed);
        past.forget(changed);
    }

    private void show() {
        shown = saved.all();
        int index = searches.getSelectionIndex();
        searches.removeAll();
        Formats formats = new Formats(texts);
        for (SavedSearch each : shown) {
            long count = fresh.getOrDefault(each.name(), 0L);
            Row row = new Row(Words.of(each.name()),
                    count == 0 ? Words.NONE : Words.of(texts.of("searches.fresh", count), Words.Tone.GOOD),
                    List.of(Words.of(texts.of("searches.facts", formats.date(each.lookedOn()),
                            each.dismissed().size()))));
            TableItem item = new TableItem(searches, SWT.NONE);
            item.setData(row);
            item.setText(row.spoken());
        }
        searches.select(index);
        Buttons.enable(remove, selected().isPresent());
        ((GridData) empty.getLayoutData()).exclude = !shown.isEmpty();
        empty.setVisible(shown.isEmpty());
        history.removeAll();
        past.all().forEach(each -> new TableItem(history, SWT.NONE).setText(each));
        area.layout(true);
    }

    /** Counts in a job what came since the last look. */
    private void count() {
        List<SavedSearch> all = shown;
        Job job = Job.create("Maillage", monitor -> {
            Map<String, Long> counts = new HashMap<>();
            for (SavedSearch each : all) {
                try {
                    counts.put(each.name(), news.fresh(each));
                } catch (MaillageException e) {
                    ILog.of(SearchesView.class).info(e.getMessage());
                }
            }
            ui.execute(() -> {
                if (!counts.equals(fresh)) {
                    fresh.clear();
                    fresh.putAll(counts);
                    show();
                }
            });
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private Optional<SavedSearch> selected() {
        int index = searches.getSelectionIndex();
        return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
    }

    private void remove() {
        selected().ifPresent(each -> saved.remove(each.name()));
    }
}
