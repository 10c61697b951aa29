package org.maillage.api.publish;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.api.text.Message;
import org.osgi.annotation.versioning.ConsumerType;

/** Registered as an OSGi service, says where the person uses entries, so that a change can be shown beside it. */
@ConsumerType
public interface EntryUses {

    /**
     * Where entries are used.
     *
     * @param ids ids of entries that changed
     * @return by the id of an entry, what uses it, each as a short text
     * @throws MaillageException when it cannot be known, as for encrypted files that are locked
     */
    Map<String, List<Message>> uses(Set<String> ids) throws MaillageException;
}
