package org.maillage.curation.internal.duplicates;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.content.EntryView;
import org.maillage.model.Concept;
import org.maillage.model.ConceptScheme;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.Family;
import org.maillage.model.LegalForm;
import org.maillage.model.Link;
import org.maillage.model.Observation;
import org.maillage.model.Provenance;
import org.maillage.model.Relation;
import org.maillage.model.StrategyElement;
import org.maillage.model.Structure;
import org.maillage.model.SupportScheme;
import org.maillage.model.Territory;

/**
 * What of an entry is compared.
 *
 * @param sourceId  source and the identifier there; empty when unknown
 * @param links     addresses of pages, in one form
 * @param title     words of the title
 * @param content   words of summary and description, with their counts
 * @param places    ids of the territories for which it is valid, or where it is
 * @param siblings  ids of what it is a variant of, or is related to
 */
record Candidate(String id, String label, EClass type, String collection, String sourceId, String siret, String siren,
        String rna, Set<String> links, List<String> title, Map<String, Integer> content, Set<String> places,
        Set<String> siblings) {

    /** What is compared; empty for entries that are never duplicates, archived ones among them. */
    static Optional<Candidate> of(EntryView view) {
        return of(view.entry(), view.collection());
    }

    /** What is compared of an entry that may be in no collection yet. */
    static Optional<Candidate> of(Entry entry, String collection) {
        if (entry.getTitle() == null || entry.getStatus() == EntryStatus.ARCHIVED || entry instanceof Concept
                || entry instanceof ConceptScheme || entry instanceof Territory || entry instanceof LegalForm
                || entry instanceof Family || entry instanceof Observation || entry instanceof StrategyElement) {
            return Optional.empty();
        }
        Structure structure = entry instanceof Structure each ? each : null;
        return Optional.of(new Candidate(entry.getId(), entry.getTitle(), entry.eClass(), collection,
                source(entry.getProvenance()), text(structure == null ? null : structure.getSiret()), siren(structure),
                text(structure == null ? null : structure.getRna()), links(entry), Words.of(entry.getTitle()),
                Words.counts(Words.of(entry.getSummary() + " " + text(entry.getDescription()))), places(entry),
                siblings(entry)));
    }

    private static String source(Provenance provenance) {
        return provenance == null || provenance.getSourceId() == null || provenance.getSource() == null ? ""
                : provenance.getSource() + "\n" + provenance.getSourceId();
    }

    private static String siren(Structure structure) {
        String siren = structure == null ? "" : text(structure.getSiren());
        String siret = structure == null ? "" : text(structure.getSiret());
        return siren.isEmpty() && siret.length() == 14 ? siret.substring(0, 9) : siren;
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    private static Set<String> links(Entry entry) {
        List<String> all = new ArrayList<>(entry.getLinks().stream().map(Link::getUrl).toList());
        if (entry instanceof Structure structure) {
            all.add(structure.getWebsite());
        }
        Set<String> links = new TreeSet<>();
        for (String each : all) {
            address(each).ifPresent(links::add);
        }
        return links;
    }

    /** An address without what changes nothing: the protocol, www, a slash at the end, a fragment. */
    private static Optional<String> address(String url) {
        try {
            URI uri = URI.create(url == null ? "" : url.strip());
            if (uri.getHost() == null) {
                return Optional.empty();
            }
            String path = text(uri.getRawPath()).replaceAll("/+$", "");
            return Optional.of(uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "") + path
                    + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Set<String> places(Entry entry) {
        Set<String> places = new TreeSet<>(entry.getTerritories());
        if (entry instanceof SupportScheme scheme && !scheme.getEligibilityTerritories().isEmpty()) {
            return Set.copyOf(scheme.getEligibilityTerritories());
        }
        if (entry instanceof Structure structure && structure.getLocation() != null) {
            return Set.of(structure.getLocation());
        }
        return places;
    }

    private static Set<String> siblings(Entry entry) {
        Set<String> siblings = new TreeSet<>();
        if (entry instanceof SupportScheme scheme && scheme.getGeneric() != null) {
            siblings.add(scheme.getGeneric());
        }
        entry.getRelations().stream().map(Relation::getTarget).filter(java.util.Objects::nonNull)
                .forEach(siblings::add);
        return siblings;
    }

    /** Whether a person already said that two entries are different: variants, related, other numbers, other places. */
    boolean isKnownToDiffer(Candidate other) {
        return siblings.contains(other.id()) || other.siblings().contains(id)
                || type.getName().equals("SupportScheme") && siblings.stream().anyMatch(other.siblings()::contains)
                || differ(siret, other.siret()) || differ(siren, other.siren()) || differ(rna, other.rna())
                || !places.isEmpty() && !other.places().isEmpty()
                        && places.stream().noneMatch(other.places()::contains);
    }

    private static boolean differ(String one, String two) {
        return !one.isEmpty() && !two.isEmpty() && !one.equals(two);
    }
}
