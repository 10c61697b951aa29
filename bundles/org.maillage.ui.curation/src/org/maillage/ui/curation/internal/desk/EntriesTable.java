package org.maillage.ui.curation.internal.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEvent;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEventHandler;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowCellInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.widgets.Accessibility;

/** The table: whole rows are chosen, one cell of them is edited in place by F2 or a second click. */
final class EntriesTable {

    private final Desk desk;
    private final DeskTexts texts;
    private final Rows rows;
    private final Composite frame;
    private final Values values = new Values();
    private final Heads heads = new Heads();
    private final DataLayer body;
    private final ColumnReorderLayer reordered;
    private final SelectionLayer selection;
    private final RowSelectionModel<Row> model;
    private final NatTable table;
    private final TableReading reading;
    private final CellEditing cells;
    private final Consumer<List<String>> moved;
    private List<Column> columns = List.of();
    private List<Row> displayed = List.of();
    private Map<String, Integer> places;

    /** @param moved told the names of the columns when a person moves one */
    EntriesTable(Composite parent, Desk desk, Rows rows, Consumer<String> said, Consumer<List<String>> moved) {
        this.desk = desk;
        this.texts = desk.needs().texts();
        this.rows = rows;
        this.moved = moved;
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        Accessibility.name(frame, texts.of("table.name"));
        cells = new CellEditing(desk, said);
        int height = TableLook.rowHeight(parent.getDisplay());
        body = new DataLayer(values, Column.USUAL, height);
        body.setRowsResizableByDefault(false);
        body.setConfigLabelAccumulator((labels, column, row) -> {
            if (row < displayed.size()) {
                cells.label(labels, column, displayed.get(row));
            }
        });
        reordered = new ColumnReorderLayer(body);
        selection = new SelectionLayer(reordered, false);
        model = new RowSelectionModel<>(selection, values, Row::id);
        selection.setSelectionModel(model);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        ViewportLayer viewport = new ViewportLayer(selection);
        DataLayer head = new DataLayer(heads, Column.USUAL, height);
        head.setRowsResizableByDefault(false);
        CompositeLayer whole = new CompositeLayer(1, 2);
        whole.setChildLayer(GridRegion.COLUMN_HEADER, new SortHeaderLayer<>(new ColumnHeaderLayer(head, viewport, selection),
                new Sorting(rows), false), 0, 0);
        whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        whole.registerEventHandler(new InlineCellEditEventHandler(whole));
        table = new NatTable(frame, whole, false);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new SingleClickSortConfiguration());
        table.addConfiguration(cells);
        table.addConfiguration(new TableKeys(this::open, this::edit));
        table.configure();
        TableLook.apply(table);
        Accessibility.name(table, texts.of("table.name"));
        reading = new TableReading(table, selection, heads, values, texts);
        cells.onNext(this::edit);
        selection.addLayerListener(this::changed);
        reordered.addLayerListener(this::changed);
        table.addListener(SWT.FocusIn, event -> reading.moved());
        // The keys that lead from control to control are not for cells.
        table.addListener(SWT.Traverse, event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        new TableMenu(this, table, texts);
    }

    Control control() {
        return frame;
    }

    void focus() {
        table.setFocus();
        if (model.isEmpty() && !displayed.isEmpty()) {
            choose(0);
            preview();
        }
    }

    private void choose(int place) {
        model.addSelection(0, place);
        anchor(Math.max(0, selection.getSelectionAnchor().columnPosition), place);
        table.redraw();
    }

    private void anchor(int column, int row) {
        selection.moveSelectionAnchor(column, row);
        selection.setLastSelectedCell(column, row);
    }

    /** Shows these columns. */
    void columns(List<Column> newColumns) {
        if (newColumns.equals(columns)) {
            return;
        }
        displayed = List.of();
        places = null;
        columns = newColumns;
        reordered.resetReorder();
        IntStream.range(0, columns.size()).forEach(each -> body.setColumnWidthByPosition(each, columns.get(each).width(), false));
        body.fireLayerEvent(new StructuralRefreshEvent(body));
    }

    /** Shows the rows that are there now; what was chosen stays chosen. */
    void show() {
        displayed = rows.shown();
        places = null;
        body.fireLayerEvent(new RowStructuralRefreshEvent(body));
        if (model.isEmpty()) {
            desk.entry().flatMap(id -> IntStream.range(0, displayed.size()).filter(each -> displayed.get(each).id().equals(id))
                    .boxed().findFirst()).ifPresent(this::choose);
        } else {
            int first = model.getSelectedRowObjects().stream().mapToInt(values::indexOfRowObject).min().orElse(0);
            anchor(Math.max(0, selection.getSelectionAnchor().columnPosition), first);
        }
    }

