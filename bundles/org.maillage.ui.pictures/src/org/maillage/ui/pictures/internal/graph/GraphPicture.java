package org.maillage.ui.pictures.internal.graph;

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.maillage.ui.pictures.internal.Look;
import org.maillage.ui.pictures.internal.Picture;
import org.maillage.ui.pictures.internal.Trimmed;
import org.maillage.ui.pictures.internal.Walk;

/** An entry in the middle, its links by kind around it. Its things are the linked entries. */
final class GraphPicture implements Picture {

    private static final int PAD = 8;
    private static final int TITLE_LINES = 5;
    private static final int NODE_LINES = 2;
    private static final int ROUND = 8;

    private final GraphWords words;
    private Links links = new Links(new Links.Node("", "", ""), List.of());
    private GraphLayout layout = new GraphLayout(new Rectangle(0, 0, 0, 0), List.of(), List.of(), 0);

    GraphPicture(GraphWords words) {
        this.words = words;
    }

    void show(Links newLinks) {
        links = newLinks;
    }

    /** The box of a thing. */
    GraphLayout.Box box(int thing) {
        return layout.boxes().get(thing);
    }

    @Override
    public int layOut(GC gc, int width, int height) {
        int line = gc.getFontMetrics().getHeight();
        layout = GraphLayout.of(links, width, height, line, new GraphLayout.Measure() {
            @Override
            public int center(int wide) {
                return Trimmed.lines(gc, links.center().title(), wide - 2 * PAD, TITLE_LINES).size() + 1;
            }

            @Override
            public int node(Links.Node node, int wide) {
                return Trimmed.lines(gc, node.title(), wide - 2 * PAD, NODE_LINES).size();
            }
        });
        return layout.height();
    }

    @Override
    public void paint(GC gc, Look look, Rectangle sight, State state) {
        layout.heads().forEach(each -> bridge(gc, look, each));
        center(gc, look);
        layout.heads().forEach(each -> head(gc, look, each));
        for (int i = 0; i < layout.boxes().size(); i++) {
            box(gc, look, i, state);
        }
    }

    private void bridge(GC gc, Look look, GraphLayout.Head head) {
        Rectangle center = layout.center();
        boolean beside = head.place().x > center.x + center.width || head.left();
        int toX = head.left() ? head.place().x + head.place().width + 4 : head.place().x - 4;
        int toY = head.place().y + head.place().height / 2;
        int fromX = !beside ? center.x + PAD + 4 : head.left() ? center.x : center.x + center.width;
        int fromY = beside ? center.y + center.height / 2 : center.y + center.height;
        gc.setForeground(look.kind(head.group()));
        gc.setLineWidth(2);
        Path path = new Path(gc.getDevice());
        path.moveTo(fromX, fromY);
        if (beside) {
            int middle = (fromX + toX) / 2;
            path.cubicTo(middle, fromY, middle, toY, toX, toY);
        } else {
            path.lineTo(fromX, toY);
            path.lineTo(toX, toY);
        }
        gc.drawPath(path);
        path.dispose();
        gc.setLineWidth(1);
    }

    private void center(GC gc, Look look) {
        Rectangle place = layout.center();
        gc.setBackground(look.tones().link());
        gc.fillRoundRectangle(place.x, place.y, place.width, place.height, ROUND, ROUND);
        Color ink = look.on(look.tones().link());
        gc.setForeground(ink);
        int line = gc.getFontMetrics().getHeight();
        int y = place.y + PAD / 2;
        gc.drawText(Trimmed.to(gc, links.center().type(), place.width - 2 * PAD), place.x + PAD, y, true);
        for (String each : Trimmed.lines(gc, links.center().title(), place.width - 2 * PAD, TITLE_LINES)) {
            y += line;
            gc.drawText(each, place.x + PAD, y, true);
        }
    }

    private void head(GC gc, Look look, GraphLayout.Head head) {
        gc.setForeground(look.kind(head.group()));
        String text = Trimmed.to(gc, words.group(links.groups().get(head.group())), head.place().width);
        Point size = gc.textExtent(text);
        gc.drawText(text, head.left() ? head.place().x + head.place().width - size.x : head.place().x, head.place().y,
                true);
    }

    private void box(GC gc, Look look, int thing, State state) {
        GraphLayout.Box box = layout.boxes().get(thing);
        Rectangle place = box.place();
        boolean more = box.node() < 0;
        Color kind = look.kind(box.group());
        if (!more) {
            gc.setBackground(look.box());
            gc.fillRoundRectangle(place.x, place.y, place.width, place.height, ROUND, ROUND);
        }
        boolean chosen = thing == state.chosen();
        gc.setForeground(chosen ? look.chosen() : thing == state.pointed() ? look.tones().text() : kind);
        gc.setLineWidth(chosen && state.focus() ? 3 : chosen ? 2 : 1);
        if (!more || chosen || thing == state.pointed()) {
            gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, ROUND, ROUND);
        }
        gc.setLineWidth(1);
        gc.setForeground(more ? look.tones().link() : look.tones().text());
        List<String> lines = Trimmed.lines(gc, words.box(links.groups().get(box.group()), box.node()),
                place.width - 2 * PAD, NODE_LINES);
        int line = gc.getFontMetrics().getHeight();
        for (int i = 0; i < lines.size(); i++) {
            gc.drawText(lines.get(i), place.x + PAD, place.y + (place.height - lines.size() * line) / 2 + i * line, true);
        }
    }

    @Override
    public int count() {
        return layout.boxes().size();
    }

    @Override
    public Rectangle bounds(int thing) {
        return layout.boxes().get(thing).place();
    }

    @Override
    public int at(int x, int y) {
        for (int i = 0; i < layout.boxes().size(); i++) {
            if (layout.boxes().get(i).place().contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int next(int thing, Direction direction) {
        List<Point> middles = layout.boxes().stream()
                .map(each -> new Point(each.place().x + each.place().width / 2, each.place().y + each.place().height / 2))
                .toList();
        return Walk.next(middles, thing, direction);
    }

    @Override
    public String spoken(int thing) {
        GraphLayout.Box box = layout.boxes().get(thing);
        return words.spoken(links.groups().get(box.group()), box.node());
    }
}
