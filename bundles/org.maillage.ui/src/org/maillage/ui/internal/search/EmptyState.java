package org.maillage.ui.internal.search;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What stands in place of results: a sentence, and links to what can be done. */
final class EmptyState {

    private static final int MARGIN = 16;

    private final Composite area;
    private final Label sentence;
    private final Link actions;
    private Map<String, Runnable> byLink = Map.of();

    EmptyState(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = MARGIN;
        area.setLayout(layout);
        sentence = new Label(area, SWT.WRAP);
        sentence.setLayoutData(wide());
        actions = new Link(area, SWT.NONE);
        actions.setLayoutData(wide());
        actions.addListener(SWT.Selection, event -> byLink.getOrDefault(event.text, () -> { }).run());
    }

    /** Wraps instead of asking for the width of the whole sentence. */
    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        return data;
    }

    Composite control() {
        return area;
    }

    /** @param newActions what each link, named by its text, does */
    void say(String text, String links, Map<String, Runnable> newActions) {
        sentence.setText(text);
        actions.setText(links);
        actions.setVisible(!links.isEmpty());
        byLink = newActions;
        area.layout(true);
    }

    /** Three searches to try. */
    void suggest(String text, List<String> examples, String links, Consumer<String> search) {
        Map<String, Runnable> all = new java.util.HashMap<>();
        examples.forEach(each -> all.put(each, () -> search.accept(each)));
        say(text, links, all);
    }
}
