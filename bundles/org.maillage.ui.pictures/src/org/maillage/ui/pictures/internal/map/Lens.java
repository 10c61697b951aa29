package org.maillage.ui.pictures.internal.map;

/**
 * How the sheet is seen: a factor from its units to pixels, and where its corner stands. Immutable.
 *
 * @param scale pixels for a unit of the sheet
 * @param left  pixels from the left edge of the window to that of the sheet
 * @param top   pixels from the top edge of the window to that of the sheet
 */
record Lens(double scale, double left, double top) {

    /** Nearer than this, lines are all there is to see. */
    static final double NEAREST = 24;

    private static final int MARGIN = 8;

    /** The whole sheet in the middle of a window. */
    static Lens whole(Sheet sheet, int width, int height) {
        double scale = Math.max(1e-4, Math.min((width - 2.0 * MARGIN) / sheet.width(),
                (height - 2.0 * MARGIN) / sheet.height()));
        return new Lens(scale, (width - scale * sheet.width()) / 2, (height - scale * sheet.height()) / 2);
    }

    /** Some bounds of the sheet with something around them in the middle of a window. */
    static Lens on(int[] bounds, int width, int height) {
        double scale = Math.min(width / (1.8 * Math.max(1, bounds[2] - bounds[0])),
                height / (1.8 * Math.max(1, bounds[3] - bounds[1])));
        return new Lens(scale, width / 2.0 - scale * (bounds[0] + bounds[2]) / 2,
                height / 2.0 - scale * (bounds[1] + bounds[3]) / 2);
    }

    /** Nearer or farther by a factor, with the point under the pointer staying there; no farther than the whole sheet. */
    Lens zoom(double factor, double x, double y, Lens whole) {
        double wanted = Math.min(whole.scale * NEAREST, Math.max(whole.scale, scale * factor));
        if (wanted <= whole.scale) {
            return whole;
        }
        double change = wanted / scale;
        return new Lens(wanted, x - (x - left) * change, y - (y - top) * change);
    }

    /** Moved, with some of the sheet always in the window. */
    Lens move(double right, double down, Sheet sheet, int width, int height) {
        return new Lens(scale, clamp(left + right, scale * sheet.width(), width),
                clamp(top + down, scale * sheet.height(), height));
    }

    private static double clamp(double edge, double size, int window) {
        double keep = window / 3.0;
        return Math.max(keep - size, Math.min(window - keep, edge));
    }

    double x(double onSheet) {
        return onSheet * scale + left;
    }

    double y(double onSheet) {
        return onSheet * scale + top;
    }

    double sheetX(double pixel) {
        return (pixel - left) / scale;
    }

    double sheetY(double pixel) {
        return (pixel - top) / scale;
    }
}
