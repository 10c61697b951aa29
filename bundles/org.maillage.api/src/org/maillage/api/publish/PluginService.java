package org.maillage.api.publish;

import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Plug-ins with programs, and the product itself: they belong to the installation, change through p2, and count from the next
 * start on. What fails leaves the installation as it was. Collections, which hold data only, go through
 * {@link CollectionInstaller}. Thread-safe.
 */
@ProviderType
public interface PluginService {

    /** The product, as it runs now. */
    PluginInfo product();

    /**
     * What was installed besides the product.
     *
     * @throws MaillageException when the installation does not say what is in it, or is protected
     */
    List<PluginInfo> plugins() throws MaillageException;

    /**
     * The plug-ins that a source has, the newest version of each. Collections, and what makes up the product, are left out.
     *
     * @param source as for {@link #install}
     * @throws MaillageException when it has no programs at all, or cannot be reached
     */
    List<PluginInfo> offers(String source, Monitor monitor) throws MaillageException;

    /**
     * The plug-in that a bundle came with. Cheap.
     *
     * @param bundle symbolic name
     * @return its id; empty for a bundle of the product
     */
    Optional<String> owner(String bundle);

    /**
     * Installs plug-ins.
     *
     * @param source a bundle file, or a p2 repository: an address, a folder, or a zip file
     * @param ids    of what the source offers; empty for all
     * @param trust  asked once: a program can do whatever the person can
     * @throws MaillageException when something is missing, the installation is protected, or nothing can be fetched
     */
    List<PluginInfo> install(String source, List<String> ids, ProgramQuestion trust, Monitor monitor)
            throws MaillageException;

    /**
     * What {@link #update} would bring, without doing it: the product first.
     *
     * @param source as for {@link #update}
     * @throws MaillageException as for {@link #update}
     */
    List<ProgramChange> updates(String source, Monitor monitor) throws MaillageException;

    /**
     * Brings the product and the plug-ins to the newest versions.
     *
     * @param source a p2 repository with newer versions
     * @param trust  asked once, when there is something newer
     * @return what has another version from the next start on; empty when all is up to date
     * @throws MaillageException as for {@link #install}
     */
    List<PluginInfo> update(String source, ProgramQuestion trust, Monitor monitor) throws MaillageException;

    /**
     * Removes a plug-in.
     *
     * @throws MaillageException when it is not installed, or the installation is protected
     */
    void remove(String id, Monitor monitor) throws MaillageException;

    /**
     * What {@link #rollback} would bring back, without doing it.
     *
     * @throws MaillageException when there is nothing to go back to, or the installation is protected
     */
    List<ProgramChange> former(Monitor monitor) throws MaillageException;

    /**
     * Goes back to the product and the plug-ins that there were before their last change, from what lies on the disk. Done
     * twice, it comes back.
     *
     * @return what has another version, comes or goes from the next start on
     * @throws MaillageException when there is nothing to go back to, a part of it is no longer there, or the installation is
     *                           protected
     */
    List<ProgramChange> rollback(Monitor monitor) throws MaillageException;

    /**
     * Switches a plug-in off, at once and for the starts to come, or on, from the next start on. It stays installed; what is off
     * is left out before the framework starts, so that one that hangs or breaks the start can be switched off too. Needs no
     * right to write the installation: where it is protected, the switch is the person’s own.
     *
     * @throws MaillageException when it is not installed
     */
    void enable(String id, boolean on) throws MaillageException;

    /** The addresses and folders that programs came from, and where updates are looked for; the latest first. */
    List<String> sources();
}
