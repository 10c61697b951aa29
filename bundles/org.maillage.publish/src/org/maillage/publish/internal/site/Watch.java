package org.maillage.publish.internal.site;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

import org.eclipse.core.runtime.ILog;

/** Closes a stream from which nothing comes any more, so that whoever reads it gets an error rather than an endless wait. */
final class Watch implements AutoCloseable {

    private final Thread thread;
    private volatile long last = System.nanoTime();

    Watch(InputStream in, Duration silence) {
        this.thread = Thread.ofVirtual().start(() -> watch(in, silence));
    }

    /** Something came. */
    void alive() {
        last = System.nanoTime();
    }

    private void watch(InputStream in, Duration silence) {
        try {
            long left = silence.toNanos();
            while (left > 0) {
                Thread.sleep(Duration.ofNanos(left));
                left = silence.toNanos() - (System.nanoTime() - last);
            }
            in.close();
        } catch (InterruptedException e) {
            // All has come.
        } catch (IOException e) {
            ILog.of(Watch.class).info("A silent connection could not be closed", e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
