package org.maillage.search.internal;

import java.nio.file.Path;

import org.maillage.api.DataArea;

/** A folder, and whether this process may write in it. */
final class FakeDataArea implements DataArea {

    private final Path folder;
    private final boolean writable;
    private int asked;

    FakeDataArea(Path folder, boolean writable) {
        this.folder = folder;
        this.writable = writable;
    }

    /** How many times the right to write was asked for. */
    int asked() {
        return asked;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public boolean acquireWriting() {
        asked++;
        return writable;
    }

    @Override
    public void releaseWriting() {
        throw new AssertionError("the right to write belongs to the whole process");
    }
}
