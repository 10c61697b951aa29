package org.maillage.ui.internal.search;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.search.Hit;
import org.maillage.ui.internal.Accessibility;
import org.maillage.ui.internal.Texts;

/** The results: a virtual list, two lines a hit. Only the rows in sight are filled. */
final class ResultsTable {

    private static final String HIT = "hit";

    private final Texts texts;
    private final Table table;
    private final UnaryOperator<String> typeLabel;
    private final UnaryOperator<String> collectionTitle;
    private HitList hits;

    ResultsTable(Composite parent, Texts texts, UnaryOperator<String> typeLabel,
            UnaryOperator<String> collectionTitle) {
        this.texts = texts;
        this.typeLabel = typeLabel;
        this.collectionTitle = collectionTitle;
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.MouseMove, this::hint);
        new ResultPainter(table, item -> (Hit) item.getData(HIT), this::secondLine).install();
        Accessibility.name(table, texts.of("results.name"));
    }

    Table control() {
        return table;
    }

    /** Shows other hits, from the first one. */
    void show(HitList newHits) {
        hits = newHits;
        table.setRedraw(false);
        try {
            table.deselectAll();
            table.setItemCount(newHits.size());
            table.clearAll();
            table.setTopIndex(0);
        } finally {
            table.setRedraw(true);
        }
    }

    /** Fills anew the rows in sight, after a slice has come. */
    void refresh() {
        if (!table.isDisposed()) {
            table.clearAll();
        }
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
        Optional<Hit> hit = hits == null ? Optional.empty() : hits.get(index);
        item.setData(HIT, hit.orElse(null));
        item.setText(hit.map(each -> texts.of("results.row", each.title(), secondLine(each)))
                .orElseGet(() -> texts.of("results.loading")));
    }

    private String secondLine(Hit hit) {
        return typeLabel.apply(hit.type()) + " · " + collectionTitle.apply(hit.collection());
    }

    private void hint(Event event) {
        TableItem item = table.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
        Hit hit = item == null ? null : (Hit) item.getData(HIT);
        String text = hit == null ? null : hit.summary().isBlank() ? hit.title() : hit.title() + "\n" + hit.summary();
        if (!java.util.Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }
}
