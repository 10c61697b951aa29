package org.maillage.ui.pictures.internal.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.maillage.ui.pictures.internal.Look;
import org.maillage.ui.pictures.internal.Picture.State;

/** Draws the sheet: shaded areas with their numbers, communes as dots, what is chosen around it. */
final class MapPainter {

    private static final double TOWNS_FROM = 2;
    private static final double NAMES_FROM = 4;
    private static final int FEW_TOWNS = 60;
    private static final int SMALLEST_DOT = 5;
    private static final int LARGEST_DOT = 17;
    private static final int NAMED = 160;

    private final Sheet sheet;
    private final Map<String, int[]> middles = new HashMap<>();
    private Places places = Places.NONE;
    private Shades shades = new Shades(List.of());

    MapPainter(Sheet sheet) {
        this.sheet = sheet;
        sheet.areas().forEach(each -> middles.put(each.code(), each.middle()));
    }

    void show(Places newPlaces) {
        places = newPlaces;
        shades = Shades.of(places.departements().values().stream().map(Places.Count::all).toList(), Look.SHADES);
    }

    Shades shades() {
        return shades;
    }

    /** @param nearness how many times larger than the whole sheet in the window */
    void paint(GC gc, Look look, Lens lens, double nearness, State state) {
        Transform transform = new Transform(gc.getDevice());
        transform.translate((float) lens.left(), (float) lens.top());
        transform.scale((float) lens.scale(), (float) lens.scale());
        gc.setTransform(transform);
        line(gc, 1, lens);
        gc.setForeground(look.tones().rule());
        for (int[] frame : sheet.frames()) {
            gc.drawRectangle(frame[0], frame[1], frame[2], frame[3]);
        }
        areas(gc, look, lens, sheet.areas());
        areas(gc, look, lens, sheet.again());
        outline(gc, lens, state.pointed(), look.tones().text(), 1.5f);
        outline(gc, lens, state.chosen(), look.chosen(), state.focus() ? 3.5f : 2f);
        gc.setTransform(null);
        transform.dispose();
        towns(gc, look, lens, nearness);
        numbers(gc, look, lens);
        codes(gc, look, lens);
    }

    private static void line(GC gc, float pixels, Lens lens) {
        gc.setLineAttributes(new LineAttributes((float) (pixels / lens.scale()), SWT.CAP_ROUND, SWT.JOIN_ROUND));
    }

    private Color fill(Look look, String code) {
        int step = shades.of(places.of(code).all());
        return step < 0 ? look.faint() : look.shade(shades.shade(step, Look.SHADES));
    }

    private void areas(GC gc, Look look, Lens lens, List<Area> areas) {
        line(gc, 0.8f, lens);
        gc.setForeground(look.dark() ? look.back() : look.tones().dim());
        for (Area area : areas) {
            gc.setBackground(fill(look, area.code()));
            Path path = path(gc, area);
            gc.fillPath(path);
            gc.drawPath(path);
            path.dispose();
        }
    }

    private void outline(GC gc, Lens lens, int thing, Color colour, float pixels) {
        if (thing < 0) {
            return;
        }
        String code = sheet.areas().get(thing).code();
        line(gc, pixels, lens);
        gc.setForeground(colour);
        for (List<Area> list : List.of(sheet.areas(), sheet.again())) {
            list.stream().filter(each -> each.code().equals(code)).forEach(each -> {
                Path path = path(gc, each);
                gc.drawPath(path);
                path.dispose();
            });
        }
    }

    private static Path path(GC gc, Area area) {
        Path path = new Path(gc.getDevice());
        for (int[] ring : area.rings()) {
            path.moveTo(ring[0], ring[1]);
            for (int i = 2; i < ring.length; i += 2) {
                path.lineTo(ring[i], ring[i + 1]);
            }
            path.close();
        }
        return path;
    }

    /** A dot grows with the root of its count, so that its surface says how many. */
    private void towns(GC gc, Look look, Lens lens, double nearness) {
        if (nearness < TOWNS_FROM && places.towns().size() > FEW_TOWNS) {
            return;
        }
        gc.setLineWidth(1);
        for (Places.Wide town : places.towns()) {
            int[] place = sheet.towns().get(town.place().code());
            if (place != null) {
                int size = (int) Math.min(LARGEST_DOT, SMALLEST_DOT + 2 * Math.sqrt(town.count()));
                int x = (int) Math.round(lens.x(place[0]));
                int y = (int) Math.round(lens.y(place[1]));
                gc.setBackground(look.chosen());
                gc.setForeground(look.back());
                gc.fillOval(x - size / 2, y - size / 2, size, size);
                gc.drawOval(x - size / 2, y - size / 2, size, size);
                if (nearness >= NAMES_FROM) {
                    name(gc, look, town, x + size / 2 + 3, y);
                }
            }
        }
    }

    private static void name(GC gc, Look look, Places.Wide town, int x, int y) {
        String text = town.place().title() + " (" + town.count() + ")";
        Point size = gc.textExtent(text);
        gc.setBackground(look.back());
        gc.setForeground(look.tones().text());
        gc.setAlpha(200);
        gc.fillRoundRectangle(x - 2, y - size.y / 2, size.x + 4, size.y, 4, 4);
        gc.setAlpha(255);
        gc.drawText(text, x, y - size.y / 2, true);
    }

    /** Where a number fits into its area, with the name where there is room for it. */
    private void numbers(GC gc, Look look, Lens lens) {
        for (Area area : sheet.areas()) {
            int count = places.of(area.code()).all();
            int[] bounds = area.bounds();
            boolean named = lens.scale() * (bounds[2] - bounds[0]) > NAMED && places.names().containsKey(area.code());
            String text = (named ? places.names().get(area.code()).title() + "\n" : "") + (count > 0 ? count : "");
            Point size = gc.textExtent(text);
            Rectangle room = new Rectangle(0, 0, (int) (lens.scale() * (bounds[2] - bounds[0])),
                    (int) (lens.scale() * (bounds[3] - bounds[1])));
            if (!text.isBlank() && size.x + 8 < room.width && size.y + 5 < room.height) {
                int[] middle = middles.get(area.code());
                gc.setForeground(look.on(fill(look, area.code())));
                gc.drawText(text, (int) lens.x(middle[0]) - size.x / 2, (int) lens.y(middle[1]) - size.y / 2, true);
            }
        }
    }

    /** Says which territory stands in a frame: contours of islands are not known to everybody. */
    private void codes(GC gc, Look look, Lens lens) {
        gc.setForeground(look.tones().dim());
        for (Area area : sheet.areas()) {
            for (int[] frame : sheet.frames()) {
                int[] middle = middles.get(area.code());
                if (middle[0] > frame[0] && middle[0] < frame[0] + frame[2] && middle[1] > frame[1]
                        && middle[1] < frame[1] + frame[3] && area.code().length() > 2) {
                    Point size = gc.textExtent(area.code());
                    if (size.x > lens.scale() * frame[2]) {
                        continue;
                    }
                    gc.drawText(area.code(), (int) lens.x(frame[0] + frame[2] / 2.0) - size.x / 2,
                            (int) lens.y(frame[1] + (double) frame[3]) + 1, true);
                }
            }
        }
    }
}