    /** Where an entry is; negative when it is not there. All are looked up at once, as soon as one is asked for. */
    private int place(String id) {
        if (places == null) {
            places = new HashMap<>(displayed.size() * 2);
            IntStream.range(0, displayed.size()).forEach(each -> places.put(displayed.get(each).id(), each));
        }
        return places.getOrDefault(id, -1);
    }

    /** Draws anew: entries have got or lost changes that are not saved. */
    void redraw() {
        if (!table.isDisposed()) {
            body.fireLayerEvent(new VisualRefreshEvent(body));
        }
    }

    /** Ids of the chosen entries, in the order of the table. */
    List<String> chosen() {
        return model.getSelectedRowObjects().stream().sorted(Comparator.comparingInt(values::indexOfRowObject)).map(Row::id).toList();
    }

    private void changed(ILayerEvent event) {
        if (event instanceof ISelectionEvent) {
            preview();
            reading.moved();
        } else if (event instanceof ColumnReorderEvent) {
            List<String> names = reordered.getColumnIndexOrder().stream().map(each -> columns.get(each).name()).toList();
            table.getDisplay().asyncExec(() -> moved.accept(names));
        }
    }

    private void preview() {
        if (model.getSelectedRowCount() == 1) {
            String id = model.getSelectedRowObjects().getFirst().id();
            if (!desk.entry().equals(Optional.of(id))) {
                desk.open(new Desk.Wanted(id, "", false));
            }
        }
    }

    /** Opens the entry that is come to in the form. */
    void open() {
        int row = selection.getSelectionAnchor().rowPosition;
        if (row >= 0 && row < displayed.size()) {
            desk.open(new Desk.Wanted(displayed.get(row).id(), "", true));
        }
    }

    /** Edits the cell that is come to, or leads to its field in the form. */
    void edit() {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        int column = selection.getColumnIndexByPosition(anchor.columnPosition);
        if (column < 0 || anchor.rowPosition < 0 || anchor.rowPosition >= displayed.size()) {
            return;
        }
        Row row = displayed.get(anchor.rowPosition);
        EStructuralFeature feature = columns.get(column).feature(row.type()).orElse(null);
        if (feature == null || !cells.canEdit(feature)) {
            desk.open(new Desk.Wanted(row.id(), columns.get(column).name(), true));
            return;
        }
        cells.begin(table, column, row, feature, () -> {
            int place = place(row.id());
            if (place >= 0 && columns.size() > column) {
                // The person may have gone on to another cell while the entry was read.
                PositionCoordinate cell = new PositionCoordinate(selection, reordered.getColumnPositionByIndex(column), place);
                table.doCommand(new ShowCellInViewportCommand(cell.columnPosition, place));
                selection.fireLayerEvent(new InlineCellEditEvent(cell, table, table.getConfigRegistry(),
                        values.getDataValue(column, place)));
            }
        });
    }

    /** Comes to a cell; to the head of a column with a negative row. */
    void come(int column, int row) {
        if (row >= 0 && row < displayed.size() && !selection.isRowPositionSelected(row)) {
            model.clearSelection();
            choose(row);
            preview();
        }
        if (column >= 0) {
            anchor(reordered.getColumnPositionByIndex(column), selection.getSelectionAnchor().rowPosition);
            table.redraw();
        }
    }

    /** The column that was come to; negative without any. */
    int column() {
        int position = Math.max(0, selection.getSelectionAnchor().columnPosition);
        return position < columns.size() ? reordered.getColumnIndexByPosition(position) : -1;
    }

    String label(int column) {
        return columns.get(column).label();
    }

    void sort(int column, boolean descending) {
        rows.sort(column, descending);
    }

    /** Moves a column by so many places. */
    void move(int column, int by) {
        int to = column + by;
        if (to >= 0 && to < columns.size()) {
            List<String> names = new ArrayList<>(columns.stream().map(Column::name).toList());
            Collections.swap(names, column, to);
            moved.accept(names);
        }
    }

    /** What the cells say. */
    private final class Values implements IRowDataProvider<Row> {

        @Override
        public Object getDataValue(int column, int place) {
            if (place >= displayed.size() || column >= displayed.get(place).cells().size()) {
                return "";
            }
            Row row = displayed.get(place);
            String said = row.cells().get(column);
            return cells.text(column, row)
                    .orElseGet(() -> column == 0 && desk.sessions().isDirty(row.id()) ? texts.of("table.dirty", said) : said);
        }

        @Override
        public void setDataValue(int column, int place, Object value) {
            cells.commit(value);
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }

        @Override
        public int getRowCount() {
            return displayed.size();
        }

        @Override
        public Row getRowObject(int place) {
            return displayed.get(place);
        }

        @Override
        public int indexOfRowObject(Row row) {
            return place(row.id());
        }
    }

    /** What stands above the columns. */
    private final class Heads implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return column < columns.size() ? columns.get(column).label() : "";
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }

        @Override
        public int getRowCount() {
            return 1;
        }
    }
}
