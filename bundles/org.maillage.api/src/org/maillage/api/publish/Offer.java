package org.maillage.api.publish;

import java.util.Optional;

/**
 * A version of a collection that a site offers.
 *
 * @param collection its id
 * @param version    its version
 * @param title      its title
 * @param size       bytes to fetch; 0 when the site does not say
 * @param signer     who says to have signed it; only {@link PublishService#verify} and an installation check it
 */
public record Offer(String collection, String version, String title, long size, Optional<Signer> signer) {
}
