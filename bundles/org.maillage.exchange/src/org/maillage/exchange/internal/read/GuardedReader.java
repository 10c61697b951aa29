package org.maillage.exchange.internal.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a reading that takes in too much for one record, as after a quotation mark that is never closed. */
final class GuardedReader extends FilterReader {

    private static final long LARGEST = 16L << 20;

    private long taken;

    GuardedReader(Reader in) {
        super(in);
    }

    /** A new record begins. */
    void next() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        taken += read;
        if (taken > LARGEST) {
            throw new IOException("One record is longer than " + (LARGEST >> 20) + " Mi characters");
        }
    }
}
