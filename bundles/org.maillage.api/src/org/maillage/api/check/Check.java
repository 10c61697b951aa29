package org.maillage.api.check;

import org.maillage.api.content.EntryView;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One rule that entries should meet; registered as an OSGi service. Stateless: everything about a run is in its context.
 * A check that throws is reported and the others go on.
 */
@ConsumerType
public interface Check {

    /** Looks at one entry and reports what it finds. */
    void check(EntryView entry, CheckContext context);
}
