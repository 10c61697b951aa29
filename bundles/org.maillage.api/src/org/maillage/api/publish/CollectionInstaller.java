package org.maillage.api.publish;

import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The collections of a person: from a site, a file that was handed over, or a folder. They lie in the data area, above those
 * that came with the product; nobody needs to be an administrator, and nothing starts anew. Whatever fails, the
 * collections stay as they were. Thread-safe; of several processes one changes at a time.
 */
@ProviderType
public interface CollectionInstaller {

    /** The collections that were installed this way, in the order of their ids. */
    List<InstalledCollection> installed();

    /**
     * What a source offers, the newest version of each collection.
     *
     * @param source an address ({@code http}, {@code https}, {@code file}), a folder, or a file
     * @throws MaillageException when it is no site, or cannot be reached
     */
    List<Offer> offers(String source, Monitor monitor) throws MaillageException;

    /**
     * Installs the newest versions.
     *
     * @param source      as for {@link #offers}
     * @param collections their ids; empty for all that the source offers
     * @param trust       asked about each signer who is not known yet, and about what nobody signed
     * @return what came or changed
     * @throws MaillageException when one of them cannot be had, is not what was signed, or lacks something
     */
    List<InstalledCollection> install(String source, List<String> collections, TrustQuestion trust, Monitor monitor)
            throws MaillageException;

    /**
     * Brings collections to the newest versions of the sites that they came from.
     *
     * @param collections their ids; empty for all
     * @return those that changed
     * @throws MaillageException as for {@link #install}
     */
    List<InstalledCollection> update(List<String> collections, TrustQuestion trust, Monitor monitor)
            throws MaillageException;

    /**
     * Looks for newer versions, and changes nothing. Reads the indexes of the sites, not the collections. A site that
     * cannot be asked does not keep the others from being asked.
     *
     * @throws MaillageException when it is cancelled
     */
    UpdateCheck updates(Monitor monitor) throws MaillageException;

    /**
     * Removes a collection. One that came with the product is seen again.
     *
     * @throws MaillageException when it was not installed this way, another one needs it, or nothing can be written
     */
    void remove(String collection) throws MaillageException;

    /**
     * Goes back to what a collection was before its last change. Done twice, it comes back.
     *
     * @return what is there now; empty when that is nothing
     * @throws MaillageException when there is nothing to go back to, or nothing can be written
     */
    Optional<InstalledCollection> rollback(String collection) throws MaillageException;

    /**
     * What an update would change.
     *
     * @param source where to look; empty for the site that the collection came from
     * @throws MaillageException when the collection is not there, or as for {@link #install}
     */
    UpcomingChanges diff(String collection, Optional<String> source, Monitor monitor) throws MaillageException;

    /**
     * What the last change of a collection changed: an installation, an update, a removal or a way back; for one that came
     * with the programs, their last update that brought another version of it. Needs no network.
     *
     * @return from the version before, which is empty when there was none; to the one that is there now, which is empty
     *         when there is none
     * @throws MaillageException when the collection was never changed this way, or the version before is no longer kept
     */
    ContentChanges lastChange(String collection) throws MaillageException;

    /** The sites that are known, in the order in which they came. */
    List<String> sites();

    /**
     * Remembers a site, after a look at it.
     *
     * @throws MaillageException when it is no site or cannot be reached, or nothing can be written
     */
    void addSite(String address, Monitor monitor) throws MaillageException;

    /**
     * Forgets a site; what came from it stays.
     *
     * @throws MaillageException when it is not known, or nothing can be written
     */
    void removeSite(String address) throws MaillageException;
}
