package org.maillage.curation.internal.duplicates;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;

/** What is compared of all entries, read once until something changes, given up when memory is needed. */
final class Candidates {

    private final ContentService content;
    private SoftReference<List<Candidate>> read = new SoftReference<>(null);
    private Map<String, String> readAt = Map.of();

    Candidates(ContentService content) {
        this.content = content;
    }

    /** All of them; fewer when cancelled. */
    List<Candidate> all(BooleanSupplier cancelled) throws MaillageException {
        Map<String, String> before = content.stamps();
        synchronized (this) {
            List<Candidate> known = read.get();
            if (known != null && readAt.equals(before)) {
                return known;
            }
        }
        List<Candidate> all = new ArrayList<>();
        for (CollectionInfo info : content.collections()) {
            if (cancelled.getAsBoolean()) {
                return List.of();
            }
            content.read(info.id(), view -> Candidate.of(view).ifPresent(all::add));
        }
        synchronized (this) {
            readAt = before;
            read = new SoftReference<>(List.copyOf(all));
        }
        return all;
    }
}
