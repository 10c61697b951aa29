package org.maillage.api.content;

import java.util.Set;

import org.osgi.annotation.versioning.ConsumerType;

/** Registered as an OSGi service, is told when collections come, go or change. */
@ConsumerType
public interface ContentListener {

    /** Called on the thread that made the change; must return at once. */
    void collectionsChanged(Set<String> collectionIds);
}
