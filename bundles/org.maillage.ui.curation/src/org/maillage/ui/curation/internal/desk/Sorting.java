package org.maillage.ui.curation.internal.desk;

import java.util.Comparator;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** Tells the heads of the columns how the rows are sorted: by one column at most, in a job of the rows. */
@SuppressWarnings("rawtypes")
final class Sorting implements ISortModel {

    private final Rows rows;

    Sorting(Rows rows) {
        this.rows = rows;
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return rows.sorted() < 0 ? List.of() : List.of(rows.sorted());
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return column == rows.sorted();
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        if (!isColumnIndexSorted(column)) {
            return SortDirectionEnum.NONE;
        }
        return rows.isDescending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
    }

    @Override
    public int getSortOrder(int column) {
        return isColumnIndexSorted(column) ? 0 : -1;
    }

    @Override
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        return null;
    }

    @Override
    public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
        rows.sort(direction == SortDirectionEnum.NONE ? -1 : column, direction == SortDirectionEnum.DESC);
    }

    @Override
    public void clear() {
        rows.sort(-1, false);
    }
}
