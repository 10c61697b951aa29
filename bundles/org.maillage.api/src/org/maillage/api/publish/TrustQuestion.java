package org.maillage.api.publish;

import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

/** Asks a person whether content may come in. Called on the thread that installs; may wait. */
@ConsumerType
public interface TrustQuestion {

    /**
     * Whether to trust.
     *
     * @param offer  what is about to come in; its signature, if there is one, is sound
     * @param former whose signature the version that is there has; empty when it is new or nobody signed it
     */
    boolean accepts(Offer offer, Optional<Signer> former);
}
