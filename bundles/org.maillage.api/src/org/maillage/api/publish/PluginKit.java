package org.maillage.api.publish;

import java.nio.file.Path;
import java.util.List;

import org.maillage.api.MaillageException;
import org.osgi.annotation.versioning.ProviderType;

/** Makes projects of plug-ins that build, pass a test and install as they are. Thread-safe. */
@ProviderType
public interface PluginKit {

    /** The kinds of plug-ins, in the order in which to learn them. */
    List<String> kinds();

    /**
     * Makes a project. It builds with {@code mvn package} against the jars of this product, which are put beside it.
     *
     * @param kind   one of {@link #kinds}
     * @param name   name of the bundle, such as {@code fr.exemple.meteo}
     * @param folder a new or empty folder
     * @throws MaillageException when the kind or the name is not known or not well formed, the folder is not empty, or
     *                           nothing can be written; nothing is left behind then
     */
    void create(String kind, String name, Path folder) throws MaillageException;

    /**
     * Writes Maven archetypes of all kinds, which make the same projects as {@link #create}, and what those projects are
     * compiled against. What an earlier call has written there is replaced.
     *
     * @param repository a Maven repository, such as the local one of the person; may be new
     * @return the coordinates of the archetypes: group, artifact and version, with colons between
     * @throws MaillageException when nothing can be written
     */
    List<String> archetypes(Path repository) throws MaillageException;
}
