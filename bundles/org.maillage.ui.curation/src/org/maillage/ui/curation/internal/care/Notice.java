package org.maillage.ui.curation.internal.care;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line below a list: what was done last, until a person goes on, and how the list stands. */
public final class Notice {

    private final Label label;
    private String outcome = "";
    private String standing = "";

    /** A line at the bottom of a view. */
    public Notice(Composite parent) {
        label = Bars.sentence(parent, 1);
    }

    /** Says what was done. */
    public void did(String sentence) {
        outcome = sentence;
        show();
    }

    /** Says how the list stands. */
    public void stands(String sentence) {
        standing = sentence;
        show();
    }

    /** A person goes on: what was done is known by now. */
    public void goOn() {
        if (!outcome.isEmpty()) {
            did("");
        }
    }

    private void show() {
        Bars.say(label, outcome.isEmpty() ? standing : standing.isEmpty() ? outcome : outcome + "   –   " + standing);
    }

    /** What it says. */
    public String text() {
        return label.isDisposed() ? "" : label.getText();
    }

    /** The control. */
    public Label control() {
        return label;
    }
}
