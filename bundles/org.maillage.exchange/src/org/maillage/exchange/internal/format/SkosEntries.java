package org.maillage.exchange.internal.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.api.exchange.ImportContext;
import org.maillage.api.exchange.ImportedRecord;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Provenance;
import org.maillage.model.Translation;

/** Makes entries of the concepts and schemes of one file. */
final class SkosEntries {

    private static final EClass CONCEPT = MaillagePackage.eINSTANCE.getConcept();
    private static final EClass SCHEME = MaillagePackage.eINSTANCE.getConceptScheme();
    private static final List<String> TITLES = List.of("prefLabel", "title", "label");

    private final Map<String, SkosNode> nodes;
    private final ImportContext context;
    /** The other direction of {@code narrower}. */
    private final Map<String, List<String>> wider = new HashMap<>();

    SkosEntries(Map<String, SkosNode> nodes, ImportContext context) {
        this.nodes = nodes;
        this.context = context;
        nodes.values().forEach(each -> each.resources("narrower")
                .forEach(narrow -> wider.computeIfAbsent(narrow, any -> new ArrayList<>()).add(each.iri())));
    }

    void deliver() throws MaillageException {
        Optional<SkosNode> scheme = nodes.values().stream().filter(each -> each.isA("ConceptScheme")).findFirst();
        String source = scheme.flatMap(SkosEntries::title).orElse(context.file().getFileName().toString());
        long number = 0;
        for (SkosNode node : nodes.values()) {
            boolean concept = node.isA("Concept");
            if (context.goOn() && (concept || node.isA("ConceptScheme"))) {
                deliver(node, concept ? concept(node, scheme) : scheme(), source, ++number);
            }
        }
        if (number == 0) {
            context.problem(ExchangeTexts.error("skos.nothing", context.place()));
        }
    }

    private static Optional<String> title(SkosNode node) {
        return TITLES.stream().map(node::main).flatMap(Optional::stream).findFirst();
    }

    private void deliver(SkosNode node, Entry entry, String source, long number) throws MaillageException {
        Optional<String> title = title(node);
        if (title.isEmpty()) {
            context.reject(number, node.iri(), ExchangeTexts.error("record.noTitle", context.place().field("title")));
            return;
        }
        entry.setTitle(title.get());
        entry.setStatus(EntryStatus.PUBLISHED);
        node.main("definition").or(() -> node.main("description")).ifPresent(entry::setDescription);
        translations(node, entry);
        Provenance provenance = MaillageFactory.eINSTANCE.createProvenance();
        provenance.setSource(source);
        provenance.setUrl(node.iri().startsWith("http") ? node.iri() : null);
        entry.setProvenance(provenance);
        context.record(new ImportedRecord(number, node.iri(), entry, node.iri(), List.of(), List.of()));
    }

    private static Entry scheme() {
        return MaillageFactory.eINSTANCE.createConceptScheme();
    }

    private Concept concept(SkosNode node, Optional<SkosNode> only) {
        Concept concept = MaillageFactory.eINSTANCE.createConcept();
        List<String> schemes = node.resources("inScheme").isEmpty() ? node.resources("topConceptOf")
                : node.resources("inScheme");
        schemes.stream().findFirst().or(() -> only.map(SkosNode::iri))
                .ifPresent(each -> concept.setScheme(context.id(SCHEME, each)));
        String language = node.language("prefLabel").orElse("fr");
        concept.getAltLabels().addAll(node.texts("altLabel", language));
        concept.getHiddenLabels().addAll(node.texts("hiddenLabel", language));
        node.main("scopeNote").ifPresent(concept::setScopeNote);
        node.main("notation").ifPresent(concept::setNotation);
        TreeSet<String> broader = new TreeSet<>(node.resources("broader"));
        broader.addAll(wider.getOrDefault(node.iri(), List.of()));
        broader.forEach(each -> concept.getBroader().add(context.id(CONCEPT, each)));
        node.resources("related").forEach(each -> concept.getRelated().add(context.id(CONCEPT, each)));
        concept.getExactMatches().addAll(node.resources("exactMatch"));
        return concept;
    }

    private static void translations(SkosNode node, Entry entry) {
        for (String language : node.otherLanguages("prefLabel")) {
            Translation translation = MaillageFactory.eINSTANCE.createTranslation();
            translation.setLanguage(language);
            translation.setTitle(node.texts("prefLabel", language).getFirst());
            node.texts("definition", language).stream().findFirst().ifPresent(translation::setDescription);
            translation.getAltLabels().addAll(node.texts("altLabel", language));
            entry.getTranslations().add(translation);
        }
    }
}
