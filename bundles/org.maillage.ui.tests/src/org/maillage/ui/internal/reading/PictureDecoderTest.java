package org.maillage.ui.internal.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.MaillageException;
import org.maillage.ui.internal.reading.PictureDecoder.Decoded;

class PictureDecoderTest {

    private static final Point BOX = new Point(860, 1000);
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;

    /** Red on the left, blue on the right. */
    private static BufferedImage halves(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, x < width / 2 ? RED : BLUE);
            }
        }
        return image;
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static RGB colour(ImageData data, int x, int y) {
        return data.palette.getRGB(data.getPixel(x, y));
    }

    private static boolean isNear(RGB one, RGB other) {
        return Math.abs(one.red - other.red) + Math.abs(one.green - other.green) + Math.abs(one.blue - other.blue) < 40;
    }

    private static String refused(byte[] bytes) {
        return assertThrows(MaillageException.class, () -> PictureDecoder.decode(bytes, BOX, 100)).text(Locale.FRENCH)
                .replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @ValueSource(strings = { "png", "jpg", "gif" })
    void aPictureThatFitsKeepsItsSize(String format) throws IOException, MaillageException {
        Decoded decoded = PictureDecoder.decode(file(halves(64, 32, BufferedImage.TYPE_INT_RGB), format), BOX, 100);
        assertEquals(new Point(64, 32), decoded.size());
        ImageData data = decoded.zooms().get(100);
        assertTrue(isNear(new RGB(255, 0, 0), colour(data, 4, 4)), () -> "left " + colour(data, 4, 4));
        assertTrue(isNear(new RGB(0, 0, 255), colour(data, 60, 4)), () -> "right " + colour(data, 60, 4));
    }

    @Test
    void aLargeOneIsScaledDownAsAWhole() throws IOException, MaillageException {
        byte[] wide = file(halves(3000, 1000, BufferedImage.TYPE_INT_RGB), "png");
        Decoded decoded = PictureDecoder.decode(wide, BOX, 100);
        assertEquals(new Point(860, 287), decoded.size());
        assertEquals(Set.of(100), decoded.zooms().keySet());
        assertEquals(new RGB(255, 0, 0), colour(decoded.zooms().get(100), 425, 100));
        assertEquals(new RGB(0, 0, 255), colour(decoded.zooms().get(100), 435, 100));
        byte[] tall = file(halves(100, 4000, BufferedImage.TYPE_INT_RGB), "png");
        assertEquals(new Point(25, 1000), PictureDecoder.decode(tall, BOX, 100).size());
    }

    @Test
    void aFinerScreenGetsThePixelsThatTheFileHas() throws IOException, MaillageException {
        Decoded fine = PictureDecoder.decode(file(halves(3000, 1000, BufferedImage.TYPE_INT_RGB), "png"), BOX, 200);
        assertEquals(new Point(860, 287), fine.size());
        assertEquals(1720, fine.zooms().get(200).width);
        assertEquals(860, fine.zooms().get(100).width);
        Decoded coarse = PictureDecoder.decode(file(halves(64, 32, BufferedImage.TYPE_INT_RGB), "png"), BOX, 200);
        assertEquals(Set.of(100), coarse.zooms().keySet());
    }

    @Test
    void whatIsTransparentIsWhiteInAnyTheme() throws IOException, MaillageException {
        BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0x80000000);
        ImageData data = PictureDecoder.decode(file(image, "png"), BOX, 100).zooms().get(100);
        assertEquals(new RGB(255, 255, 255), colour(data, 5, 5));
        assertEquals(127, colour(data, 0, 0).red, 1);
    }

    @Test
    void aHundredMillionPixelsAreRefusedByTheHeader() {
        assertEquals("Cette image n’est pas affichée : elle a 100 millions de pixels, et 40 au plus sont affichés.",
                refused(header(10_000, 10_000)));
    }

    /** A PNG that says how large it is and has nothing else. */
    private static byte[] header(int width, int height) {
        ByteBuffer png = ByteBuffer.allocate(33);
        png.put(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' }).putInt(13);
        png.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height)
                .put(new byte[] { 8, 2, 0, 0, 0 });
        CRC32 checksum = new CRC32();
        checksum.update(png.array(), 12, 17);
        return png.putInt((int) checksum.getValue()).array();
    }

    @Test
    void whatIsDamagedOrNoPictureSaysSo() throws IOException {
        String broken = "Cette image ne peut pas être affichée : le fichier est abîmé, ou n’est ni un PNG, ni un JPEG, "
                + "ni un GIF.";
        byte[] whole = file(halves(64, 32, BufferedImage.TYPE_INT_RGB), "png");
        assertEquals(broken, refused(Arrays.copyOf(whole, whole.length / 2)));
        assertEquals(broken, refused("<svg/>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(broken, refused(new byte[0]));
        assertEquals(broken, refused(file(halves(8, 8, BufferedImage.TYPE_INT_RGB), "bmp")));
    }

    /** The left of the sensor is red; where it is on the screen depends on how the camera was held. */
    @ParameterizedTest
    @CsvSource({ "1, 64, 32, 4, 16", "2, 64, 32, 60, 16", "3, 64, 32, 60, 16", "4, 64, 32, 4, 16", "5, 32, 64, 16, 4",
            "6, 32, 64, 16, 4", "7, 32, 64, 16, 60", "8, 32, 64, 16, 60" })
    void aPhotographIsUpright(int orientation, int width, int height, int x, int y)
            throws IOException, MaillageException {
        byte[] jpeg = file(halves(64, 32, BufferedImage.TYPE_INT_RGB), "jpg");
        ByteBuffer exif = ByteBuffer.allocate(jpeg.length + 36);
        exif.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) 34)
                .put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8)
                .putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1)
                .putShort((short) orientation).putShort((short) 0).putInt(0).put(jpeg, 2, jpeg.length - 2);
        assertEquals(new JpegTurn(orientation), JpegTurn.of(exif.array()));
        Decoded decoded = PictureDecoder.decode(exif.array(), BOX, 100);
        assertEquals(new Point(width, height), decoded.size());
        RGB there = colour(decoded.zooms().get(100), x, y);
        assertTrue(isNear(new RGB(255, 0, 0), there), () -> "red, not " + there);
    }

    @Test
    void aMeanOfPixelsIsTheirMean() {
        BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 0, 0xFFFFFF);
        ImageData two = Shrinking.shrink(image, new Point(2, 1));
        byte third = (byte) 85;
        assertArrayEquals(new byte[] { third, third, third, third, third, third }, Arrays.copyOf(two.data, 6));
    }
}
