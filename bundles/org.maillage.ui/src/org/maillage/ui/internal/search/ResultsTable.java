package org.maillage.ui.internal.search;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.search.Hit;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Row;
import org.maillage.ui.widgets.RowPainter;

/** The results: a virtual list, several lines a hit. Only the rows in sight are filled. */
final class ResultsTable {

    private static final int AT_ONCE = 1_000;
    private static final int PAUSE = 15;

    private final Texts texts;
    private final Composite frame;
    private final Table table;
    private final Function<Hit, Row> writer;
    private HitList hits;

    ResultsTable(Composite parent, Texts texts, Function<Hit, Row> writer) {
        this.texts = texts;
        this.writer = writer;
        frame = Accessibility.frame(parent, texts.of("results.name"));
        table = new Table(frame, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        new RowPainter(table, Column.LINES, item -> (Row) item.getData());
        Accessibility.name(table, texts.of("results.name"));
    }

    Composite control() {
        return frame;
    }

    Table table() {
        return table;
    }

    /** Shows other hits, from the first one; when they answer the same question anew, from where the person was. */
    void show(HitList newHits) {
        boolean again = hits != null && newHits.answersSameAs(hits);
        int top = again ? table.getTopIndex() : 0;
        int index = again ? table.getSelectionIndex() : -1;
        Optional<Hit> chosen = again ? selected() : Optional.empty();
        hits = newHits;
        table.setRedraw(false);
        try {
            table.removeAll();
            table.setItemCount(Math.min(Math.max(AT_ONCE, top + AT_ONCE), newHits.size()));
            table.setTopIndex(top);
            chosen.ifPresent(hit -> select(newHits.find(hit.id()).orElse(index < HitList.SLICE ? -1 : index)));
        } finally {
            table.setRedraw(true);
        }
        grow(newHits);
    }

    /** Selects without telling anyone. */
    private void select(int index) {
        if (index >= 0 && index < table.getItemCount()) {
            int top = table.getTopIndex();
            table.setSelection(index);
            table.setTopIndex(top);
        }
    }

    /** Makes room for the rest bit by bit: ten thousand rows at once would hold the window for a while. */
    private void grow(HitList of) {
        if (table.getItemCount() < of.size()) {
            table.getDisplay().timerExec(PAUSE, () -> {
                if (!table.isDisposed() && of == hits) {
                    table.setItemCount(Math.min(table.getItemCount() + AT_ONCE, of.size()));
                    grow(of);
                }
            });
        }
    }

    /** Fills anew the rows of a slice that has come. */
    void refresh(int first) {
        int last = Math.min(first + HitList.SLICE, table.getItemCount()) - 1;
        if (first <= last) {
            table.clear(first, last);
        }
    }

    /** Fills anew the rows of some entries. */
    void refresh(Collection<String> ids) {
        ids.forEach(id -> hits.find(id).ifPresent(index -> {
            if (index < table.getItemCount()) {
                table.clear(index);
            }
        }));
    }

    /** Goes to the first result. */
    void enter() {
        if (table.getItemCount() > 0) {
            if (table.getSelectionIndex() < 0) {
                table.setSelection(0);
                table.notifyListeners(SWT.Selection, new Event());
            }
            table.setFocus();
        }
    }

    Optional<Hit> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || hits == null ? Optional.empty() : hits.get(index);
    }

    /** Called when another hit is selected. */
    void onSelect(Consumer<Hit> action) {
        table.addListener(SWT.Selection, event -> selected().ifPresent(action));
    }

    /** Called on Enter or a double click. */
    void onOpen(Consumer<Hit> action) {
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(action));
    }

    private void fill(TableItem item, int index) {
        if (index < 0) {
            // The table asks once more for a row that has gone.
            return;
        }
        Optional<Row> row = (hits == null ? Optional.<Hit>empty() : hits.get(index)).map(writer);
        item.setData(row.orElse(null));
        item.setText(row.map(Row::spoken).orElseGet(() -> texts.of("results.loading")));
    }
}
