package org.maillage.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.Origin;
import org.maillage.exchange.internal.run.Slugs;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.Structure;
import org.maillage.model.Territory;

/**
 * Finds entries of the installed collections by the names people use. All names are read once, at the first question: one
 * to two seconds with all code lists. Used by one thread.
 */
final class Names {

    private static final Pattern KIND = Pattern.compile("\\s*\\(([^()]*)\\)\\s*$");
    private static final Pattern CEDEX = Pattern
            .compile("(?i)\\s+(?:cedex.*|\\d+(?:er?|e|ème)?(?:\\s+arrondissement)?)$");
    private static final Map<String, List<String>> KINDS = Map.of("region", List.of("region"), "departement",
            List.of("departement"), "epci", List.of("epci"), "commune", List.of("commune"), "pays",
            List.of("country"));

    private final ContentService content;
    private Map<String, List<Named>> byName;
    private Map<String, List<Named>> byPostcode;
    private Set<String> ids;

    Names(ContentService content) {
        this.content = content;
    }

    /** An entry that has a name. */
    private record Named(String id, EClass type, String kind, String title) {
    }

    /**
     * The one entry of a type that has a name. A name such as {@code Normandie (Région)} tells the kind of territory;
     * among territories, the largest kind wins when the name tells none.
     *
     * @param vocabulary beginning of the ids that count; empty for all
     */
    Optional<String> find(String name, String type, String vocabulary) throws MaillageException {
        load();
        Matcher kind = KIND.matcher(name);
        boolean told = kind.find();
        List<Named> found = candidates(told ? name.substring(0, kind.start()) : name, type, vocabulary);
        if (told) {
            List<String> kinds = KINDS.getOrDefault(Slugs.name(kind.group(1)), List.of());
            found = kinds.isEmpty() ? candidates(name, type, vocabulary)
                    : found.stream().filter(each -> kinds.contains(each.kind())).toList();
        }
        for (String each : List.of("union", "country", "region", "departement", "epci")) {
            List<Named> large = found.stream().filter(named -> named.kind().equals(each)).toList();
            if (!large.isEmpty()) {
                found = large;
                break;
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    private List<Named> candidates(String name, String type, String vocabulary) {
        return byName.getOrDefault(key(name), List.of()).stream()
                .filter(each -> each.id().startsWith(vocabulary) && isA(each.type(), type)).distinct().toList();
    }

    private static boolean isA(EClass type, String name) {
        return type.getName().equals(name)
                || type.getEAllSuperTypes().stream().anyMatch(each -> each.getName().equals(name));
    }

    /**
     * The commune with a postcode; where several share it, the one with the name. The postcode of a large receiver (CEDEX)
     * is no commune's: then the one commune of the département with this name.
     */
    Optional<String> commune(String postcode, String name) throws MaillageException {
        load();
        List<Named> found = byPostcode.getOrDefault(postcode, List.of());
        String wanted = key(CEDEX.matcher(name).replaceFirst(""));
        Optional<String> named = found.stream().filter(each -> each.title().equals(wanted)).map(Named::id).findFirst();
        if (named.isPresent() || found.size() == 1) {
            return named.or(() -> Optional.of(found.getFirst().id()));
        }
        List<Named> near = found.isEmpty() && postcode.length() == 5
                ? byName.getOrDefault(wanted, List.of()).stream().filter(each -> each.kind().equals("commune")
                        && sameDepartement(each.id().substring(each.id().lastIndexOf('/') + 1), postcode)).toList()
                : List.of();
        return near.size() == 1 ? Optional.of(near.getFirst().id()) : Optional.empty();
    }

    private static boolean sameDepartement(String commune, String postcode) {
        boolean overseas = postcode.startsWith("97") || postcode.startsWith("98");
        return postcode.startsWith("20") ? commune.startsWith("2A") || commune.startsWith("2B")
                : commune.startsWith(postcode.substring(0, overseas ? 3 : 2));
    }

    /** Whether an installed collection has an entry with this id. */
    boolean has(String id) throws MaillageException {
        load();
        return ids.contains(id);
    }

    private void load() throws MaillageException {
        if (byName != null) {
            return;
        }
        byName = new HashMap<>();
        byPostcode = new HashMap<>();
        ids = new HashSet<>();
        for (CollectionInfo info : content.collections()) {
            if (info.origin() == Origin.INSTALLED) {
                content.read(info.id(), view -> add(view.entry()));
            }
        }
    }

    private void add(Entry entry) {
        ids.add(entry.getId());
        String kind = entry instanceof Territory territory ? territory.getKind().getLiteral() : "";
        Named named = new Named(entry.getId(), entry.eClass(), kind, key(entry.getTitle()));
        name(entry.getTitle(), named);
        if (entry instanceof Concept concept) {
            concept.getAltLabels().forEach(label -> name(label, named));
            notation(concept.getNotation(), named);
        } else if (entry instanceof Structure structure) {
            name(structure.getAcronym(), named);
            structure.getAlternativeNames().forEach(label -> name(label, named));
        } else if (entry instanceof Territory territory) {
            territory.getPostcodes()
                    .forEach(code -> byPostcode.computeIfAbsent(code, any -> new ArrayList<>(2)).add(named));
            if (kind.equals("union")) {
                name("Europe", named);
            }
        }
    }

    private void name(String name, Named named) {
        if (name != null && !name.isBlank()) {
            byName.computeIfAbsent(key(name), any -> new ArrayList<>(1)).add(named);
        }
    }

    /** A code, as the code list writes it and without points: 56.21Z, 5621Z. */
    private void notation(String code, Named named) {
        name(code, named);
        if (code != null && code.contains(".")) {
            name(code.replace(".", ""), named);
        }
    }

    private static String key(String name) {
        return name == null ? "" : Slugs.name(name).replaceAll("\\bst-", "saint-").replaceAll("\\bste-", "sainte-");
    }
}
