package org.maillage.publish.internal.diff;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.content.CollectionContent;
import org.maillage.api.content.CollectionFiles;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.publish.internal.PublishTexts;

/**
 * What one version of a collection holds for those who have it: entries by id, and a digest of each other file.
 *
 * @param descriptor metadata
 * @param entries    published and archived entries
 * @param others     digests of files that are not entries, the metadata without its version among them
 * @param drafts     files of entries that are not published
 * @param unpublished number of entries that are not published
 * @param cleaned    entries that had comments of those who work on them, without these, by their files
 * @param problems   what could not be read
 */
public record Snapshot(CollectionDescriptor descriptor, SortedMap<String, Entry> entries,
        SortedMap<String, String> others, Set<String> drafts, int unpublished, Map<String, Entry> cleaned,
        List<Problem> problems) {

    private static final String DESCRIPTOR = "collection.xml";

    /** What was before the first version. */
    public static Snapshot none() {
        return new Snapshot(null, new TreeMap<>(), new TreeMap<>(), Set.of(), 0, Map.of(), List.of());
    }

    /** Reads a collection. */
    public static Snapshot of(CollectionContent content, CollectionFiles files) throws MaillageException {
        SortedMap<String, Entry> entries = new TreeMap<>();
        Set<String> drafts = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> left = new TreeMap<>();
        Map<String, Entry> cleaned = new TreeMap<>();
        content.read(new EntryVisitor() {
            @Override
            public void entry(EntryView view) {
                Entry entry = view.original();
                if (entry.getStatus() == EntryStatus.DRAFT || entry.getStatus() == EntryStatus.IN_REVIEW) {
                    drafts.add(view.place().file());
                    left.merge(view.place().file(), 1, Integer::sum);
                } else if (entry.getComments().isEmpty()) {
                    entries.put(entry.getId(), entry);
                } else {
                    Entry plain = EcoreUtil.copy(entry);
                    plain.getComments().clear();
                    entries.put(plain.getId(), plain);
                    cleaned.put(view.place().file(), plain);
                }
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        return new Snapshot(content.descriptor(), entries, others(content, files), drafts,
                left.values().stream().mapToInt(Integer::intValue).sum(), cleaned, problems);
    }

    private static SortedMap<String, String> others(CollectionContent content, CollectionFiles files)
            throws MaillageException {
        SortedMap<String, String> digests = new TreeMap<>();
        try {
            for (String path : content.files()) {
                boolean entries = path.endsWith(".xml") && (path.startsWith("entries/") || path.startsWith("sets/"));
                if (!entries && !path.equals(DESCRIPTOR)) {
                    try (InputStream in = content.open(path)) {
                        digests.put(path, Digests.sha256(in));
                    }
                }
            }
        } catch (IOException e) {
            throw PublishTexts.failure(e, "content.unreadable", content.location(), String.valueOf(e.getMessage()));
        }
        CollectionDescriptor plain = EcoreUtil.copy(content.descriptor());
        plain.setVersion(null);
        digests.put(DESCRIPTOR, Digests.sha256(files.write(plain)));
        return digests;
    }
}
