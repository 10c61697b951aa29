package org.maillage.curation.internal.terms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.curation.CandidateTerm;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.meta.Meta;

/** Words that people use and no vocabulary has. */
final class Candidates {

    /** Where the command line keeps what was searched. */
    private static final String QUERIES = "past-queries.txt";

    private final Path queries;
    private final Finding finding;

    /** Whether a search finds anything. */
    interface Finding {
        /** Asks the index. */
        boolean finds(String query) throws MaillageException;
    }

    Candidates(DataArea data, Finding finding) {
        this.finding = finding;
        this.queries = data.folder().resolve(QUERIES);
    }

    /** Lower case, without accents and signs. */
    static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** All names of terms, plain. */
    static Set<String> names(Collection<Concept> concepts) {
        Set<String> names = new HashSet<>();
        for (Concept each : concepts) {
            names.add(plain(String.valueOf(each.getTitle())));
            each.getAltLabels().forEach(name -> names.add(plain(name)));
            each.getHiddenLabels().forEach(name -> names.add(plain(name)));
        }
        return names;
    }

    /** What an entry refers to, each once. */
    static Set<String> references(Entry entry) {
        Set<String> found = new HashSet<>();
        List<EObject> objects = new ArrayList<>(List.of(entry));
        entry.eAllContents().forEachRemaining(objects::add);
        for (EObject object : objects) {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (Meta.referenceTarget(attribute).isPresent() && object.eIsSet(attribute)) {
                    Object value = object.eGet(attribute);
                    (value instanceof List<?> list ? list : List.of(value)).forEach(each -> found.add(each.toString()));
                }
            }
        }
        return found;
    }

    /** Searches of the command line that find nothing now; the latest first. Nothing more is kept for this. */
    private List<String> missed() {
        try {
            List<String> found = new ArrayList<>();
            List<String> lines = Files.exists(queries) ? Files.readAllLines(queries, StandardCharsets.UTF_8) : List.of();
            for (String each : lines.reversed()) {
                // Operators and fields are no words.
                if (!each.matches(".*[:\"()*].*") && !plain(each).isEmpty() && !finding.finds(each)) {
                    found.add(each.strip());
                }
            }
            return found;
        } catch (IOException | MaillageException e) {
            ILog.of(Candidates.class).info("Searches before are not looked at: " + e.getMessage());
            return List.of();
        }
    }

    /** The entries that have one of some words, plain, as a free keyword. */
    static Set<String> with(Set<String> words, Survey survey) {
        Set<String> ids = new TreeSet<>();
        words.forEach(each -> survey.keywords().getOrDefault(each, Map.of()).values().forEach(ids::addAll));
        return ids;
    }

    /** @param known what is no candidate, plain */
    List<CandidateTerm> find(Set<String> known, Survey survey, int limit) {
        List<CandidateTerm> found = new ArrayList<>();
        Map<String, Map<String, Set<String>>> keywords = survey.keywords();
        keywords.forEach((word, ways) -> {
            if (!word.isEmpty() && !known.contains(word)) {
                Set<String> entries = new TreeSet<>();
                ways.values().forEach(entries::addAll);
                String most = ways.entrySet().stream().max(Comparator.comparingInt(each -> each.getValue().size()))
                        .orElseThrow().getKey();
                found.add(new CandidateTerm(most, false, List.copyOf(entries)));
            }
        });
        for (String query : missed()) {
            if (!known.contains(plain(query)) && !keywords.containsKey(plain(query))) {
                found.add(new CandidateTerm(query, true, List.of()));
            }
        }
        found.sort(Comparator.comparing(CandidateTerm::query).reversed()
                .thenComparing(Comparator.comparingInt((CandidateTerm each) -> each.entries().size()).reversed())
                .thenComparing(each -> plain(each.text())));
        return found.stream().limit(limit).toList();
    }
}
