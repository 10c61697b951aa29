package org.maillage.ui.internal.search;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.maillage.api.search.Hit;
import org.maillage.ui.internal.Texts;

/** What can be done with a result: its menu, and the keys Insert and Delete. */
final class ResultsMenu {

    private final ResultsTable results;
    private final SearchNeeds needs;
    private final SavedLine saved;
    private final Texts texts;

    private ResultsMenu(ResultsTable results, SearchNeeds needs, SavedLine saved) {
        this.results = results;
        this.needs = needs;
        this.saved = saved;
        this.texts = needs.texts();
    }

    static void on(ResultsTable results, SearchNeeds needs, SavedLine saved) {
        new ResultsMenu(results, needs, saved).install();
    }

    private void install() {
        Menu menu = new Menu(results.table());
        results.table().setMenu(menu);
        menu.addListener(SWT.Show, event -> fill(menu));
        results.table().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.INSERT) {
                results.selected().ifPresent(this::putAside);
            } else if (event.keyCode == SWT.DEL && saved.isOpen()) {
                results.selected().ifPresent(saved::dismiss);
            }
        });
    }

    private void fill(Menu menu) {
        for (MenuItem each : menu.getItems()) {
            each.dispose();
        }
        Optional<Hit> selected = results.selected();
        selected.ifPresent(hit -> {
            item(menu, texts.of("menu.open"), () -> needs.opener().open(hit.id()));
            item(menu, texts.of(needs.basket().has(hit.id()) ? "menu.takeOut" : "menu.putAside"), () -> putAside(hit));
            if (saved.isOpen()) {
                item(menu, texts.of("menu.dismiss"), () -> saved.dismiss(hit));
            }
        });
        if (selected.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.PUSH);
            none.setText(texts.of("menu.none"));
            none.setEnabled(false);
        }
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void putAside(Hit hit) {
        if (needs.basket().has(hit.id())) {
            needs.basket().remove(hit.id());
        } else {
            needs.basket().add(hit.id(), hit.title());
        }
    }
}
