package org.maillage.ui.internal.collections;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.Origin;
import org.maillage.ui.internal.Accessibility;
import org.maillage.ui.internal.Texts;

/** The list of collections, and the description of the selected one. */
final class CollectionsTable {

    private static final String ID = "id";
    private static final List<String> COLUMNS = List.of("title", "publisher", "version", "origin", "entries",
            "problems");
    private static final int[] WEIGHTS = { 26, 34, 10, 12, 8, 10 };

    private final Texts texts;
    private final Table table;
    private final Label description;
    private List<CollectionState> shown = List.of();

    CollectionsTable(Composite parent, Texts texts) {
        this.texts = texts;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        Composite frame = new Composite(area, SWT.NONE);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        table = new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        Accessibility.name(table, texts.of("collections.name"));
        for (int i = 0; i < COLUMNS.size(); i++) {
            TableColumn column = new TableColumn(table, i < 4 ? SWT.LEFT : SWT.RIGHT);
            column.setText(texts.of("collections." + COLUMNS.get(i)));
            columns.setColumnData(column, new ColumnWeightData(WEIGHTS[i], 60, true));
        }
        table.addListener(SWT.MouseMove, this::hint);
        description = new Label(area, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 200;
        description.setLayoutData(wide);
        onSelect(this::describe);
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
        shown = states;
        table.removeAll();
        for (CollectionState each : states) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(ID, each.info().id());
            fill(item, each);
        }
        describe();
    }

    void update(CollectionState state) {
        for (TableItem item : table.getItems()) {
            if (item.getData(ID).equals(state.info().id())) {
                fill(item, state);
            }
        }
    }

    private void fill(TableItem item, CollectionState state) {
        CollectionInfo info = state.info();
        item.setText(new String[] { info.title(texts.language()), info.publisher(), info.version(),
                texts.of(info.origin() == Origin.PERSONAL ? "origin.personal" : "origin.installed"),
                state.isRead() ? texts.of("number", state.entries()) : "…",
                state.isRead() ? texts.of("number", state.problems().size()) : "…" });
    }

    private void describe() {
        String text = selected().flatMap(id -> shown.stream().filter(each -> each.info().id().equals(id)).findFirst())
                .map(each -> texts.of("collections.about", each.info().description(texts.language()).strip(),
                        each.info().licence(), each.info().location()).strip())
                .orElse(texts.of("collections.choose"));
        description.setText(text.replace("&", "&&"));
        description.getParent().layout(true);
    }

    private void hint(Event event) {
        TableItem item = table.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
        String text = item == null ? null : item.getText(0) + "\n" + item.getText(1);
        if (!java.util.Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }
}
