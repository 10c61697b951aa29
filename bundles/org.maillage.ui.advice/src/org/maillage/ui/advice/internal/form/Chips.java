package org.maillage.ui.advice.internal.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.maillage.ui.advice.internal.AdviceTexts;

/** The values that were chosen, on as many lines as they need; gone while there are none. */
final class Chips {

    private static final int SPACE = 4;

    private final Composite area;
    private final AdviceTexts texts;
    private final Function<String, String> labels;
    private final Consumer<String> removed;

    /**
     * Chips in a grid.
     *
     * @param labels  what each value is called
     * @param removed takes the value that is taken away
     */
    Chips(Composite parent, AdviceTexts texts, Function<String, String> labels, Consumer<String> removed) {
        this.texts = texts;
        this.labels = labels;
        this.removed = removed;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new Flow());
        area.setLayoutData(Layouts.wide());
        show(List.of(), true);
    }

    void show(List<String> values, boolean editable) {
        for (Control each : area.getChildren()) {
            each.dispose();
        }
        for (String each : values) {
            String label = labels.apply(each);
            new Chip(area, label, texts.of("chip.name", label), () -> removed.accept(each)).setEnabled(editable);
        }
        Layouts.show(area, !values.isEmpty());
    }

    /** One after the other, and on the next line when there is no room. */
    private static final class Flow extends Layout {

        @Override
        protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
            int width = widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : widthHint;
            return new Point(widthHint == SWT.DEFAULT ? 0 : widthHint, place(composite, width, false));
        }

        @Override
        protected void layout(Composite composite, boolean flushCache) {
            place(composite, composite.getClientArea().width, true);
        }

        private static int place(Composite composite, int width, boolean really) {
            int x = 0;
            int y = 0;
            int line = 0;
            for (Control each : composite.getChildren()) {
                Point size = each.computeSize(SWT.DEFAULT, SWT.DEFAULT);
                int wide = Math.min(size.x, width);
                if (x > 0 && x + wide > width) {
                    x = 0;
                    y += line + SPACE;
                    line = 0;
                }
                if (really) {
                    each.setBounds(new Rectangle(x, y, wide, size.y));
                }
                x += wide + SPACE;
                line = Math.max(line, size.y);
            }
            return y + line;
        }
    }
}
