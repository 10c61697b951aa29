package org.maillage.ui.internal;

import java.nio.file.Path;

import org.maillage.api.DataArea;

/** A data area in a folder of the test. */
public record Area(Path folder, boolean writer) implements DataArea {

    @Override
    public boolean acquireWriting() {
        return writer;
    }

    @Override
    public void releaseWriting() {
        // Nothing is held.
    }
}
