package org.maillage.ui.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.api.search.SortOrder;
import org.maillage.ui.internal.Settings;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Images;

/** Above the results: how many there are, their order, and what each says. */
final class ResultsBar {

    private static final List<SortOrder> ORDERS = List.of(SortOrder.RELEVANCE, SortOrder.DEADLINE, SortOrder.UPDATED,
            SortOrder.TITLE);

    private final Composite area;
    private final Label count;
    private final Combo sort;
    private final ToolItem filters;

    /** What the bar is asked to do. */
    record Actions(Consumer<SortOrder> sort, Runnable columnsChanged, Consumer<Boolean> filters, Runnable save) {
    }

    ResultsBar(Composite parent, Texts texts, Settings settings, Actions actions) {
        area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        Images images = new Images(area);
        ToolBar left = new ToolBar(area, SWT.FLAT);
        Accessibility.name(left, texts.of("bar.filters"));
        filters = new ToolItem(left, SWT.CHECK);
        filters.setImage(images.of("filter"));
        filters.setToolTipText(texts.of("bar.filters"));
        filters.addListener(SWT.Selection, event -> actions.filters().accept(filters.getSelection()));
        count = new Label(area, SWT.NONE);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 60;
        count.setLayoutData(wide);
        sort = new Combo(Accessibility.frame(area, texts.of("sort.name")), SWT.DROP_DOWN | SWT.READ_ONLY);
        ORDERS.forEach(each -> sort.add(texts.of("sort." + each.name().toLowerCase(java.util.Locale.ROOT))));
        Accessibility.name(sort, texts.of("sort.name"));
        sort.setToolTipText(texts.of("sort.name"));
        sort.addListener(SWT.Selection, event -> actions.sort().accept(ORDERS.get(sort.getSelectionIndex())));
        ToolBar right = new ToolBar(area, SWT.FLAT);
        Accessibility.name(right, texts.of("bar.results"));
        ToolItem columns = new ToolItem(right, SWT.PUSH);
        columns.setImage(images.of("columns"));
        columns.setToolTipText(texts.of("bar.columns"));
        Menu menu = columnsMenu(right, texts, settings, actions.columnsChanged());
        columns.addListener(SWT.Selection, event -> {
            Point place = right.toDisplay(columns.getBounds().x, columns.getBounds().y + columns.getBounds().height);
            menu.setLocation(place);
            menu.setVisible(true);
        });
        ToolItem save = new ToolItem(right, SWT.PUSH);
        save.setImage(images.of("save"));
        save.setToolTipText(texts.of("bar.save"));
        save.addListener(SWT.Selection, event -> actions.save().run());
    }

    private static Menu columnsMenu(ToolBar bar, Texts texts, Settings settings, Runnable changed) {
        Menu menu = new Menu(bar);
        List<Column> chosen = new ArrayList<>(Column.chosen(settings));
        for (Column column : Column.values()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(column.label(texts));
            item.setSelection(chosen.contains(column));
            item.addListener(SWT.Selection, event -> {
                chosen.remove(column);
                if (item.getSelection()) {
                    chosen.add(column);
                }
                Column.choose(settings, chosen);
                changed.run();
            });
        }
        return menu;
    }

    void count(String text) {
        count.setText(text);
        count.setToolTipText(text);
    }

    void sort(SortOrder order) {
        sort.select(ORDERS.indexOf(order));
    }

    void filters(boolean shown) {
        filters.setSelection(shown);
    }
}
