package org.maillage.ui.pictures.internal.map;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.maillage.ui.pictures.internal.Look;
import org.maillage.ui.pictures.internal.Picture;
import org.maillage.ui.pictures.internal.Walk;

/** The map: its things are the départements. */
final class MapPicture implements Picture {

    private final Sheet sheet;
    private final IntFunction<String> writer;
    private final MapPainter painter;
    private final List<Point> middles;
    private Lens whole;
    private Lens lens;
    private int width;
    private int height;

    /** @param writer what an area says */
    MapPicture(Sheet sheet, IntFunction<String> writer) {
        this.sheet = sheet;
        this.writer = writer;
        this.painter = new MapPainter(sheet);
        this.middles = sheet.areas().stream().map(Area::middle).map(each -> new Point(each[0], each[1])).toList();
    }

    /** Shows other counts. */
    void show(Places places) {
        painter.show(places);
    }

    /** The steps of the shades. */
    Shades shades() {
        return painter.shades();
    }

    /** The place of a département among the things. */
    Optional<Integer> index(String code) {
        return sheet.area(code).map(sheet.areas()::indexOf);
    }

    /** The code of a thing. */
    String code(int thing) {
        return sheet.areas().get(thing).code();
    }

    /** Whether less than the whole is in sight. */
    boolean isNear() {
        return lens != null && lens.scale() > whole.scale();
    }

    void zoom(double factor, double x, double y) {
        lens = lens.zoom(factor, x, y, whole);
    }

    void zoom(double factor) {
        zoom(factor, width / 2.0, height / 2.0);
    }

    /** Nearer to an area. */
    void look(int thing) {
        lens = Lens.on(sheet.areas().get(thing).bounds(), width, height);
        if (lens.scale() < whole.scale()) {
            lens = whole;
        }
    }

    void lookAtAll() {
        lens = whole;
    }

    void move(double right, double down) {
        if (isNear()) {
            lens = lens.move(right, down, sheet, width, height);
        }
    }

    @Override
    public int layOut(GC gc, int newWidth, int newHeight) {
        boolean near = isNear();
        width = newWidth;
        height = newHeight;
        whole = Lens.whole(sheet, width, height);
        if (!near) {
            lens = whole;
        }
        return 0;
    }

    @Override
    public void paint(GC gc, Look look, Rectangle sight, State state) {
        painter.paint(gc, look, lens, lens.scale() / whole.scale(), state);
    }

    @Override
    public int count() {
        return sheet.areas().size();
    }

    @Override
    public Rectangle bounds(int thing) {
        int[] bounds = sheet.areas().get(thing).bounds();
        int x = (int) lens.x(bounds[0]);
        int y = (int) lens.y(bounds[1]);
        return new Rectangle(x, y, (int) lens.x(bounds[2]) - x, (int) lens.y(bounds[3]) - y);
    }

    @Override
    public int at(int x, int y) {
        return sheet.at(lens.sheetX(x), lens.sheetY(y));
    }

    @Override
    public int next(int thing, Direction direction) {
        return Walk.next(middles, thing, direction);
    }

    @Override
    public String spoken(int thing) {
        return writer.apply(thing);
    }
}
