package org.maillage.exchange.internal.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/** Opens a text file whose encoding nobody tells. Streams: only the start is looked at in advance. */
public final class TextFile {

    private static final int SAMPLE = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextFile() {
    }

    /**
     * Opens a file: a byte order mark decides; else UTF-8 when the start is UTF-8 for the most part, with stray bytes read
     * as Windows-1252; else what the bytes look most like.
     *
     * @param declared encoding that the mapping names; null to detect it
     * @param strays   told the number of stray bytes, when the end is reached
     */
    public static Reader open(Path file, Charset declared, LongConsumer strays) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), SAMPLE * 2);
        in.mark(SAMPLE + 8);
        byte[] sample = in.readNBytes(SAMPLE);
        in.reset();
        Charset marked = mark(sample);
        if (marked != null) {
            in.skipNBytes(marked == StandardCharsets.UTF_8 ? 3 : 2);
            return reader(in, marked, strays);
        }
        return reader(in, declared != null ? declared : detect(sample), strays);
    }

    private static Reader reader(InputStream in, Charset charset, LongConsumer strays) {
        return charset == StandardCharsets.UTF_8 ? new LenientUtf8Reader(in, strays)
                : new InputStreamReader(in, charset);
    }

    private static Charset mark(byte[] sample) {
        if (starts(sample, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(sample, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(sample, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean starts(byte[] sample, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (sample.length <= i || (sample[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The encoding that a sample is likely to have. */
    static Charset detect(byte[] sample) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < sample.length; i++) {
            int length = LenientUtf8Reader.sequence(sample, i, sample.length);
            if (length > 1) {
                good++;
                i += length - 1;
            } else if (sample[i] < 0 && i < sample.length - 4) {
                bad++;
            }
        }
        if (bad == 0 || good >= bad) {
            return StandardCharsets.UTF_8;
        }
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        String name = match == null ? "" : match.getName();
        // The detector tells Western encodings apart by statistics of short texts: Windows-1252 holds ISO-8859-1.
        return name.startsWith("ISO-8859-1") || name.isEmpty() || !Charset.isSupported(name) ? WINDOWS
                : Charset.forName(name);
    }
}
