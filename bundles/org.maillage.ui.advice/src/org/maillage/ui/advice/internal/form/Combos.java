package org.maillage.ui.advice.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.maillage.ui.widgets.Accessibility;

/** Lists to unfold. */
public final class Combos {

    private Combos() {
    }

    /** One that the wheel does not change while the form scrolls below the pointer. */
    public static Combo of(Composite parent, String name) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(12);
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        Accessibility.name(combo, name);
        return combo;
    }
}
