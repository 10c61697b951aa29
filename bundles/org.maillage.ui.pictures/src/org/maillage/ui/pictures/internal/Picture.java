package org.maillage.ui.pictures.internal;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Something drawn, with things in it to point at, walk through and choose. Things are numbered from 0; coordinates are
 * those of the picture, whose top may be scrolled out of sight. Used on the user-interface thread.
 */
public interface Picture {

    /** Lays out for a width and a height in sight. Returns the height needed. */
    int layOut(GC gc, int width, int height);

    /** Draws the part in sight. */
    void paint(GC gc, Look look, Rectangle sight, State state);

    /** How many things there are. */
    int count();

    /** Where a thing is. */
    Rectangle bounds(int thing);

    /** The thing at a point; -1 when there is none. */
    int at(int x, int y);

    /** The thing next to another in a direction; itself when there is none. -1 stands for no thing yet. */
    int next(int thing, Direction direction);

    /** What a thing says, in full: on pointing at it and to those who hear it. */
    String spoken(int thing);

    /** What the person has in hand: things or -1, and whether the picture has the focus. */
    record State(int chosen, int pointed, boolean focus) {
    }

    /** Ways to walk. */
    enum Direction {
        /** Up. */
        UP,
        /** Down. */
        DOWN,
        /** Left. */
        LEFT,
        /** Right. */
        RIGHT,
        /** To the first. */
        FIRST,
        /** To the last. */
        LAST
    }
}
