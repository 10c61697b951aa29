package org.maillage.ui.curation.internal.care;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.ui.widgets.Accessibility;

/**
 * Values as rows of a table that is filled when they come into sight; the head of a column sorts. Used on the
 * user-interface thread.
 *
 * @param <T> what a row stands for
 */
public final class Listing<T> {

    private final Table table;
    private final List<Column<T>> columns;
    private final Function<T, Object> key;
    private Function<T, Image> picture = value -> null;
    private List<T> all = List.of();
    private List<T> shown = List.of();
    private int sorted = -1;
    private boolean descending;

    /**
     * A column.
     *
     * @param label what its head says
     * @param width in pixels, for a start
     * @param text  what a row says
     * @param order by what it is sorted
     */
    public record Column<T>(String label, int width, Function<T, String> text, Comparator<T> order) {

        /** A column sorted by what it says. */
        public static <T> Column<T> of(String label, int width, Function<T, String> text) {
            return new Column<>(label, width, text,
                    Comparator.comparing(text, java.text.Collator.getInstance(java.util.Locale.FRENCH)::compare));
        }
    }

    /**
     * An empty table that fills its place in a grid.
     *
     * @param name  what assistive techniques say
     * @param style {@link SWT#SINGLE} or {@link SWT#MULTI}
     * @param key   what a value is known by when the rows change
     */
    public Listing(Composite parent, String name, int style, List<Column<T>> columns, Function<T, Object> key) {
        this.columns = List.copyOf(columns);
        this.key = key;
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibility.name(frame, name);
        table = new Table(frame, style | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        Accessibility.name(table, name);
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            TableColumn made = new TableColumn(table, SWT.LEFT);
            made.setText(columns.get(i).label());
            made.setWidth(columns.get(i).width());
            made.setMoveable(true);
            made.addListener(SWT.Selection, event -> sort(index, made));
        }
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    }

    /** The table. */
    public Table table() {
        return table;
    }

    /** Gives rows a picture. */
    public void picture(Function<T, Image> of) {
        picture = of;
    }

    /** Told when other rows are chosen. */
    public void onChoose(Runnable listener) {
        table.addListener(SWT.Selection, event -> listener.run());
    }

    /** Told of a row on which a person presses Enter or clicks twice. */
    public void onOpen(Consumer<T> listener) {
        table.addListener(SWT.DefaultSelection, event -> first().forEach(listener));
    }

    private List<T> first() {
        return chosen().stream().limit(1).toList();
    }

    /** Shows other values; those chosen before stay chosen, or else the row at their place. */
    public void show(List<T> values) {
        Set<Object> keys = new HashSet<>(chosen().stream().map(key).toList());
        int before = table.getSelectionIndex();
        all = List.copyOf(values);
        order();
        table.setRedraw(false);
        try {
            table.deselectAll();
            table.setItemCount(shown.size());
            table.clearAll();
            int[] again = IntStream.range(0, shown.size()).filter(each -> keys.contains(key.apply(shown.get(each))))
                    .toArray();
            if (again.length > 0) {
                table.select(again);
            } else if (before >= 0 && !shown.isEmpty()) {
                table.setSelection(Math.min(before, shown.size() - 1));
            }
        } finally {
            table.setRedraw(true);
        }
    }

    private void order() {
        if (sorted < 0) {
            shown = all;
        } else {
            Comparator<T> order = columns.get(sorted).order();
            shown = all.stream().sorted(descending ? order.reversed() : order).toList();
        }
    }

    private void sort(int column, TableColumn head) {
        descending = column == sorted && !descending;
        sorted = column;
        table.setSortColumn(head);
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        show(all);
    }

    private void fill(TableItem item, int index) {
        // GTK asks for the row -1 while a list is being emptied.
        if (index >= 0 && index < shown.size()) {
            T value = shown.get(index);
            item.setText(columns.stream().map(each -> each.text().apply(value).replace('\n', ' '))
                    .toArray(String[]::new));
            item.setImage(0, picture.apply(value));
        }
    }

    /** The values of the chosen rows, in the order of the table. */
    public List<T> chosen() {
        return Arrays.stream(table.getSelectionIndices()).filter(each -> each < shown.size()).sorted()
                .mapToObj(shown::get).toList();
    }

    /** The values that are shown, in the order of the table. */
    public List<T> shown() {
        return shown;
    }

    /** Puts the cursor into the table, on the first row when none is chosen. */
    public void focus() {
        table.setFocus();
        if (table.getSelectionIndex() < 0 && !shown.isEmpty()) {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        }
    }
}
