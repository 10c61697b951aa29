package org.maillage.ui.advice.internal.form;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/** Lays out what surrounds a control whose height changed. */
final class Reflow {

    private Reflow() {
    }

    static void of(Composite changed) {
        Composite each = changed;
        while (each != null && !each.isDisposed()) {
            if (each instanceof SharedScrolledComposite scroll) {
                ((Composite) scroll.getContent()).layout(true, true);
                scroll.reflow(true);
                return;
            }
            if (each.getParent() == null || each.getParent().getLayout() == null) {
                each.layout(true, true);
                return;
            }
            each = each.getParent();
        }
    }
}
