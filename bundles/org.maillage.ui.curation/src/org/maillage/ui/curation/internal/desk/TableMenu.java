package org.maillage.ui.curation.internal.desk;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuDetectEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.maillage.ui.curation.internal.DeskTexts;

/** The menu of a cell: what the keys do, and how to sort and arrange the columns without a mouse. */
final class TableMenu {

    private final EntriesTable entries;
    private final NatTable table;
    private final DeskTexts texts;
    private final Menu menu;

    TableMenu(EntriesTable entries, NatTable table, DeskTexts texts) {
        this.entries = entries;
        this.table = table;
        this.texts = texts;
        menu = new Menu(table);
        table.setMenu(menu);
        table.addMenuDetectListener(this::fill);
    }

    private void fill(MenuDetectEvent event) {
        if (event.detail == SWT.MENU_MOUSE) {
            Point place = table.toControl(event.x, event.y);
            entries.come(table.getColumnIndexByPosition(table.getColumnPositionByX(place.x)),
                    table.getRowPositionByY(place.y) < 1 ? -1 : table.getRowIndexByPosition(table.getRowPositionByY(place.y)));
        }
        for (MenuItem each : menu.getItems()) {
            each.dispose();
        }
        int column = entries.column();
        event.doit = column >= 0;
        if (column < 0) {
            return;
        }
        if (!entries.chosen().isEmpty()) {
            add(texts.of("table.menu.open"), entries::open);
            add(texts.of("table.menu.edit"), entries::edit);
            add(texts.of("table.menu.copy"), () -> table.doCommand(
                    new CopyDataToClipboardCommand("\t", System.lineSeparator(), table.getConfigRegistry())));
            new MenuItem(menu, SWT.SEPARATOR);
        }
        add(texts.of("table.menu.ascending", entries.label(column)), () -> entries.sort(column, false));
        add(texts.of("table.menu.descending", entries.label(column)), () -> entries.sort(column, true));
        add(texts.of("table.menu.left", entries.label(column)), () -> entries.move(column, -1));
        add(texts.of("table.menu.right", entries.label(column)), () -> entries.move(column, 1));
    }

    private void add(String label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
