package org.maillage.api.content;

import java.nio.file.Path;
import java.util.Set;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Keeps the history of personal collections; registered as an OSGi service. Called on the thread that writes, by one thread
 * at a time. What it throws is logged and never stops the writing.
 */
@ConsumerType
public interface ChangeRecorder {

    /** Called before files of a collection change. When no {@link #after} follows, the change may have been made in part. */
    void before(String collection, Path folder);

    /**
     * Called when all files of a change are in place.
     *
     * @param files paths inside the folder, with slashes, of the files that were written or removed
     */
    void after(String collection, Path folder, Set<String> files, ChangeNote note);
}
