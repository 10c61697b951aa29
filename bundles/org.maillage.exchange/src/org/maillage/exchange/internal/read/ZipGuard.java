package org.maillage.exchange.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Refuses a workbook that unpacks to far more than it is: the sizes that an archive declares may lie, so it is unpacked once. */
final class ZipGuard {

    private static final long LARGEST_STRINGS = 512L << 20;
    private static final long LARGEST = 8L << 30;
    private static final long SMALL = 16L << 20;
    private static final long MOST_TIMES = 150;
    private static final int MOST_FILES = 10_000;

    private ZipGuard() {
    }

    /** Whether a file may be opened. */
    static boolean isHarmless(Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_FILES) {
                return false;
            }
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                long size = 0;
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        size += read;
                        total += read;
                        boolean strings = entry.getName().endsWith("sharedStrings.xml");
                        if (total > LARGEST || strings && size > LARGEST_STRINGS
                                || size > SMALL && size > MOST_TIMES * Math.max(1, entry.getCompressedSize())) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }
}
