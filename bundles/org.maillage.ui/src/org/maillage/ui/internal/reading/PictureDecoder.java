package org.maillage.ui.internal.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.maillage.api.MaillageException;
import org.maillage.api.text.Message;
import org.maillage.ui.internal.Texts;

/**
 * Decodes pictures no larger than they are drawn. The header is read first and a picture with too many pixels refused;
 * of a large one only every so manieth pixel is kept while it is read, so that the memory it takes depends on the
 * screen.
 */
final class PictureDecoder {

    /** Larger files are not read; what is attached in the form has 5 MB at most. */
    static final int MOST_BYTES = 30 << 20;
    /** A camera takes 12 to 50 million, a scan of a large sheet much more. */
    static final long MOST_PIXELS = 40_000_000;
    private static final int MILLION = 1_000_000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");

    /**
     * A picture ready for the screen.
     *
     * @param size  in points, where a pixel of the file is a point unless it is scaled down
     * @param zooms its pixels for each zoom of the screen in percent, 100 always among them
     */
    record Decoded(Point size, Map<Integer, ImageData> zooms) {

        /** What it takes in memory. */
        long bytes() {
            return zooms.values().stream().mapToLong(each -> each.data.length).sum();
        }
    }

    private PictureDecoder() {
    }

    /**
     * Decodes the first frame of a PNG, JPEG or GIF file, on white where it is transparent, upright as its camera was
     * held. Takes up to a second: not for the user-interface thread.
     *
     * @param box  points that it must fit into; it is never enlarged
     * @param zoom of the screen, in percent
     * @throws MaillageException when it has too many pixels, or is damaged or of another format
     */
    static Decoded decode(byte[] bytes, Point box, int zoom) throws MaillageException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader(in);
            try {
                reader.setInput(in, true, true);
                return decode(reader, JpegTurn.of(bytes), box, zoom);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The decoders of the platform throw anything at a damaged file.
            throw new MaillageException(Message.of(Texts.class, "picture.broken"), e);
        }
    }

    private static ImageReader reader(ImageInputStream in) throws IOException {
        for (Iterator<ImageReader> all = ImageIO.getImageReaders(in); all.hasNext();) {
            ImageReader each = all.next();
            if (FORMATS.contains(each.getFormatName().toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new IOException("No PNG, JPEG or GIF");
    }

    private static Decoded decode(ImageReader reader, JpegTurn turn, Point box, int zoom)
            throws IOException, MaillageException {
        Point natural = new Point(reader.getWidth(0), reader.getHeight(0));
        long pixels = (long) natural.x * natural.y;
        if (pixels > MOST_PIXELS) {
            throw new MaillageException(Message.of(Texts.class, "picture.large", (pixels + MILLION - 1) / MILLION,
                    MOST_PIXELS / MILLION));
        }
        Point points = fit(natural, turn.of(box));
        Point wanted = new Point(points.x * zoom / 100, points.y * zoom / 100);
        boolean finer = zoom > 100 && wanted.x <= natural.x && wanted.y <= natural.y;
        Point most = finer ? wanted : points;
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(natural.x / (2 * most.x), natural.y / (2 * most.y)));
        param.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, param);
        ImageData plain = turn.upright(Shrinking.shrink(read, points));
        return new Decoded(turn.of(points), finer
                ? Map.of(100, plain, zoom, turn.upright(Shrinking.shrink(read, wanted))) : Map.of(100, plain));
    }

    private static Point fit(Point natural, Point box) {
        double scale = Math.min(1, Math.min((double) box.x / natural.x, (double) box.y / natural.y));
        return new Point(Math.max(1, (int) Math.round(natural.x * scale)),
                Math.max(1, (int) Math.round(natural.y * scale)));
    }
}
