package org.maillage.ui.curation.internal.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTableAdapter;
import org.eclipse.swt.accessibility.AccessibleTableEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.maillage.ui.curation.internal.DeskTexts;

/**
 * Says the table to assistive techniques: it draws its cells itself, so that nothing of the system says them. The cells in sight
 * are there for them, each with the name of its column, and the one that is come to has the focus.
 */
final class TableReading {

    /** Cells that are kept for those who hold on to them. */
    private static final int MOST = 1_000;

    private record Place(int column, int row) {
    }

    private final NatTable table;
    private final SelectionLayer selection;
    private final IDataProvider heads;
    private final IDataProvider values;
    private final DeskTexts texts;
    private Place said;
    private String saidName;
    private final Map<Place, Accessible> cells = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Accessible> eldest) {
            if (size() > MOST) {
                eldest.getValue().dispose();
                return true;
            }
            return false;
        }
    };

    TableReading(NatTable table, SelectionLayer selection, IDataProvider heads, IDataProvider values, DeskTexts texts) {
        this.table = table;
        this.selection = selection;
        this.heads = heads;
        this.values = values;
        this.texts = texts;
        table.getAccessible().addAccessibleControlListener(new Whole());
        table.getAccessible().addAccessibleTableListener(new Content());
        table.addListener(SWT.FocusOut, event -> said = null);
        table.addDisposeListener(event -> cells.values().forEach(Accessible::dispose));
    }

    /** Says the cell that is come to; once, though the table tells of a cell and of a row. */
    void moved() {
        Place place = current();
        if (place != null && table.isFocusControl() && !(place.equals(said) && name(place).equals(saidName))) {
            said = place;
            saidName = name(place);
            cell(place.column(), place.row()).setFocus(ACC.CHILDID_SELF);
        }
    }

    private Place current() {
        int column = selection.getColumnIndexByPosition(selection.getSelectionAnchor().columnPosition);
        int row = selection.getSelectionAnchor().rowPosition;
        return column < 0 || row < 0 || row >= values.getRowCount() ? null : new Place(column, row);
    }

    private Accessible cell(int column, int row) {
        return cells.computeIfAbsent(new Place(column, row), place -> {
            Accessible made = new Accessible(table.getAccessible());
            made.addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = name(place);
                }

                @Override
                public void getDescription(AccessibleEvent event) {
                    // Whoever goes down another column hears which entry it is.
                    event.result = place.column() == 0 ? "" : name(new Place(0, place.row()));
                }
            });
            made.addAccessibleControlListener(new One(place));
            return made;
        });
    }

    private String name(Place place) {
        if (place.row() >= values.getRowCount() || place.column() >= values.getColumnCount()) {
            return "";
        }
        return texts.of("table.cell", heads.getDataValue(place.column(), 0), values.getDataValue(place.column(), place.row()));
    }

    /** The cells in sight, line after line. */
    private List<Place> inSight() {
        List<Place> places = new ArrayList<>();
        for (int y = 1; y < table.getRowCount(); y++) {
            for (int x = 0; x < table.getColumnCount(); x++) {
                places.add(new Place(table.getColumnIndexByPosition(x), table.getRowIndexByPosition(y)));
            }
        }
        return places;
    }

    private Rectangle bounds(Place place) {
        for (int y = 1; y < table.getRowCount(); y++) {
            for (int x = 0; table.getRowIndexByPosition(y) == place.row() && x < table.getColumnCount(); x++) {
                ILayerCell cell = table.getColumnIndexByPosition(x) == place.column() ? table.getCellByPosition(x, y) : null;
                if (cell != null) {
                    return cell.getBounds();
                }
            }
        }
        return new Rectangle(0, 0, 0, 0);
    }

    /** The table as a whole. */
    private final class Whole extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_TABLE;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = inSight().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = inSight().stream().map(each -> cell(each.column(), each.row())).toArray();
        }

        @Override
        public void getChild(AccessibleControlEvent event) {
            List<Place> places = inSight();
            if (event.childID >= 0 && event.childID < places.size()) {
                event.accessible = cell(places.get(event.childID).column(), places.get(event.childID).row());
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            Place place = current();
            event.accessible = place == null ? null : cell(place.column(), place.row());
            event.childID = place == null ? ACC.CHILDID_SELF : ACC.CHILDID_MULTIPLE;
        }
    }

    /** Its rows and columns. */
    private final class Content extends AccessibleTableAdapter {

        @Override
        public void getRowCount(AccessibleTableEvent event) {
            event.count = values.getRowCount();
        }

        @Override
        public void getColumnCount(AccessibleTableEvent event) {
            event.count = values.getColumnCount();
        }

        @Override
        public void getCell(AccessibleTableEvent event) {
            event.accessible = event.row < values.getRowCount() ? cell(event.column, event.row) : null;
        }

        @Override
        public void getColumnDescription(AccessibleTableEvent event) {
            event.result = String.valueOf(heads.getDataValue(event.column, 0));
        }

        @Override
        public void isRowSelected(AccessibleTableEvent event) {
            event.isSelected = selection.isRowPositionSelected(event.row);
        }

        @Override
        public void getSelectedRowCount(AccessibleTableEvent event) {
            event.count = selection.getSelectedRowCount();
        }
    }

    /** One cell. */
    private final class One extends AccessibleControlAdapter {

        private final Place place;

        One(Place place) {
            this.place = place;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_TABLECELL;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
            if (selection.isRowPositionSelected(place.row())) {
                event.detail |= ACC.STATE_SELECTED;
            }
            if (table.isFocusControl() && place.equals(current())) {
                event.detail |= ACC.STATE_FOCUSED;
            }
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle bounds = bounds(place);
            Point corner = table.toDisplay(bounds.x, bounds.y);
            event.x = corner.x;
            event.y = corner.y;
            event.width = bounds.width;
            event.height = bounds.height;
        }
    }
}
