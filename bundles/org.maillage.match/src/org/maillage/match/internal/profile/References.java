package org.maillage.match.internal.profile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchService;
import org.maillage.api.territory.TerritoryService;
import org.maillage.api.text.Message;
import org.maillage.match.internal.MatchTexts;
import org.maillage.match.internal.Unresolved;
import org.maillage.match.internal.match.Places;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;

/**
 * Finds the entries that a document names: by id, by code, by the end of an id of the vocabulary that the field asks for,
 * by name. Used by one thread for one document.
 */
final class References implements Resolver {

    private static final String VOCABULARIES = "voc";
    private static final int LOOKED = 20;
    /** Where codes of a kind of entry stand; a code follows. */
    private static final Map<String, String> CODES = Map.of("LegalForm", "voc:forme/", "Family", "voc:famille/");
    private static final String ACTIVITIES = "naf:2008/";

    private final ContentService content;
    private final SearchService search;
    private final Places places;
    private Map<String, List<Entry>> names;

    References(ContentService content, SearchService search, TerritoryService territories) {
        this.content = content;
        this.search = search;
        this.places = new Places(territories);
    }

    @Override
    public String id(EStructuralFeature feature, String said) throws MaillageException {
        String type = Meta.referenceTarget(feature).orElseThrow();
        if (type.equals(MaillagePackage.eINSTANCE.getTerritory().getName())) {
            return places.only(said);
        }
        Optional<String> vocabulary = Meta.value(feature, Meta.CHECK, "vocabulary");
        for (String id : candidates(type, vocabulary, said)) {
            Optional<Entry> found = content.find(id).map(EntryView::entry);
            if (found.isPresent() && !(isA(found.get(), type) && isOf(found.get(), vocabulary))) {
                throw new Unresolved(MatchTexts.of("profile.wrongType", said));
            }
            if (found.isPresent()) {
                return id;
            }
        }
        return byName(type, vocabulary, said);
    }

    private static List<String> candidates(String type, Optional<String> vocabulary, String said) {
        if (said.contains(":")) {
            return List.of(said);
        }
        List<String> ids = new ArrayList<>();
        if (!said.matches("[\\w.-]+")) {
            return ids;
        }
        vocabulary.ifPresent(each -> ids.add(each + "/" + said));
        if (CODES.containsKey(type)) {
            ids.add(CODES.get(type) + said);
        }
        if (vocabulary.isEmpty() && type.equals(MaillagePackage.eINSTANCE.getConcept().getName())) {
            ids.add(ACTIVITIES + said);
        }
        return ids;
    }

    private static boolean isA(Entry entry, String type) {
        return entry.eClass().getName().equals(type)
                || entry.eClass().getEAllSuperTypes().stream().anyMatch(each -> each.getName().equals(type));
    }

    private static boolean isOf(Entry entry, Optional<String> vocabulary) {
        return vocabulary.isEmpty()
                || entry instanceof Concept concept && vocabulary.get().equals(concept.getScheme());
    }

    private String byName(String type, Optional<String> vocabulary, String said) throws MaillageException {
        Message nothing = MatchTexts.of("profile.unknownValue", said);
        if (said.contains(":")) {
            throw new Unresolved(nothing);
        }
        List<Entry> named = names().getOrDefault(plain(said), List.of()).stream().filter(each -> isA(each, type))
                .filter(each -> isOf(each, vocabulary)).toList();
        List<Entry> exact = named.stream().filter(each -> plain(each.getTitle()).equals(plain(said))).toList();
        TreeSet<String> ids = new TreeSet<>();
        (exact.isEmpty() ? named : exact).forEach(each -> ids.add(each.getId()));
        if (ids.isEmpty() && vocabulary.isEmpty()) {
            for (Hit hit : search.search(new SearchRequest(said, List.of(type), LOOKED, 0), Locale.FRENCH).hits()) {
                if (plain(hit.title()).equals(plain(said))) {
                    ids.add(hit.id());
                }
            }
        }
        if (ids.isEmpty()) {
            throw new Unresolved(nothing);
        }
        if (ids.size() > 1) {
            throw new Unresolved(MatchTexts.of("profile.several", said, String.join(", ", ids)));
        }
        return ids.first();
    }

    /** Titles, other labels and keywords of the vocabularies. */
    private Map<String, List<Entry>> names() throws MaillageException {
        if (names == null) {
            Map<String, List<Entry>> found = new HashMap<>();
            if (content.collection(VOCABULARIES).isPresent()) {
                content.read(VOCABULARIES, view -> {
                    add(found, view.entry().getTitle(), view.entry());
                    view.entry().getFreeKeywords().forEach(each -> add(found, each, view.entry()));
                    if (view.entry() instanceof Concept concept) {
                        concept.getAltLabels().forEach(each -> add(found, each, concept));
                    }
                });
            }
            names = found;
        }
        return names;
    }

    private static void add(Map<String, List<Entry>> names, String name, Entry entry) {
        if (name != null) {
            names.computeIfAbsent(plain(name), each -> new ArrayList<>()).add(entry);
        }
    }

    private static String plain(String text) {
        return text == null ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
