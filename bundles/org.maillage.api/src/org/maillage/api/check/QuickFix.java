package org.maillage.api.check;

import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.text.Message;
import org.maillage.model.Entry;
import org.osgi.annotation.versioning.ConsumerType;

/** Mends what checks report; registered as an OSGi service. Stateless. One that throws is reported and the others go on. */
@ConsumerType
public interface QuickFix {

    /** The codes of the problems that it may mend. */
    Set<String> codes();

    /** What it does, as an order of a few words. */
    Message label();

    /**
     * Mends a problem.
     *
     * @param entry a copy of the entry, to be changed; untouched when the answer is false
     * @return false when this very problem cannot be mended so
     */
    boolean fix(Problem problem, Entry entry) throws MaillageException;
}
