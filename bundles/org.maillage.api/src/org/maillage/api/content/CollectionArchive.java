package org.maillage.api.content;

import java.nio.file.Path;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A bundle file with collections or models that is to be read beside the bundles of the framework; registered as an OSGi
 * service for as long as it is there. It holds data only: none of its code is ever run.
 */
@ConsumerType
public interface CollectionArchive {

    /** The bundle file. It does not change while the service is registered. */
    Path file();
}
