package org.maillage.curation.internal.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.ContentService;
import org.maillage.api.curation.CandidateTerm;
import org.maillage.api.curation.ConceptUse;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.VocabularyService;
import org.maillage.api.curation.WriteTarget;
import org.maillage.api.exchange.FieldPaths;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchService;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.curation.internal.work.Desk;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Vocabularies, kept on the desk. */
@Component
public final class VocabularyComponent implements VocabularyService {

    private final Desk desk;
    private final ContentService content;
    private final FieldPaths paths;
    private final Candidates candidates;
    private volatile Known known = new Known(Map.of(), null);

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile SearchService search;

    /** Called by Declarative Services. */
    @Activate
    public VocabularyComponent(@Reference Desk desk, @Reference ContentService content, @Reference FieldPaths paths,
            @Reference DataArea data) {
        this.desk = desk;
        this.content = content;
        this.paths = paths;
        this.candidates = new Candidates(data, this::finds);
    }

    private boolean finds(String query) throws MaillageException {
        SearchService index = search;
        // Without search nobody can say that something was looked for in vain.
        return index == null || index.search(SearchRequest.of(query, 1), Locale.FRENCH).total() > 0;
    }

    /** What all collections say, and the stamps they had before they were read. */
    private record Known(Map<String, String> stamps, Survey survey) {
    }

    /** What all collections say; read again when their stamps are others. */
    private Survey survey() throws MaillageException {
        Map<String, String> stamps = content.stamps();
        Known last = known;
        if (last.survey() == null || !last.stamps().equals(stamps)) {
            last = new Known(stamps, Survey.of(content));
            known = last;
        }
        return last.survey();
    }

    @Override
    public List<ConceptUse> terms(String schemeId) throws MaillageException {
        Survey now = survey();
        return now.concepts(schemeId).stream().map(each -> {
            List<String> others = new ArrayList<>(each.getAltLabels());
            others.addAll(each.getHiddenLabels());
            return new ConceptUse(each.getId(), each.getTitle(), others, each.getBroader(),
                    now.uses().getOrDefault(each.getId(), 0));
        }).toList();
    }

    private Concept concept(Entry entry) throws MaillageException {
        if (entry instanceof Concept concept) {
            return concept;
        }
        throw CurationTexts.failure("term.none", entry.getId());
    }

    @Override
    public List<EntryChange> move(String conceptId, Optional<String> above, ChangeNote note, WriteTarget target)
            throws MaillageException {
        Desk.Edit edit = Desk.Edit.of(desk.find(conceptId));
        Concept moved = concept(edit.after());
        if (above.isPresent()) {
            Concept other = concept(desk.find(above.get()).entry());
            if (!String.valueOf(other.getScheme()).equals(moved.getScheme())) {
                throw CurationTexts.failure("term.otherScheme", conceptId, above.get());
            }
            if (isBelow(above.get(), conceptId, new HashSet<>())) {
                throw CurationTexts.failure("term.circle", moved.getTitle(), other.getTitle());
            }
        }
        moved.getBroader().clear();
        above.ifPresent(moved.getBroader()::add);
        return desk.write(List.of(edit), note, target);
    }

    private boolean isBelow(String id, String top, Set<String> seen) throws MaillageException {
        if (id.equals(top)) {
            return true;
        }
        Optional<Entry> entry = seen.add(id) ? content.find(id).map(each -> each.entry()) : Optional.empty();
        if (entry.isPresent() && entry.get() instanceof Concept concept) {
            for (String each : concept.getBroader()) {
                if (isBelow(each, top, seen)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public List<EntryChange> add(String schemeId, Optional<String> above, List<String> names, String collection,
            ChangeNote note) throws MaillageException {
        Desk.Plan plan = new Desk.Plan();
        make(schemeId, above, names, collection, plan);
        desk.run(plan.steps(), note);
        return plan.changes();
    }

    private List<Concept> make(String schemeId, Optional<String> above, List<String> names, String collection,
            Desk.Plan plan) throws MaillageException {
        if (!desk.isPersonal(collection)) {
            throw CurationTexts.failure("collection.notPersonal", collection);
        }
        Set<String> known = Candidates.names(survey().concepts(schemeId));
        List<Concept> made = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String name : names) {
            if (name.isBlank() || !known.add(Candidates.plain(name))) {
                throw CurationTexts.failure("term.taken", name, schemeId);
            }
            Concept concept = MaillageFactory.eINSTANCE.createConcept();
            concept.setTitle(name.strip());
            concept.setScheme(schemeId);
            concept.setStatus(EntryStatus.PUBLISHED);
            above.ifPresent(concept.getBroader()::add);
            concept.setId(id(collection, name.strip(), ids));
            made.add(concept);
            plan.add(collection, batch -> batch.save(concept));
            plan.changed(desk.made(concept));
        }
        return made;
    }

    private String id(String collection, String name, Set<String> taken) throws MaillageException {
        String start = collection + ":" + paths.idPath(MaillagePackage.eINSTANCE.getConcept(), name);
        String id = start;
        for (int i = 2; !taken.add(id) || content.find(id).isPresent(); i++) {
            id = start + "-" + i;
        }
        return id;
    }

    @Override
    public List<CandidateTerm> candidates(String schemeId, int limit) throws MaillageException {
        Survey now = survey();
        return candidates.find(Candidates.names(now.concepts(schemeId)), now, limit);
    }

    @Override
    public List<EntryChange> adopt(List<String> words, String conceptId, ChangeNote note, WriteTarget target)
            throws MaillageException {
        Desk.Edit term = Desk.Edit.of(desk.find(conceptId));
        Concept concept = concept(term.after());
        Map<String, String> terms = new HashMap<>();
        for (String word : words) {
            terms.put(Candidates.plain(word), conceptId);
            if (!Candidates.names(List.of(concept)).contains(Candidates.plain(word))) {
                concept.getAltLabels().add(word.strip());
            }
        }
        List<Desk.Edit> edits = new ArrayList<>(List.of(term));
        edits.addAll(instead(terms));
        return desk.write(edits, note, target);
    }

    @Override
    public List<EntryChange> promote(String schemeId, Optional<String> above, List<String> words, String collection,
            ChangeNote note, WriteTarget target) throws MaillageException {
        Desk.Plan plan = new Desk.Plan();
        Map<String, String> terms = new HashMap<>();
        make(schemeId, above, words, collection, plan)
                .forEach(each -> terms.put(Candidates.plain(each.getTitle()), each.getId()));
        for (Desk.Edit each : instead(terms)) {
            plan.edit(desk, each, target);
        }
        desk.run(plan.steps(), note);
        return plan.changes();
    }

    /** Entries with terms in the place of words. */
    private List<Desk.Edit> instead(Map<String, String> terms) throws MaillageException {
        List<Desk.Edit> edits = new ArrayList<>();
        for (String id : Candidates.with(terms.keySet(), survey())) {
            Desk.Edit edit = Desk.Edit.of(desk.find(id));
            for (String word : List.copyOf(edit.after().getFreeKeywords())) {
                String term = terms.get(Candidates.plain(word));
                if (term != null) {
                    edit.after().getFreeKeywords().remove(word);
                    if (!edit.after().getKeywords().contains(term)) {
                        edit.after().getKeywords().add(term);
                    }
                }
            }
            edits.add(edit);
        }
        return edits;
    }
}
