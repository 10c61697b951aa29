package org.maillage.ui.publish.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.maillage.api.publish.Offer;
import org.maillage.api.publish.ProgramChange;
import org.maillage.api.publish.PublishReport;
import org.maillage.api.publish.Signer;

/** What a person is asked in a dialog. Called on the user-interface thread. */
public interface Questions {

    /**
     * What to install.
     *
     * @param source      an address, a folder or a file
     * @param collections ids
     * @param plugins     ids
     * @param update      whether to bring the product and the plug-ins that are there to the versions of the source
     */
    record Choice(String source, List<String> collections, List<String> plugins, boolean update) {
    }

    /** What programs may be asked about. */
    enum About {
        /** They come in. */
        INSTALL,
        /** They get another version. */
        UPDATE,
        /** They go back to what was before. */
        ROLLBACK
    }

    /** What to install, and from where; empty when the person gives up. */
    Optional<Choice> install();

    /** Whether to believe whoever signed, or nobody; {@code former} signed the version that is there. */
    boolean trust(Offer offer, Optional<Signer> former);

    /** Whether programs may change; asked once, with all that changes. */
    boolean programs(About what, List<ProgramChange> changes);

    /** Says what counts from the next start on, and offers to start anew; when the person agrees, it does so. */
    void restart(String sentence);

    /** Whether to remove a collection, or a plug-in. */
    boolean remove(String title, boolean program);

    /** Leads through a publication; what came of it, empty when the person gave up. */
    Optional<PublishReport> publish(Optional<String> collection);

    /** A folder. */
    Optional<Path> folder(String title);

    /** A file that is there. */
    Optional<Path> file(String title);

    /** Where to write a file. */
    Optional<Path> save(String title, String name);
}
