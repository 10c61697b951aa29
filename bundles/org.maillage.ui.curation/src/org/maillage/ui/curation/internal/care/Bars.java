package org.maillage.ui.curation.internal.care;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maillage.ui.widgets.Accessibility;

/** What stands above and below the lists. Stateless. */
public final class Bars {

    private Bars() {
    }

    /** A line of controls. */
    public static Composite line(Composite parent, int columns) {
        Composite line = new Composite(parent, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        line.setLayout(tight(columns));
        return line;
    }

    /** A grid without margins. */
    public static GridLayout tight(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginHeight = 0;
        layout.marginWidth = 0;
        return layout;
    }

    /** A choice with a name for those who hear it; the first one is chosen. */
    public static Combo combo(Composite parent, String name, String... items) {
        Composite frame = Accessibility.frame(parent, name);
        Combo combo = new Combo(frame, SWT.READ_ONLY);
        combo.setItems(items);
        combo.select(0);
        combo.setToolTipText(name);
        Accessibility.name(combo, name);
        return combo;
    }

    /** A place for a sentence of so many lines; when it is longer its whole is the hint. */
    public static Label sentence(Composite parent, int lines) {
        Label label = new Label(parent, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        data.widthHint = 100;
        data.heightHint = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * lines;
        label.setLayoutData(data);
        return label;
    }

    /** Says something else. */
    public static void say(Label label, String sentence) {
        if (!label.isDisposed()) {
            label.setText(sentence.replace("&", "&&"));
            label.setToolTipText(sentence.replace("&", "&&"));
        }
    }
}
