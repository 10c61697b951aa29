package org.maillage.ui.internal.collections;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.Origin;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Row;
import org.maillage.ui.widgets.RowPainter;

/** The list of collections. */
final class CollectionsTable {

    private static final String ID = "id";

    private final Texts texts;
    private final Table table;

    CollectionsTable(Composite parent, Texts texts) {
        this.texts = texts;
        table = new Table(Accessibility.frame(parent, texts.of("collections.name")), SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        Accessibility.name(table, texts.of("collections.name"));
        new RowPainter(table, 1, item -> (Row) item.getData());
    }

    void onSelect(Runnable action) {
        table.addListener(SWT.Selection, event -> action.run());
    }

    void focus() {
        table.setFocus();
    }

    Optional<String> selected() {
        return table.getSelectionCount() == 0 ? Optional.empty()
                : Optional.of((String) table.getSelection()[0].getData(ID));
    }

    void show(List<CollectionState> states) {
        table.removeAll();
        for (CollectionState each : states) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(ID, each.info().id());
            fill(item, each, each.problems().size());
        }
    }

    /** @param problems how many concern it */
    void update(CollectionState state, int problems) {
        for (TableItem item : table.getItems()) {
            if (item.getData(ID).equals(state.info().id())) {
                fill(item, state, problems);
                table.redraw();
            }
        }
    }

    private void fill(TableItem item, CollectionState state, int problems) {
        CollectionInfo info = state.info();
        String origin = Stream.of(texts.version(info),
                texts.of(info.origin() == Origin.PERSONAL ? "origin.personal" : "origin.installed"))
                .filter(not(String::isEmpty)).collect(Collectors.joining(" · "));
        Row row = new Row(info.title(texts.language()), info.publisher(),
                state.isRead() ? texts.of("collections.facts.read", origin, state.entries(), problems)
                        : texts.of("collections.facts.reading", origin));
        item.setData(row);
        item.setText(row.spoken());
    }
}
