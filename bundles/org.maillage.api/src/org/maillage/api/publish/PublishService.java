package org.maillage.api.publish;

import java.nio.file.Path;

import org.maillage.api.MaillageException;
import org.osgi.annotation.versioning.ProviderType;

/** Publishes collections to a site: a folder that any web server can serve, laid out as a p2 repository. Thread-safe. */
@ProviderType
public interface PublishService {

    /**
     * Publishes a collection. Entries that are drafts or in review are left out. Content that has errors is refused; content
     * that is already the newest version of the site changes nothing there. The site shows the new version when all is in
     * place, or stays as it was.
     *
     * @throws MaillageException when the content has errors, the version does not suit what changed, the key cannot be
     *                           used, or the site cannot be written; {@link InvalidContentException} carries the errors
     */
    PublishReport publish(PublishRequest request, Monitor monitor) throws MaillageException;

    /**
     * What {@link #publish} would do now, without doing it: the version and what changed. The key and the file to hand
     * over are not looked at.
     *
     * @throws MaillageException as for {@link #publish}
     */
    PublishReport preview(PublishRequest request, Monitor monitor) throws MaillageException;

    /**
     * Makes a key pair to sign with, and writes it to a file, encrypted with the passphrase.
     *
     * @param name       who signs, as it is shown to people
     * @param passphrase at least eight characters; overwritten by the caller afterwards
     * @param file       the new file; never replaced
     * @throws MaillageException when the file exists, the passphrase is too short, or nothing can be written
     */
    Signer createKey(String name, char[] passphrase, Path file) throws MaillageException;

    /**
     * Checks a site as those who install from it will: every version is there, whole, and signed by who it says.
     *
     * @param site a folder, a file to hand over, or an address
     * @throws MaillageException when it is no site, or cannot be reached
     */
    SiteReport verify(String site, Monitor monitor) throws MaillageException;
}
