package org.maillage.ui.pictures.internal.graph;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Places an entry and its links without overlap: the entry in the middle, the kinds of links left and right of it; below it
 * where the window is narrow. Pure.
 *
 * @param center the entry
 * @param heads  labels of the kinds
 * @param boxes  linked entries, and what says how many more there are
 * @param height height of all
 */
record GraphLayout(Rectangle center, List<Head> heads, List<Box> boxes, int height) {

    /** Entries of a kind that are drawn; the rest is counted. */
    static final int FEW = 5;
    /** Kinds that are drawn; the rest is in the table. */
    static final int MOST_GROUPS = 10;

    private static final int NARROW = 560;
    private static final int MARGIN = 10;
    private static final int GAP = 5;
    private static final int BETWEEN = 14;
    private static final int BRIDGE = 34;
    private static final int WIDEST = 320;
    /** Share of the entry in the middle, in hundredths. */
    private static final int CENTER = 28;
    /** Room above and below the words of a box, together. */
    private static final int PAD = 10;

    /**
     * The label of a kind, and where the line from the entry ends.
     *
     * @param group its place among the groups
     * @param place where it stands
     * @param left  whether it stands left of the entry
     */
    record Head(int group, Rectangle place, boolean left) {
    }

    /**
     * A linked entry.
     *
     * @param group its place among the groups
     * @param node  its place in the group; -1 for what counts the rest
     * @param place where it stands
     */
    record Box(int group, int node, Rectangle place) {
    }

    /**
     * Lays out.
     *
     * @param line height of a line of text
     * @param text breaks texts into lines
     */
    static GraphLayout of(Links links, int width, int height, int line, Measure text) {
        List<Links.Group> groups = links.groups().subList(0, Math.min(MOST_GROUPS, links.groups().size()));
        Ruler ruler = new Ruler(groups, line, text);
        return width < NARROW ? below(ruler, width) : beside(ruler, width, height);
    }

    /** How texts of the entry and of its links break. */
    interface Measure {

        /** Lines of the entry in the middle. */
        int center(int width);

        /** Lines of the title of a linked entry. */
        int node(Links.Node node, int width);
    }

    /** Heights of things. */
    private record Ruler(List<Links.Group> groups, int line, Measure text) {

        int center(int width) {
            return text.center(width) * line + 2 * PAD;
        }

        int shown(int group) {
            return Math.min(FEW, groups.get(group).nodes().size());
        }

        boolean counts(int group) {
            return groups.get(group).size() > shown(group);
        }

        int box(int group, int node, int width) {
            return (node < 0 ? 1 : text.node(groups.get(group).nodes().get(node), width)) * line + PAD;
        }

        int group(int group, int width) {
            int height = line + GAP + BETWEEN + (counts(group) ? box(group, -1, width) + GAP : 0);
            for (int i = 0; i < shown(group); i++) {
                height += box(group, i, width) + GAP;
            }
            return height;
        }

        int sum(List<Integer> some, int width) {
            return some.stream().mapToInt(each -> group(each, width)).sum();
        }
    }

    private static GraphLayout below(Ruler ruler, int width) {
        int wide = width - 2 * MARGIN;
        Rectangle center = new Rectangle(MARGIN, MARGIN, wide, ruler.center(wide));
        Column column = new Column(ruler, MARGIN + BRIDGE, wide - BRIDGE, false, center.y + center.height + BETWEEN);
        for (int i = 0; i < ruler.groups.size(); i++) {
            column.add(i);
        }
        return new GraphLayout(center, column.heads, column.boxes, column.y);
    }

    private static GraphLayout beside(Ruler ruler, int width, int height) {
        int wide = Math.min(WIDEST, (width - 2 * MARGIN - 2 * BRIDGE) * CENTER / 100);
        int side = Math.min(WIDEST, (width - 2 * MARGIN - 2 * BRIDGE - wide) / 2);
        int start = (width - wide - 2 * BRIDGE - 2 * side) / 2;
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        share(ruler, side, left, right);
        int tall = ruler.center(wide);
        int all = Math.max(Math.max(Math.max(ruler.sum(left, side), ruler.sum(right, side)), tall) + 2 * MARGIN, height);
        Column there = column(ruler, left, start, side, true, all);
        Column here = column(ruler, right, start + side + 2 * BRIDGE + wide, side, false, all);
        List<Head> heads = new ArrayList<>(there.heads);
        heads.addAll(here.heads);
        List<Box> boxes = new ArrayList<>(there.boxes);
        boxes.addAll(here.boxes);
        return new GraphLayout(new Rectangle(start + side + BRIDGE, (all - tall) / 2, wide, tall), heads, boxes, all);
    }

    /** What the entry states stands at the right, what leads to it at the left, as long as both are about as high. */
    private static void share(Ruler ruler, int width, List<Integer> left, List<Integer> right) {
        for (int i = 0; i < ruler.groups.size(); i++) {
            (ruler.groups.get(i).incoming() ? left : right).add(i);
        }
        List<Integer> high = ruler.sum(left, width) > ruler.sum(right, width) ? left : right;
        List<Integer> low = high == left ? right : left;
        while (high.size() > 1
                && ruler.sum(low, width) + ruler.group(high.getLast(), width) < ruler.sum(high, width)) {
            low.add(high.removeLast());
        }
    }

    private static Column column(Ruler ruler, List<Integer> some, int x, int width, boolean left, int all) {
        Column column = new Column(ruler, x, width, left, Math.max(MARGIN, (all - ruler.sum(some, width)) / 2));
        some.forEach(column::add);
        return column;
    }

    /** Stacks groups. */
    private static final class Column {

        private final Ruler ruler;
        private final int x;
        private final int width;
        private final boolean left;
        private final List<Head> heads = new ArrayList<>();
        private final List<Box> boxes = new ArrayList<>();
        private int y;

        Column(Ruler ruler, int x, int width, boolean left, int y) {
            this.ruler = ruler;
            this.x = x;
            this.width = width;
            this.left = left;
            this.y = y;
        }

        void add(int group) {
            heads.add(new Head(group, new Rectangle(x, y, width, ruler.line), left));
            y += ruler.line + GAP;
            for (int i = 0; i < ruler.shown(group); i++) {
                box(group, i);
            }
            if (ruler.counts(group)) {
                box(group, -1);
            }
            y += BETWEEN;
        }

        private void box(int group, int node) {
            int height = ruler.box(group, node, width);
            boxes.add(new Box(group, node, new Rectangle(x, y, width, height)));
            y += height + GAP;
        }
    }
}
