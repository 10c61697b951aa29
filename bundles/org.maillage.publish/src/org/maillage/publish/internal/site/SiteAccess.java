package org.maillage.publish.internal.site;

import java.nio.file.Path;
import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;

/** Gets files of a site. Used by one thread. */
public interface SiteAccess extends AutoCloseable {

    /** Largest file that is fetched, in bytes. */
    long LARGEST = 4L << 30;

    /** Forms of the index files that p2 knows, the usual first. */
    List<String> FORMS = List.of(".jar", ".xml.xz", ".xml");

    /**
     * Fetches a file.
     *
     * @param path   path in the site, with slashes
     * @param target the file to write
     * @return whether the site has it; false leaves nothing behind
     * @throws MaillageException when it cannot be had whole; what is left in the target is of no use
     */
    boolean fetch(String path, Path target, Monitor monitor) throws MaillageException;

    /**
     * Fetches one of the two index files of a p2 repository, {@code content} or {@code artifacts}, in the form that is there.
     *
     * @param folder where to put it
     * @return whether the site has it
     * @throws MaillageException as for {@link #fetch}
     */
    default boolean fetchIndex(String name, Path folder, Monitor monitor) throws MaillageException {
        for (String form : FORMS) {
            if (fetch(name + form, folder.resolve(name + form), monitor)) {
                return true;
            }
        }
        return false;
    }

    /** Lets go. */
    @Override
    void close();
}
