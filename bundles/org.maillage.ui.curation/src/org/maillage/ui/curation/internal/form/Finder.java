package org.maillage.ui.curation.internal.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.MaillageException;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;

/** Finds what a field may refer to: terms of its vocabulary, places, entries of its type. Thread-safe. */
final class Finder {

    private static final int SHOWN = 12;

    private final Needs needs;
    private final Vocabularies vocabularies;

    Finder(Needs needs, Vocabularies vocabularies) {
        this.needs = needs;
        this.vocabularies = vocabularies;
    }

    /**
     * An entry that a field may refer to.
     *
     * @param id     its id
     * @param title  its title
     * @param detail what it is
     */
    record Found(String id, String title, String detail) {
    }

    /** The vocabulary that a field takes its values from, if there is one. */
    static Optional<String> vocabulary(EStructuralFeature feature) {
        return Meta.value(feature, Meta.CHECK, "vocabulary");
    }

    /** What answers a text, best first. Called in a job. */
    List<Found> find(EStructuralFeature feature, String text) throws MaillageException {
        String target = Meta.referenceTarget(feature).orElse("Entry");
        Optional<String> vocabulary = vocabulary(feature);
        if (vocabulary.isPresent()) {
            return vocabularies.terms(vocabulary.get()).stream().filter(each -> each.answers(text))
                    .sorted(Comparator.comparingInt(each -> each.distance(text))).limit(SHOWN)
                    .map(each -> new Found(each.id(), each.label(), String.join(", ", each.others()))).toList();
        }
        if (target.equals(MaillagePackage.eINSTANCE.getTerritory().getName())) {
            return needs.territories().find(text, SHOWN).stream().map(this::place).toList();
        }
        List<String> types = target.equals("Entry") ? List.of() : List.of(target);
        SearchRequest request = SearchRequest.of(text, SHOWN).withTypes(types);
        return needs.search().search(request, needs.texts().language()).hits().stream()
                .map(each -> new Found(each.id(), each.title(), typeLabel(each.type()))).toList();
    }

    private Found place(TerritoryInfo territory) {
        String kind = Meta.label(MaillagePackage.eINSTANCE.getTerritoryKind()
                .getEEnumLiteral(territory.kind().getName()), needs.texts().language());
        return new Found(territory.id(), territory.title(),
                territory.code().isEmpty() ? kind : kind + " " + territory.code());
    }

    private String typeLabel(String type) {
        return needs.content().types().stream().filter(each -> each.getName().equals(type)).findFirst()
                .map((EClass each) -> Meta.label(each, needs.texts().language())).orElse(type);
    }

    /** All that a field may refer to, for a tree; none when it is too much for one. Called in a job. */
    List<Term> all(EStructuralFeature feature) throws MaillageException {
        Optional<String> vocabulary = vocabulary(feature);
        if (vocabulary.isPresent()) {
            return vocabularies.terms(vocabulary.get());
        }
        List<Term> terms = new ArrayList<>();
        String target = Meta.referenceTarget(feature).orElse("");
        needs.search().search(SearchRequest.of("", MOST).withTypes(List.of(target)), needs.texts().language()).hits()
                .forEach(each -> terms.add(new Term(each.id(), each.title(), List.of(), List.of())));
        terms.sort(Comparator.comparing(Term::label));
        return terms;
    }

    private static final int MOST = 500;

    /** Whether a field can be filled from a tree or a list that a person can look through. */
    static boolean canBrowse(EStructuralFeature feature) {
        String target = Meta.referenceTarget(feature).orElse("");
        return vocabulary(feature).isPresent() || target.equals(MaillagePackage.eINSTANCE.getFamily().getName())
                || target.equals(MaillagePackage.eINSTANCE.getLegalForm().getName())
                || target.equals(MaillagePackage.eINSTANCE.getFiliere().getName());
    }
}
