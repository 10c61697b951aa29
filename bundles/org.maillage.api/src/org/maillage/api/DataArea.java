package org.maillage.api;

import java.nio.file.Path;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The folder that holds what belongs to the person: own collections, the index, the layout. One process writes; others
 * that run at the same time read. Thread-safe.
 */
@ProviderType
public interface DataArea {

    /** The folder; it may not exist before something is written. */
    Path folder();

    /**
     * Asks to be the writer. The first process that asks keeps the right until it ends or gives it back; asking again is
     * harmless.
     *
     * @return whether this process may write; false while another one does, or when the folder cannot be written
     */
    boolean acquireWriting();

    /** Gives the right to write back. Does nothing when this process has not got it. */
    void releaseWriting();
}
