package org.maillage.publish.internal.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;
import org.maillage.publish.internal.PublishTexts;

/** Copies what comes in, and tells a source that fails from a disk that is full. */
final class Copying {

    private static final int CHUNK = 1 << 16;

    private Copying() {
    }

    /**
     * Copies a stream to a file.
     *
     * @param name     what to call the source
     * @param expected number of bytes that must come; negative when unknown
     * @param progress called after each part
     */
    static void copy(InputStream in, Path target, String name, long expected, Monitor monitor, Runnable progress)
            throws MaillageException {
        long copied = 0;
        byte[] chunk = new byte[CHUNK];
        try (OutputStream out = open(target)) {
            for (int read = read(in, chunk, name); read >= 0; read = read(in, chunk, name)) {
                if (monitor.cancelled()) {
                    throw PublishTexts.failure("cancelled");
                }
                copied += read;
                if (copied > SiteAccess.LARGEST) {
                    throw PublishTexts.failure("transfer.tooLarge", name);
                }
                out.write(chunk, 0, read);
                progress.run();
            }
        } catch (IOException e) {
            throw notWritten(target, e);
        }
        if (expected >= 0 && copied != expected) {
            throw PublishTexts.failure("transfer.cut", name, copied, expected);
        }
    }

    private static OutputStream open(Path target) throws MaillageException {
        try {
            Files.createDirectories(target.getParent());
            return Files.newOutputStream(target);
        } catch (IOException e) {
            throw notWritten(target, e);
        }
    }

    private static int read(InputStream in, byte[] chunk, String name) throws MaillageException {
        try {
            return in.read(chunk);
        } catch (IOException e) {
            throw PublishTexts.failure(e, "transfer.failed", name);
        }
    }

    /** What to say when a file cannot be written. */
    static MaillageException notWritten(Path target, IOException cause) {
        return PublishTexts.failure(cause, "disk.notWritten", target.toString(), Causes.of(cause));
    }
}
