package org.maillage.api.publish;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to publish, and where.
 *
 * @param collection its id
 * @param version    {@code X.Y.Z}; empty for the one that what changed asks for
 * @param site       the folder of the site; made when it does not exist
 * @param key        what to sign with; empty for none
 * @param handover   a file that gets this version alone, to hand over; empty for none
 */
public record PublishRequest(String collection, Optional<String> version, Path site, Optional<SigningKey> key,
        Optional<Path> handover) {
}
