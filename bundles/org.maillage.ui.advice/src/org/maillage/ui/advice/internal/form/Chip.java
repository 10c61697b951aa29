package org.maillage.ui.advice.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Tones;

/** A value that was chosen, with a cross to take it away: by a click, Space, Delete or Backspace. */
final class Chip extends Canvas {

    private static final int MARGIN = 8;
    private static final int CROSS = 7;
    private static final int SHARE = 14;
    private static final String ELLIPSIS = "…";

    private final String text;
    private final Runnable removed;

    /** @param spoken what the chip and its use are called */
    Chip(Composite parent, String text, String spoken, Runnable removed) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.text = text;
        this.removed = removed;
        setToolTipText(text.replace("&", "&&"));
        Accessibility.name(this, spoken);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseUp, this::click);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = true);
    }

    private void click(Event event) {
        if (isEnabled() && event.x >= getSize().x - MARGIN - 2 * CROSS) {
            removed.run();
        } else {
            setFocus();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS || event.character == ' ' || event.keyCode == SWT.CR) {
            removed.run();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        Point size = gc.textExtent(text);
        gc.dispose();
        int width = size.x + 3 * MARGIN + CROSS;
        return new Point(widthHint == SWT.DEFAULT ? width : Math.min(width, widthHint), size.y + MARGIN);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Tones tones = Tones.of(getForeground(), getParent().getBackground());
        gc.setAntialias(SWT.ON);
        gc.setBackground(Tones.mix(tones.link(), getParent().getBackground(), SHARE));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
        if (isFocusControl()) {
            gc.setForeground(tones.link());
            gc.setLineWidth(2);
            gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, area.height - 2, area.height - 2);
        }
        gc.setForeground(tones.text());
        String seen = fitting(gc, area.width - 3 * MARGIN - CROSS);
        gc.drawText(seen, MARGIN, (area.height - gc.textExtent(seen).y) / 2, true);
        gc.setLineWidth(1);
        int x = area.width - MARGIN - CROSS - 1;
        int y = (area.height - CROSS) / 2;
        gc.drawLine(x, y, x + CROSS, y + CROSS);
        gc.drawLine(x, y + CROSS, x + CROSS, y);
    }

    /** The whole text stands in the tool tip. */
    private String fitting(GC gc, int width) {
        String seen = text;
        while (seen.length() > 1 && gc.textExtent(seen.equals(text) ? seen : seen + ELLIPSIS).x > width) {
            seen = seen.substring(0, seen.length() - 1);
        }
        return seen.equals(text) ? seen : seen + ELLIPSIS;
    }
}
