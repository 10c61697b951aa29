package org.maillage.ui.internal.basket;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Tones;

/** Rows of texts side by side; each can be selected and copied, and says its row and its entry to those who hear it. */
final class ComparisonGrid {

    private static final int LABEL = 130;
    private static final int LEAST = 140;
    private static final int GAP = 10;

    private final Texts texts;
    private final ScrolledComposite scroll;
    private Composite grid;

    ComparisonGrid(Composite parent, Texts texts) {
        this.texts = texts;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addListener(SWT.Resize, event -> resize());
    }

    void show(List<String> titles, List<Comparison.Row> rows) {
        if (grid != null) {
            grid.dispose();
        }
        grid = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout(titles.size() + 1, false);
        layout.horizontalSpacing = GAP;
        grid.setLayout(layout);
        if (!titles.isEmpty()) {
            row(texts.of("basket.column.title"), titles, titles, true);
        }
        rows.forEach(each -> row(each.label(), each.values(), titles, false));
        scroll.setContent(grid);
        resize();
    }

    private void row(String label, List<String> values, List<String> titles, boolean head) {
        Label rule = new Label(grid, SWT.SEPARATOR | SWT.HORIZONTAL);
        rule.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, titles.size() + 1, 1));
        Label name = new Label(grid, SWT.WRAP);
        name.setText(label.replace("&", "&&"));
        GridData narrow = new GridData(SWT.FILL, SWT.TOP, false, false);
        narrow.widthHint = LABEL;
        name.setLayoutData(narrow);
        Color dim = Tones.of(grid.getForeground(), grid.getBackground()).dim();
        for (int i = 0; i < values.size(); i++) {
            Text cell = new Text(grid, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
            boolean none = values.get(i).isBlank();
            cell.setText(none ? texts.of("compare.none") : values.get(i));
            cell.setBackground(grid.getBackground());
            if (none) {
                cell.setForeground(dim);
            }
            if (head) {
                cell.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            }
            GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
            wide.widthHint = LEAST;
            cell.setLayoutData(wide);
            String spoken = titles.get(i) + ", " + label;
            Accessibility.name(cell, spoken);
        }
    }

    /** Columns share the width; the height follows from the longest text of each row. */
    private void resize() {
        if (grid == null) {
            return;
        }
        int columns = ((GridLayout) grid.getLayout()).numColumns - 1;
        int room = scroll.getClientArea().width - LABEL - (columns + 2) * GAP;
        int width = Math.max(LEAST, columns == 0 ? LEAST : room / columns);
        for (Control each : grid.getChildren()) {
            if (each instanceof Text) {
                ((GridData) each.getLayoutData()).widthHint = width;
            }
        }
        scroll.setMinSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }
}
