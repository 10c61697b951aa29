package org.maillage.ui.internal.reading;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;

/**
 * How a JPEG must be turned to be upright: telephones write the lines as the sensor has them and say how they were held
 * (tag 0x0112 of Exif 2.32, section 4.6.4: 1 as it is, 3 by half a turn, 6 and 8 by a quarter; 2, 4, 5 and 7 are those
 * in a mirror).
 */
record JpegTurn(int orientation) {

    private static final JpegTurn NONE = new JpegTurn(1);
    private static final int ORIENTATION = 0x0112;
    private static final int FIRST_WITH_QUARTER = 5;
    private static final int LAST = 8;
    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF_SEGMENT = 0xE1;

    /** What a file says of itself; as it is, when it says nothing or is no JPEG. */
    static JpegTurn of(byte[] file) {
        try {
            ByteBuffer in = ByteBuffer.wrap(file);
            if (in.getShort() != (short) 0xFFD8) {
                return NONE;
            }
            while ((in.get() & 0xFF) == 0xFF) {
                int marker = in.get() & 0xFF;
                int length = (in.getShort() & 0xFFFF) - 2;
                if (marker == START_OF_SCAN) {
                    return NONE;
                }
                if (marker == EXIF_SEGMENT && isExif(in)) {
                    return exif(in.slice(in.position() + 6, length - 6));
                }
                in.position(in.position() + length);
            }
            return NONE;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return NONE;
        }
    }

    private static boolean isExif(ByteBuffer in) {
        byte[] name = new byte[4];
        in.get(in.position(), name);
        return new String(name, StandardCharsets.US_ASCII).equals("Exif");
    }

    private static JpegTurn exif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int count = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= LAST ? new JpegTurn(value) : NONE;
            }
        }
        return NONE;
    }

    /** A size before turning from one after it, and the other way round. */
    Point of(Point size) {
        return orientation < FIRST_WITH_QUARTER ? size : new Point(size.y, size.x);
    }

    /** The picture turned; itself when it is upright. */
    ImageData upright(ImageData lying) {
        if (orientation == 1) {
            return lying;
        }
        Point size = of(new Point(lying.width, lying.height));
        ImageData turned = new ImageData(size.x, size.y, lying.depth, lying.palette);
        for (int y = 0; y < size.y; y++) {
            for (int x = 0; x < size.x; x++) {
                turned.setPixel(x, y, pixel(lying, x, y));
            }
        }
        return turned;
    }

    private int pixel(ImageData lying, int x, int y) {
        int right = lying.width - 1;
        int bottom = lying.height - 1;
        return switch (orientation) {
            case 2 -> lying.getPixel(right - x, y);
            case 3 -> lying.getPixel(right - x, bottom - y);
            case 4 -> lying.getPixel(x, bottom - y);
            case 5 -> lying.getPixel(y, x);
            case 6 -> lying.getPixel(y, bottom - x);
            case 7 -> lying.getPixel(right - y, bottom - x);
            default -> lying.getPixel(right - y, x);
        };
    }
}
