package org.maillage.api.curation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Asks whether the addresses in entries still answer, politely: one request a host at a time and a second between two,
 * robots.txt honoured, HEAD before GET. What is known of addresses is kept in the data area; in personal collections the
 * state of a link is written to the entry when it changes. A refusal, too many requests and trouble with a certificate are
 * uncertain, not broken; no answer and an error of the server become broken on the third day that they happen.
 */
@ProviderType
public interface LinkService {

    /** Follows a check, on any thread. */
    interface Watch {

        /** So many addresses of so many were asked. */
        void progress(int done, int total);

        /** Whether to leave the rest for another time; asked between addresses. */
        boolean isCancelled();
    }

    /**
     * Checks the addresses of published and draft entries. Waits for the network.
     *
     * @param collection the collection; empty for all
     * @param days       addresses checked fewer days ago are left alone; 0 for all
     * @param dryRun     true to ask without keeping or writing anything
     * @param cancelled  asked between addresses
     * @throws MaillageException when there is no such collection or nothing can be written
     */
    default LinkReport check(Optional<String> collection, int days, ChangeNote note, boolean dryRun,
            BooleanSupplier cancelled) throws MaillageException {
        return check(collection, days, note, dryRun, new Watch() {
            @Override
            public void progress(int done, int total) {
                // Nobody looks.
            }

            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        });
    }

    /** Checks addresses, and is followed. */
    LinkReport check(Optional<String> collection, int days, ChangeNote note, boolean dryRun, Watch watch)
            throws MaillageException;

    /**
     * Puts other addresses in the place of some in all entries that have them, as one change; they count as not checked yet.
     *
     * @param instead the other address by the one that goes; empty to take the link out
     * @return what changes
     * @throws MaillageException when nothing can be written
     */
    List<EntryChange> replace(Map<String, String> instead, ChangeNote note, WriteTarget target) throws MaillageException;

    /**
     * The addresses to be mended, without asking anybody: broken ones, those that lead elsewhere for good, uncertain ones,
     * and pages whose text changed, each group by use.
     *
     * @throws MaillageException when there is no such collection
     */
    List<LinkCheck> repairs(Optional<String> collection) throws MaillageException;
}
