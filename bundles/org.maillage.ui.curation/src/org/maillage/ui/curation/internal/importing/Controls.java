package org.maillage.ui.curation.internal.importing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.maillage.ui.widgets.Accessibility;

/** Labelled controls of the assistant's pages, in a grid, with names for those who hear them. */
final class Controls {

    private Controls() {
    }

    static Composite grid(Composite parent, int columns) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.verticalSpacing = 6;
        area.setLayout(layout);
        return area;
    }

    static Text text(Composite parent, String label, int span) {
        Composite frame = framed(parent, label, span);
        Text text = new Text(frame, SWT.BORDER | SWT.SINGLE);
        Accessibility.name(text, label);
        return text;
    }

    static Combo combo(Composite parent, String label, int style, int span) {
        Composite frame = framed(parent, label, span);
        Combo combo = new Combo(frame, style);
        Accessibility.name(combo, label);
        return combo;
    }

    private static Composite framed(Composite parent, String label, int span) {
        new Label(parent, SWT.NONE).setText(label);
        Composite frame = Accessibility.frame(parent, label);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1);
        wide.widthHint = 160;
        frame.setLayoutData(wide);
        return frame;
    }

    static Label sentence(Composite parent, int span) {
        Label label = new Label(parent, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, span, 1);
        wide.widthHint = 300;
        label.setLayoutData(wide);
        return label;
    }

    static Table table(Composite parent, String name, int span, int rows, int... widths) {
        Composite frame = Accessibility.frame(parent, name);
        Table table = new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        Accessibility.name(table, name);
        for (int width : widths) {
            new TableColumn(table, SWT.LEFT).setWidth(width);
        }
        GridData large = new GridData(SWT.FILL, SWT.FILL, true, true, span, 1);
        large.heightHint = table.getItemHeight() * rows;
        large.widthHint = 300;
        frame.setLayoutData(large);
        return table;
    }
}
