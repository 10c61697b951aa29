package org.maillage.ui.pictures.internal.map;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.maillage.ui.pictures.internal.Look;
import org.maillage.ui.pictures.internal.Texts;
import org.maillage.ui.widgets.Accessibility;

/** Says in words and numbers what the shades stand for. Wraps. */
final class Legend {

    private static final int SWATCH = 14;
    private static final int GAP = 5;
    private static final int BETWEEN = 16;

    /** @param shade -1 for no result */
    private record Mark(String text, int shade) {
    }

    private final Canvas canvas;
    private final Texts texts;
    private List<Mark> marks = List.of();
    private int height;

    Legend(Composite parent, Texts texts) {
        this.texts = texts;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        canvas.addListener(SWT.Paint, event -> draw(event.gc, canvas.getClientArea().width, Look.of(canvas)));
        canvas.addListener(SWT.Resize, event -> fit());
        Accessibility.name(canvas, this::text);
        ((GridData) canvas.getLayoutData()).heightHint = SWATCH + GAP;
    }

    /** Shows other steps. */
    void show(Shades shades) {
        List<Mark> all = new ArrayList<>();
        all.add(new Mark(texts.of("map.legend.none"), -1));
        for (int i = 0; i < shades.steps().size(); i++) {
            Shades.Step step = shades.steps().get(i);
            all.add(new Mark(step.from() == step.to() ? texts.of("map.legend.one", step.from())
                    : texts.of("map.legend.range", step.from(), step.to()), shades.shade(i, Look.SHADES)));
        }
        marks = all;
        fit();
        canvas.redraw();
    }

    /** All marks in one sentence. */
    String text() {
        return texts.of("map.legend", String.join(", ", marks.stream().map(Mark::text).toList()));
    }

    private void fit() {
        GC gc = new GC(canvas);
        int needed = draw(gc, canvas.getClientArea().width, null);
        gc.dispose();
        if (needed != height && canvas.getClientArea().width > 0) {
            height = needed;
            ((GridData) canvas.getLayoutData()).heightHint = needed;
            canvas.getDisplay().asyncExec(() -> {
                if (!canvas.isDisposed()) {
                    canvas.getParent().layout(true);
                }
            });
        }
    }

    /** Draws, or only measures when there is no look. Returns the height. */
    private int draw(GC gc, int width, Look look) {
        int line = Math.max(SWATCH, gc.getFontMetrics().getHeight()) + GAP;
        int x = 0;
        int y = 0;
        for (Mark mark : marks) {
            Point size = gc.textExtent(mark.text());
            int wide = SWATCH + GAP + size.x;
            if (x > 0 && x + wide > width) {
                x = 0;
                y += line;
            }
            if (look != null) {
                Color fill = mark.shade() < 0 ? look.faint() : look.shade(mark.shade());
                gc.setBackground(fill);
                gc.setForeground(look.tones().dim());
                gc.fillRectangle(x, y + (line - SWATCH) / 2, SWATCH, SWATCH);
                gc.drawRectangle(x, y + (line - SWATCH) / 2, SWATCH, SWATCH);
                gc.setForeground(look.tones().text());
                gc.drawText(mark.text(), x + SWATCH + GAP, y + (line - size.y) / 2, true);
            }
            x += wide + BETWEEN;
        }
        return y + line;
    }
}
