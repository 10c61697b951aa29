package org.maillage.ui.curation.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.api.content.Origin;
import org.maillage.model.Concept;
import org.maillage.model.EntryStatus;
import org.maillage.model.meta.EntryIds;

/** Terms of vocabularies, each read once; read off the user-interface thread. Thread-safe. */
public final class Vocabularies {

    private final ContentService content;
    private final Map<String, List<Term>> known = new ConcurrentHashMap<>();

    /** Vocabularies of all collections. */
    public Vocabularies(ContentService content) {
        this.content = content;
    }

    /** Forgets all: collections have changed. */
    public void clear() {
        known.clear();
    }

    /** The terms of a vocabulary, in the order of its file; none when no collection has it. */
    public List<Term> terms(String scheme) throws MaillageException {
        List<Term> terms = known.get(scheme);
        if (terms == null) {
            terms = read(scheme);
            known.put(scheme, terms);
        }
        return terms;
    }

    private List<Term> read(String scheme) throws MaillageException {
        String collection = EntryIds.parse(scheme).map(EntryIds::collection).orElse("");
        List<Term> terms = new ArrayList<>();
        for (CollectionInfo info : content.collections()) {
            // Those of the vocabulary itself, and those that people added to it.
            if (info.id().equals(collection) || info.origin() == Origin.PERSONAL) {
                content.read(info.id(), new EntryVisitor() {
                    @Override
                    public void entry(EntryView view) {
                        if (view.entry() instanceof Concept concept && scheme.equals(concept.getScheme())
                                && concept.getStatus() != EntryStatus.ARCHIVED) {
                            terms.add(term(concept));
                        }
                    }
                });
            }
        }
        return List.copyOf(terms);
    }

    private static Term term(Concept concept) {
        List<String> others = new ArrayList<>(concept.getAltLabels());
        others.addAll(concept.getHiddenLabels());
        if (concept.getNotation() != null) {
            others.add(concept.getNotation());
        }
        String label = concept.getTitle() == null ? concept.getId() : concept.getTitle();
        return new Term(concept.getId(), label, others, concept.getBroader());
    }
}
