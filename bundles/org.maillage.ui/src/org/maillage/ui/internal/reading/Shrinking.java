package org.maillage.ui.internal.reading;

import java.awt.image.BufferedImage;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;

/**
 * Makes a picture smaller: each pixel is the mean of those it stands for, so that thin lines and letters stay legible.
 */
final class Shrinking {

    private static final int CHANNELS = 3;
    private static final int DEPTH = 24;
    private static final int WHITE = 255;

    private final BufferedImage from;
    private final Point to;
    private final int[] pixels;
    private final float[] row;
    private int read = -1;

    private Shrinking(BufferedImage from, Point to) {
        this.from = from;
        this.to = to;
        pixels = new int[from.getWidth()];
        row = new float[to.x * CHANNELS];
    }

    /** The picture in another size, on white. */
    static ImageData shrink(BufferedImage from, Point to) {
        return new Shrinking(from, to).shrink();
    }

    private ImageData shrink() {
        ImageData small = new ImageData(to.x, to.y, DEPTH, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        double step = (double) from.getHeight() / to.y;
        float[] sums = new float[row.length];
        for (int y = 0; y < to.y; y++) {
            java.util.Arrays.fill(sums, 0);
            double start = y * step;
            double end = Math.min(from.getHeight(), start + step);
            for (int line = (int) start; line < end; line++) {
                float share = (float) ((Math.min(end, line + 1) - Math.max(start, line)) / (end - start));
                read(line);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += share * row[i];
                }
            }
            for (int i = 0; i < sums.length; i++) {
                small.data[y * small.bytesPerLine + i] = (byte) Math.clamp(Math.round(sums[i]), 0, WHITE);
            }
        }
        return small;
    }

    /** A line of the picture in the new width; the border of two new lines may be inside of it, so it is kept. */
    private void read(int line) {
        if (line == read) {
            return;
        }
        read = line;
        from.getRGB(0, line, pixels.length, 1, pixels, 0, pixels.length);
        double step = (double) pixels.length / to.x;
        for (int x = 0; x < to.x; x++) {
            double start = x * step;
            double end = Math.min(pixels.length, start + step);
            float red = 0;
            float green = 0;
            float blue = 0;
            for (int i = (int) start; i < end; i++) {
                float share = (float) ((Math.min(end, i + 1) - Math.max(start, i)) / (end - start));
                float alpha = (pixels[i] >>> 24) / (float) WHITE;
                float white = (1 - alpha) * WHITE;
                red += share * (alpha * (pixels[i] >> 16 & 0xFF) + white);
                green += share * (alpha * (pixels[i] >> 8 & 0xFF) + white);
                blue += share * (alpha * (pixels[i] & 0xFF) + white);
            }
            row[x * CHANNELS] = red;
            row[x * CHANNELS + 1] = green;
            row[x * CHANNELS + 2] = blue;
        }
    }
}
