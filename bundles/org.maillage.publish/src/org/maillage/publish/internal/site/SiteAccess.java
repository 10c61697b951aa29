package org.maillage.publish.internal.site;

import java.nio.file.Path;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;

/** Gets files of a site. Used by one thread. */
public interface SiteAccess extends AutoCloseable {

    /** Largest file that is fetched, in bytes. */
    long LARGEST = 4L << 30;

    /**
     * Fetches a file.
     *
     * @param path   path in the site, with slashes
     * @param target the file to write
     * @return whether the site has it; false leaves nothing behind
     * @throws MaillageException when it cannot be had whole; what is left in the target is of no use
     */
    boolean fetch(String path, Path target, Monitor monitor) throws MaillageException;

    /** Lets go. */
    @Override
    void close();
}
