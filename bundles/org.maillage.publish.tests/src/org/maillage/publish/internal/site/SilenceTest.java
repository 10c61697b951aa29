package org.maillage.publish.internal.site;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nobody waits for ever. */
class SilenceTest {

    @Test
    @Timeout(20)
    void aStreamFromWhichNothingComesIsClosed() throws Exception {
        try (PipedOutputStream out = new PipedOutputStream(); Blocking in = new Blocking(new PipedInputStream(out));
                Watch watch = new Watch(in, Duration.ofMillis(200))) {
            long start = System.nanoTime();
            assertThrows(IOException.class, in::read);
            assertTrue(System.nanoTime() - start >= Duration.ofMillis(150).toNanos());
        }
    }

    /** A stream whose read ends when it is closed, as that of a connection does. */
    private static final class Blocking extends InputStream {

        private final InputStream in;
        private volatile boolean closed;

        Blocking(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            while (!closed && in.available() == 0) {
                Thread.onSpinWait();
            }
            if (closed) {
                throw new IOException("closed");
            }
            return in.read();
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
