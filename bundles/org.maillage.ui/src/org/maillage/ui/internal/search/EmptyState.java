package org.maillage.ui.internal.search;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maillage.ui.widgets.LinkLine;

/** What stands in place of results: a sentence, and links to what can be done. */
final class EmptyState {

    private static final int MARGIN = 16;

    private final Composite area;
    private final Label sentence;
    private final LinkLine actions;

    EmptyState(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = MARGIN;
        area.setLayout(layout);
        sentence = new Label(area, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        sentence.setLayoutData(data);
        actions = new LinkLine(area, 1);
    }

    Composite control() {
        return area;
    }

    /** @param choices what can be done, one a line */
    void say(String text, String intro, List<LinkLine.Choice> choices) {
        sentence.setText(text);
        actions.show(intro, choices, "\n");
        area.layout(true);
    }
}
