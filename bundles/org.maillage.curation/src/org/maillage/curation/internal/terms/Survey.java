package org.maillage.curation.internal.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;

/**
 * What all collections say about terms, in one reading.
 *
 * @param concepts the terms that are not archived, by scheme, in the order of their files
 * @param uses     how many entries other than terms refer to an entry
 * @param keywords free keywords: the entries by the way they are written, by the plain word
 */
record Survey(Map<String, List<Concept>> concepts, Map<String, Integer> uses,
        Map<String, Map<String, Set<String>>> keywords) {

    static Survey of(ContentService content) throws MaillageException {
        Survey survey = new Survey(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (CollectionInfo info : content.collections()) {
            content.read(info.id(), view -> survey.add(view.entry()));
        }
        return survey;
    }

    private void add(Entry entry) {
        if (!(entry instanceof Concept concept)) {
            Candidates.references(entry).forEach(each -> uses.merge(each, 1, Integer::sum));
        } else if (concept.getScheme() != null && concept.getStatus() != EntryStatus.ARCHIVED) {
            concepts.computeIfAbsent(concept.getScheme(), any -> new ArrayList<>()).add(concept);
        }
        entry.getFreeKeywords().forEach(each -> keywords.computeIfAbsent(Candidates.plain(each), any -> new TreeMap<>())
                .computeIfAbsent(each.strip(), any -> new TreeSet<>()).add(entry.getId()));
    }

    /** The terms of a scheme. */
    List<Concept> concepts(String schemeId) {
        return concepts.getOrDefault(schemeId, List.of());
    }
}
