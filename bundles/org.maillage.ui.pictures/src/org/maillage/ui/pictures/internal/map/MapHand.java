package org.maillage.ui.pictures.internal.map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.maillage.ui.pictures.internal.Surface;

/** Moves the map and brings it nearer: wheel, drag, buttons. */
final class MapHand {

    private static final double STEP = 1.5;
    private static final double WHEEL = 1.25;
    private static final int STILL = 3;

    private final Surface surface;
    private final MapPicture map;
    private Point held;

    MapHand(Surface surface, MapPicture map) {
        this.surface = surface;
        this.map = map;
        surface.control().addListener(SWT.MouseVerticalWheel, this::wheel);
        surface.control().addListener(SWT.MouseDown, event -> held = new Point(event.x, event.y));
        surface.control().addListener(SWT.MouseUp, event -> held = null);
        surface.control().addListener(SWT.MouseMove, this::drag);
    }

    /** Nearer to what is chosen, or to the middle. */
    void nearer() {
        if (surface.chosen() >= 0 && !map.isNear()) {
            map.look(surface.chosen());
        } else {
            map.zoom(STEP);
        }
        surface.control().redraw();
    }

    void farther() {
        map.zoom(1 / STEP);
        surface.control().redraw();
    }

    void whole() {
        map.lookAtAll();
        surface.control().redraw();
    }

    private void wheel(Event event) {
        map.zoom(event.count > 0 ? WHEEL : 1 / WHEEL, event.x, event.y);
        event.doit = false;
        surface.control().redraw();
    }

    private void drag(Event event) {
        if (held != null && Math.abs(event.x - held.x) + Math.abs(event.y - held.y) > STILL) {
            map.move(event.x - held.x, event.y - held.y);
            held = new Point(event.x, event.y);
            surface.control().redraw();
        }
    }
}
