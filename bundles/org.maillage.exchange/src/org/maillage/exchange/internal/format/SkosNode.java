package org.maillage.exchange.internal.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.maillage.exchange.internal.text.Clean;

/** What a file says about one subject: texts by language, and resources, by the local name of the property. */
final class SkosNode {

    private static final List<String> PREFERRED = List.of("fr", "", "en");

    private final String iri;
    private final Map<String, Map<String, List<String>>> texts = new HashMap<>();
    private final Map<String, List<String>> resources = new HashMap<>();

    SkosNode(String iri) {
        this.iri = iri;
    }

    String iri() {
        return iri;
    }

    void add(Statement statement) {
        String property = statement.getPredicate().getLocalName();
        if (statement.getObject() instanceof Literal literal) {
            String text = Clean.text(literal.getLabel());
            String language = literal.getLanguage().orElse("").toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
            if (!text.isEmpty()) {
                texts.computeIfAbsent(property, any -> new HashMap<>())
                        .computeIfAbsent(language, any -> new ArrayList<>()).add(text);
            }
        } else {
            resources.computeIfAbsent(property, any -> new ArrayList<>()).add(unescaped(statement.getObject().stringValue()));
        }
    }

    /** An identifier that is no web address may have spaces: the export writes them as %20. */
    private static String unescaped(String iri) {
        return iri.startsWith("http") ? iri : iri.replace("%20", " ");
    }

    List<String> resources(String property) {
        return resources.getOrDefault(property, List.of());
    }

    boolean isA(String type) {
        return resources("type").stream().anyMatch(each -> each.endsWith("#" + type));
    }

    /** The texts in one language. */
    List<String> texts(String property, String language) {
        return texts.getOrDefault(property, Map.of()).getOrDefault(language, List.of());
    }

    /** The languages in which there is a text, apart from the one that {@link #main} takes. */
    List<String> otherLanguages(String property) {
        Optional<String> main = language(property);
        return texts.getOrDefault(property, Map.of()).keySet().stream()
                .filter(each -> !each.isEmpty() && !each.equals(main.orElse(""))).sorted().toList();
    }

    /** The language to show: French, none, English, any. */
    Optional<String> language(String property) {
        Map<String, List<String>> there = texts.getOrDefault(property, Map.of());
        return PREFERRED.stream().filter(there::containsKey).findFirst()
                .or(() -> there.keySet().stream().sorted().findFirst());
    }

    /** The text to show. */
    Optional<String> main(String property) {
        return language(property).map(each -> texts.get(property).get(each).getFirst());
    }
}
