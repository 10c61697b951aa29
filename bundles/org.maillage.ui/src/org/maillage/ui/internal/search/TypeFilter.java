package org.maillage.ui.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.maillage.ui.internal.Accessibility;
import org.maillage.ui.internal.EntryTypes;
import org.maillage.ui.internal.Texts;

/** Chooses a type of entries; each with its number of entries for the words typed. */
final class TypeFilter {

    private final Texts texts;
    private final EntryTypes types;
    private final Combo combo;
    private final List<String> shown = new ArrayList<>();
    private String chosen = "";

    TypeFilter(Composite parent, Texts texts, EntryTypes types, Runnable changed) {
        this.texts = texts;
        this.types = types;
        combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setVisibleItemCount(20);
        Accessibility.name(combo, texts.of("types.name"));
        combo.addListener(SWT.Selection, event -> {
            String now = combo.getSelectionIndex() <= 0 ? "" : shown.get(combo.getSelectionIndex() - 1);
            if (!now.equals(chosen)) {
                chosen = now;
                changed.run();
            }
        });
        show(Map.of());
    }

    Combo control() {
        return combo;
    }

    /** The chosen type, alone; empty for all. */
    List<String> chosen() {
        return chosen.isEmpty() ? List.of() : List.of(chosen);
    }

    void clear() {
        chosen = "";
        combo.select(0);
    }

    /** Offers the types that have entries, and the chosen one. */
    void show(Map<String, Long> counts) {
        shown.clear();
        types.names().stream().filter(each -> counts.getOrDefault(each, 0L) > 0 || each.equals(chosen))
                .forEach(shown::add);
        List<String> labels = new ArrayList<>();
        labels.add(texts.of("types.all"));
        for (String each : shown) {
            labels.add(counts.containsKey(each) ? texts.of("types.one", types.label(each), counts.get(each))
                    : types.label(each));
        }
        if (!labels.equals(List.of(combo.getItems()))) {
            combo.setItems(labels.toArray(String[]::new));
        }
        combo.select(shown.indexOf(chosen) + 1);
    }
}
