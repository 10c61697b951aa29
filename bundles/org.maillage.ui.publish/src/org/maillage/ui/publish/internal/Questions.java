package org.maillage.ui.publish.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.maillage.api.publish.Offer;
import org.maillage.api.publish.PublishReport;
import org.maillage.api.publish.Signer;

/** What a person is asked in a dialog. Called on the user-interface thread. */
public interface Questions {

    /**
     * What to install.
     *
     * @param source      an address, a folder or a file
     * @param collections ids
     */
    record Choice(String source, List<String> collections) {
    }

    /** What to install, and from where; empty when the person gives up. */
    Optional<Choice> install();

    /** Whether to believe whoever signed, or nobody; {@code former} signed the version that is there. */
    boolean trust(Offer offer, Optional<Signer> former);

    /** Whether to remove a collection. */
    boolean remove(String title);

    /** Leads through a publication; what came of it, empty when the person gave up. */
    Optional<PublishReport> publish(Optional<String> collection);

    /** A folder. */
    Optional<Path> folder(String title);

    /** A file that is there. */
    Optional<Path> file(String title);

    /** Where to write a file. */
    Optional<Path> save(String title, String name);
}
