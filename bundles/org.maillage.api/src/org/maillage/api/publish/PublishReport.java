package org.maillage.api.publish;

import java.util.Optional;

/**
 * What came of publishing.
 *
 * @param collection its id
 * @param version    the version that the site now has as the newest
 * @param published  whether it is new; false when nothing had changed
 * @param changes    what changed since the version before; all is new in a first version
 * @param entries    number of entries in this version
 * @param drafts     number of entries left out as drafts or in review
 * @param signer     who signed, if anybody
 */
public record PublishReport(String collection, String version, boolean published, ContentChanges changes, int entries,
        int drafts, Optional<Signer> signer) {
}
