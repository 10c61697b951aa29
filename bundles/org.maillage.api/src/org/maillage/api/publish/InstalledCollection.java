package org.maillage.api.publish;

import java.util.Optional;

/**
 * A collection that a person installed.
 *
 * @param collection its id
 * @param version    its version
 * @param site       where it came from
 * @param signer     who signed it; empty when nobody did
 */
public record InstalledCollection(String collection, String version, String site, Optional<Signer> signer) {
}
