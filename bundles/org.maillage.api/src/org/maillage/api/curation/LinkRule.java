package org.maillage.api.curation;

import java.util.Optional;

import org.maillage.model.LinkState;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Knows better what the answer of some hosts means: a page that says “not found” with a status of success, one that turns
 * robots away but is there. Registered as an OSGi service. Stateless; called by several threads. It asks nobody: the link
 * checker has done so. One that throws or hangs is named in the log and the answer counts as it is.
 */
@ConsumerType
public interface LinkRule {

    /**
     * What an address does.
     *
     * @param reply what the host answered, and what the link checker makes of it
     * @return empty where this rule knows nothing; otherwise broken, valid or uncertain
     */
    Optional<LinkState> judge(LinkReply reply);
}
