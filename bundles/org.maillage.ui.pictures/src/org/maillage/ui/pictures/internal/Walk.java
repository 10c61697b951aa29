package org.maillage.ui.pictures.internal;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.maillage.ui.pictures.internal.Picture.Direction;

/** Finds the neighbour of a point in a direction, as arrow keys go. Pure. */
public final class Walk {

    /** Going aside counts more than going on: the neighbour straight ahead is preferred to a nearer one at an angle. */
    private static final double ASIDE = 2;

    private Walk() {
    }

    /** The place in the list of the nearest point that lies in the direction; {@code from} when there is none. */
    public static int next(List<Point> points, int from, Direction direction) {
        if (points.isEmpty()) {
            return -1;
        }
        if (direction == Direction.FIRST || from < 0) {
            return 0;
        }
        if (direction == Direction.LAST) {
            return points.size() - 1;
        }
        Point here = points.get(from);
        int best = from;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < points.size(); i++) {
            double cost = cost(points.get(i).x - here.x, points.get(i).y - here.y, direction);
            if (i != from && cost < least) {
                least = cost;
                best = i;
            }
        }
        return best;
    }

    private static double cost(int right, int down, Direction direction) {
        int on = switch (direction) {
            case LEFT -> -right;
            case RIGHT -> right;
            case UP -> -down;
            default -> down;
        };
        int aside = direction == Direction.LEFT || direction == Direction.RIGHT ? down : right;
        return on <= 0 || Math.abs(aside) > 3 * on ? Double.MAX_VALUE : on + ASIDE * Math.abs(aside);
    }
}
