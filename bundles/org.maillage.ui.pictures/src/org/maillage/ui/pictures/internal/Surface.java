package org.maillage.ui.pictures.internal;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.maillage.ui.pictures.internal.Picture.Direction;
import org.maillage.ui.pictures.internal.Picture.State;

/**
 * Shows a picture: arrow keys walk through its things, Enter acts on the chosen one, pointing at one says what it is. What
 * is higher than the window is scrolled.
 */
public final class Surface {

    private static final int STEP = 40;

    private final Canvas canvas;
    private final Picture picture;
    private final boolean oneClick;
    private final SpokenThings spoken;
    private IntConsumer chosenAction = thing -> { };
    private IntConsumer act = thing -> { };
    private int chosen = -1;
    private int pointed = -1;

    /**
     * @param name     what the picture is called for those who hear it
     * @param oneClick whether a click acts; otherwise it chooses, and a double click acts
     */
    public Surface(Composite parent, Picture picture, String name, boolean oneClick) {
        this.picture = picture;
        this.oneClick = oneClick;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        spoken = new SpokenThings(canvas, picture, name, () -> chosen);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> layOut());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_PAGE_NEXT
                || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> focused());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseExit, event -> point(-1));
        canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
        canvas.addListener(SWT.MouseUp, this::clicked);
        canvas.addListener(SWT.MouseDoubleClick, this::clickedTwice);
        bar().addListener(SWT.Selection, event -> canvas.redraw());
        bar().setVisible(false);
    }

    /** The control. */
    public Canvas control() {
        return canvas;
    }

    /** Called with the thing that is chosen, or -1. */
    public void onChoose(IntConsumer action) {
        chosenAction = action;
    }

    /** Called with the thing to act on. */
    public void onAct(IntConsumer action) {
        act = action;
    }

    /** The chosen thing, or -1. */
    public int chosen() {
        return chosen;
    }

    /** Chooses a thing and brings it into sight; -1 for none. */
    public void choose(int thing) {
        chosen = thing;
        if (thing >= 0) {
            reveal(picture.bounds(thing));
        }
        canvas.redraw();
        spoken.changed();
        chosenAction.accept(thing);
    }

    /** Lays the picture out anew, after its content has changed; what was chosen no longer is. */
    public void renew() {
        chosen = -1;
        pointed = -1;
        bar().setSelection(0);
        layOut();
        chosenAction.accept(-1);
    }

    /** Lays the picture out for the size there is. */
    public void layOut() {
        Rectangle area = canvas.getClientArea();
        GC gc = new GC(canvas);
        int height = picture.layOut(gc, area.width, area.height);
        gc.dispose();
        ScrollBar bar = bar();
        boolean needed = height > area.height && area.height > 0;
        if (bar.getVisible() != needed) {
            bar.setVisible(needed);
        }
        bar.setValues(needed ? Math.min(bar.getSelection(), height - area.height) : 0, 0, Math.max(1, height),
                Math.max(1, Math.min(area.height, height)), STEP, Math.max(STEP, area.height - STEP));
        canvas.redraw();
    }

    private ScrollBar bar() {
        return canvas.getVerticalBar();
    }

    private int scrolled() {
        return bar().getVisible() ? bar().getSelection() : 0;
    }

    private void reveal(Rectangle thing) {
        int height = canvas.getClientArea().height;
        int top = scrolled();
        if (bar().getVisible() && (thing.y < top || thing.y + thing.height > top + height)) {
            bar().setSelection(thing.y < top ? thing.y - STEP : thing.y + thing.height + STEP - height);
        }
    }

    private void paint(GC gc) {
        Look look = Look.of(canvas);
        Rectangle area = canvas.getClientArea();
        gc.setBackground(look.back());
        gc.fillRectangle(area);
        Look.smooth(gc);
        Transform move = new Transform(gc.getDevice());
        move.translate(0, -scrolled());
        gc.setTransform(move);
        picture.paint(gc, look, new Rectangle(0, scrolled(), area.width, area.height),
                new State(chosen, pointed, canvas.isFocusControl()));
        gc.setTransform(null);
        move.dispose();
    }

    private void focused() {
        if (chosen < 0 && picture.count() > 0) {
            choose(picture.next(-1, Direction.FIRST));
        }
        canvas.redraw();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_UP -> walk(Direction.UP);
            case SWT.ARROW_DOWN -> walk(Direction.DOWN);
            case SWT.ARROW_LEFT -> walk(Direction.LEFT);
            case SWT.ARROW_RIGHT -> walk(Direction.RIGHT);
            case SWT.HOME -> walk(Direction.FIRST);
            case SWT.END -> walk(Direction.LAST);
            case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> act(chosen);
            default -> {
            }
        }
    }

    private void walk(Direction direction) {
        int next = picture.count() == 0 ? -1 : picture.next(chosen, direction);
        if (next != chosen) {
            choose(next);
        }
    }

    private void act(int thing) {
        if (thing >= 0) {
            act.accept(thing);
        }
    }

    private int at(Event event) {
        return picture.at(event.x, event.y + scrolled());
    }

    private void moved(Event event) {
        point(at(event));
    }

    private void point(int thing) {
        if (thing != pointed) {
            pointed = thing;
            canvas.setToolTipText(thing < 0 ? null : picture.spoken(thing).replace("&", "&&"));
            canvas.setCursor(thing < 0 ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            canvas.redraw();
        }
    }

    private void clicked(Event event) {
        int thing = at(event);
        if (event.button == 1 && thing != chosen && thing >= 0) {
            choose(thing);
        }
        if (event.button == 1 && oneClick) {
            act(thing);
        }
    }

    private void clickedTwice(Event event) {
        if (event.button == 1 && !oneClick) {
            act(at(event));
        }
    }
}
