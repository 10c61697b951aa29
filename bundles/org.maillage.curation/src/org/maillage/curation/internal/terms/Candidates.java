package org.maillage.curation.internal.terms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.curation.CandidateTerm;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.meta.Meta;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Words that people use and no vocabulary has. */
final class Candidates {

    /** Where the command line keeps what was searched in vain. */
    private static final String QUERIES = "missed-queries.txt";
    /** Where the desktop keeps what was searched in vain. */
    private static final String MISSED = "personal/missed.xml";

    private final DataArea data;
    private final Finding finding;

    /** Whether a search finds anything. */
    interface Finding {
        /** Asks the index. */
        boolean finds(String query) throws MaillageException;
    }

    Candidates(DataArea data, Finding finding) {
        this.finding = finding;
        this.data = data;
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

    /** Searches that find nothing now, each once; the latest of the desktop first, then those of the command line. */
    private Collection<String> missed() {
        Map<String, String> found = new LinkedHashMap<>();
        try {
            List<String> asked = new ArrayList<>(desktop(data.folder().resolve(MISSED)));
            Path queries = data.folder().resolve(QUERIES);
            if (Files.exists(queries)) {
                asked.addAll(Files.readAllLines(queries, StandardCharsets.UTF_8).reversed());
            }
            for (String each : asked) {
                // Operators and fields are no words.
                if (!each.matches(".*[:\"()*].*") && !plain(each).isEmpty() && !found.containsKey(plain(each))
                        && !finding.finds(each)) {
                    found.put(plain(each), each.strip());
                }
            }
        } catch (IOException | MaillageException e) {
            ILog.of(Candidates.class).info("Searches before are not looked at: " + e.getMessage());
        }
        return found.values();
    }

    private static List<String> desktop(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList queries = parsers.newDocumentBuilder().parse(in).getElementsByTagName("query");
            for (int i = 0; i < queries.getLength(); i++) {
                texts.add(((Element) queries.item(i)).getAttribute("text"));
            }
            return texts;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
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
