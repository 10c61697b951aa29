package org.maillage.ui.advice.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/** A column that scrolls, as wide as there is room; what has the focus comes into sight. */
public final class Scroll {

    private static final int MARGIN = 12;

    private final SharedScrolledComposite scroll;
    private final Composite content;

    /** A column in a parent. */
    public Scroll(Composite parent) {
        scroll = new SharedScrolledComposite(parent, SWT.V_SCROLL) {
        };
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        content = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = Layouts.GAP;
        content.setLayout(layout);
        scroll.setContent(content);
    }

    /** What is put into a parent. */
    public SharedScrolledComposite control() {
        return scroll;
    }

    /** What holds the column. */
    public Composite content() {
        return content;
    }

    /** Lays out anew after texts came or went. */
    public void reflow() {
        content.layout(true, true);
        scroll.reflow(true);
    }

    /** Goes to the beginning. */
    public void top() {
        scroll.setOrigin(0, 0);
    }
}
