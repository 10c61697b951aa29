package org.maillage.exchange.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.function.LongConsumer;

/** Reads UTF-8; a byte that cannot be UTF-8 is read as Windows-1252, which is what such a byte nearly always is. */
final class LenientUtf8Reader extends Reader {

    private static final int BUFFER = 1 << 15;
    private static final char[] WINDOWS = windows();

    private final InputStream in;
    private final LongConsumer strays;
    private final byte[] bytes = new byte[BUFFER];
    private int start;
    private int end;
    private boolean over;
    private boolean told;
    private char pending;
    private long stray;

    LenientUtf8Reader(InputStream in, LongConsumer strays) {
        this.in = in;
        this.strays = strays;
    }

    private static char[] windows() {
        byte[] high = new byte[128];
        for (int i = 0; i < high.length; i++) {
            high[i] = (byte) (128 + i);
        }
        return new String(high, Charset.forName("windows-1252")).toCharArray();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int written = 0;
        if (pending != 0) {
            target[offset] = pending;
            pending = 0;
            written = 1;
        }
        while (written < length) {
            if (end - start < 4 && !over) {
                if (written > 0 && end - start == 0 && in.available() == 0) {
                    break;
                }
                fill();
            }
            if (start == end) {
                tell();
                break;
            }
            int size = sequence(bytes, start, end);
            int point = size == 0 ? strayByte() : point(size);
            start += Math.max(size, 1);
            if (point < 0x10000) {
                target[offset + written++] = (char) point;
            } else {
                target[offset + written++] = Character.highSurrogate(point);
                if (written < length) {
                    target[offset + written++] = Character.lowSurrogate(point);
                } else {
                    pending = Character.lowSurrogate(point);
                }
            }
        }
        return written == 0 ? -1 : written;
    }

    /** The end is reached: tells once. */
    private void tell() {
        if (!told) {
            told = true;
            strays.accept(stray);
        }
    }

    private int strayByte() {
        stray++;
        return WINDOWS[bytes[start] & 0x7F];
    }

    private int point(int size) {
        int first = bytes[start];
        return switch (size) {
            case 1 -> first;
            case 2 -> (first & 0x1F) << 6 | bytes[start + 1] & 0x3F;
            case 3 -> (first & 0x0F) << 12 | (bytes[start + 1] & 0x3F) << 6 | bytes[start + 2] & 0x3F;
            default -> (first & 0x07) << 18 | (bytes[start + 1] & 0x3F) << 12 | (bytes[start + 2] & 0x3F) << 6
                    | bytes[start + 3] & 0x3F;
        };
    }

    private void fill() throws IOException {
        System.arraycopy(bytes, start, bytes, 0, end - start);
        end -= start;
        start = 0;
        while (end < 4 && !over) {
            int read = in.read(bytes, end, bytes.length - end);
            if (read < 0) {
                over = true;
            } else {
                end += read;
            }
        }
    }

    /** Length of the UTF-8 sequence at a place; 0 when there is none. */
    static int sequence(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        int size = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3
                : first >= 0xF0 && first < 0xF5 ? 4 : 0;
        if (size == 0 || at + size > end) {
            return 0;
        }
        for (int i = 1; i < size; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        boolean overlong = first == 0xE0 && (bytes[at + 1] & 0xFF) < 0xA0 || first == 0xF0 && (bytes[at + 1] & 0xFF) < 0x90;
        boolean surrogate = first == 0xED && (bytes[at + 1] & 0xFF) >= 0xA0;
        boolean beyond = first == 0xF4 && (bytes[at + 1] & 0xFF) >= 0x90;
        return overlong || surrogate || beyond ? 0 : size;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
