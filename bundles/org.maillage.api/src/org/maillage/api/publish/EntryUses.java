package org.maillage.api.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

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

    /**
     * Where entries will be used once an update is made. As long as a use depends on ids alone, this is where they are used.
     *
     * @param upcoming what the update would change
     * @throws MaillageException as for {@link #uses}
     */
    default Map<String, List<Message>> forecast(UpcomingChanges upcoming) throws MaillageException {
        return uses(upcoming.changes().ids());
    }

    /**
     * What several know. One that fails does not keep the others from being asked.
     *
     * @param all    whom to ask
     * @param ids    ids of entries that changed
     * @param failed told what cannot be known, and why
     * @return as of {@link #uses(Set)}
     */
    static Map<String, List<Message>> of(List<EntryUses> all, Set<String> ids, Consumer<MaillageException> failed) {
        return of(all, each -> each.uses(ids), failed);
    }

    /** The same for an update to come. */
    static Map<String, List<Message>> of(List<EntryUses> all, UpcomingChanges upcoming, Consumer<MaillageException> failed) {
        return of(all, each -> each.forecast(upcoming), failed);
    }

    private static Map<String, List<Message>> of(List<EntryUses> all, Question question, Consumer<MaillageException> failed) {
        Map<String, List<Message>> found = new TreeMap<>();
        for (EntryUses each : all) {
            try {
                question.ask(each).forEach(
                        (id, texts) -> found.computeIfAbsent(id, none -> new ArrayList<>()).addAll(texts));
            } catch (MaillageException e) {
                failed.accept(e);
            }
        }
        return found;
    }

    /** What each is asked. */
    interface Question {

        /** Asks. */
        Map<String, List<Message>> ask(EntryUses uses) throws MaillageException;
    }
}
