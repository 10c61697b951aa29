package org.maillage.exchange.internal.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
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
import org.maillage.model.meta.EntryIds;

/**
 * Makes entries of the concepts and schemes of one file. What the product’s own export wrote comes back as the same entry:
 * SKOS says what it can say of it, and the rest stays.
 */
final class SkosEntries {

    private static final EClass CONCEPT = MaillagePackage.eINSTANCE.getConcept();
    private static final EClass SCHEME = MaillagePackage.eINSTANCE.getConceptScheme();
    private static final EStructuralFeature LANGUAGE = MaillagePackage.eINSTANCE.getTranslation_Language();
    private static final Pattern NOT_IN_ADDRESSES = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");
    private static final List<String> TITLES = List.of("prefLabel", "title", "label");

    private final Map<String, SkosNode> nodes;
    private final ImportContext context;
    private final ContentService content;
    /** The other direction of {@code narrower}. */
    private final Map<String, List<String>> wider = new HashMap<>();

    SkosEntries(Map<String, SkosNode> nodes, ImportContext context, ContentService content) {
        this.nodes = nodes;
        this.context = context;
        this.content = content;
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
                Optional<String> own = own(node.iri());
                Entry entry = own.isPresent() ? former(own.get(), concept ? CONCEPT : SCHEME)
                        : (Entry) EcoreUtil.create(concept ? CONCEPT : SCHEME);
                if (entry instanceof Concept term) {
                    concept(node, term, scheme);
                }
                deliver(node, entry, own.isPresent() ? Optional.empty() : Optional.of(source), ++number);
            }
        }
        if (number == 0) {
            context.problem(ExchangeTexts.error("skos.nothing", context.place()));
        }
    }

    private static Optional<String> title(SkosNode node) {
        return TITLES.stream().map(node::main).flatMap(Optional::stream).findFirst();
    }

    /** The id that an address of the product’s own export stands for, in the collection that receives it. */
    private Optional<String> own(String iri) {
        return iri.startsWith(SkosExporter.ADDRESS)
                ? EntryIds.parse(iri.substring(SkosExporter.ADDRESS.length())).map(each -> context.collection() + ":" + each.path())
                : Optional.empty();
    }

    /** Another entry by its address; one of another collection keeps its id. */
    private String id(EClass type, String iri) {
        Optional<String> own = own(iri);
        return own.isEmpty() ? context.id(type, iri)
                : nodes.containsKey(iri) ? own.get() : iri.substring(SkosExporter.ADDRESS.length());
    }

    /** The entry as it is by now, or a new one with its id. */
    private Entry former(String id, EClass type) throws MaillageException {
        Optional<Entry> there = content.find(id).map(EntryView::original).filter(each -> each.eClass() == type);
        Entry entry = there.isPresent() ? EcoreUtil.copy(there.get()) : (Entry) EcoreUtil.create(type);
        if (there.isEmpty()) {
            entry.setId(id);
            entry.setStatus(EntryStatus.PUBLISHED);
        }
        return entry;
    }

    /** @param source where the entry comes from; empty for one of the product’s own */
    private void deliver(SkosNode node, Entry entry, Optional<String> source, long number) throws MaillageException {
        Optional<String> title = title(node);
        if (title.isEmpty()) {
            context.reject(number, node.iri(), ExchangeTexts.error("record.noTitle", context.place().field("title")));
            return;
        }
        entry.setTitle(title.get());
        entry.setDescription(node.main("definition").or(() -> node.main("description")).orElse(null));
        translations(node, entry);
        if (source.isPresent()) {
            entry.setStatus(EntryStatus.PUBLISHED);
            Provenance provenance = MaillageFactory.eINSTANCE.createProvenance();
            provenance.setSource(source.get());
            provenance.setUrl(node.iri().startsWith("http") ? node.iri() : null);
            entry.setProvenance(provenance);
        }
        context.record(new ImportedRecord(number, node.iri(), entry, source.isPresent() ? node.iri() : "", List.of(), List.of()));
    }

    private void concept(SkosNode node, Concept concept, Optional<SkosNode> only) {
        boolean own = own(node.iri()).isPresent();
        List<String> schemes = node.resources("inScheme").isEmpty() ? node.resources("topConceptOf")
                : node.resources("inScheme");
        concept.setScheme(schemes.stream().findFirst().or(() -> own ? Optional.empty() : only.map(SkosNode::iri))
                .map(each -> id(SCHEME, each)).orElse(null));
        String language = node.language("prefLabel").orElse("fr");
        ECollections.setEList(concept.getAltLabels(), node.texts("altLabel", language));
        ECollections.setEList(concept.getHiddenLabels(), node.texts("hiddenLabel", language));
        concept.setScopeNote(node.main("scopeNote").orElse(null));
        concept.setNotation(node.main("notation").orElse(null));
        // Files of others give no order that means anything.
        Set<String> broader = own ? new LinkedHashSet<>() : new TreeSet<>();
        broader.addAll(node.resources("broader"));
        broader.addAll(wider.getOrDefault(node.iri(), List.of()));
        ECollections.setEList(concept.getBroader(), broader.stream().map(each -> id(CONCEPT, each)).toList());
        ECollections.setEList(concept.getRelated(), node.resources("related").stream().map(each -> id(CONCEPT, each)).toList());
        ECollections.setEList(concept.getExactMatches(), matches(concept.getExactMatches(), node.resources("exactMatch")));
    }

    /** What is no address cannot stand in SKOS, and stays; what could not stand there as it is comes back as it was. */
    private static List<String> matches(List<String> former, List<String> received) {
        List<String> matches = new ArrayList<>();
        for (String each : received) {
            matches.add(former.stream().filter(one -> escaped(one).equals(each)).findFirst().orElse(each));
        }
        former.stream().filter(each -> !each.contains(":")).forEach(matches::add);
        return matches;
    }

    /** As Turtle writes an address: what may not stand in one as its code. */
    private static String escaped(String address) {
        return NOT_IN_ADDRESSES.matcher(address).replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
    }

    private static void translations(SkosNode node, Entry entry) {
        Set<String> languages = new TreeSet<>(node.otherLanguages("prefLabel"));
        entry.getTranslations().forEach(each -> languages.add(each.getLanguage()));
        for (String language : languages) {
            Optional<Translation> there = entry.getTranslations().stream().filter(each -> language.equals(each.getLanguage()))
                    .findFirst();
            Translation translation = there.orElseGet(MaillageFactory.eINSTANCE::createTranslation);
            translation.setLanguage(language);
            translation.setTitle(node.texts("prefLabel", language).stream().findFirst().orElse(null));
            translation.setDescription(node.texts("definition", language).stream().findFirst().orElse(null));
            ECollections.setEList(translation.getAltLabels(), node.texts("altLabel", language));
            boolean says = translation.eClass().getEAllStructuralFeatures().stream()
                    .anyMatch(each -> each != LANGUAGE && translation.eIsSet(each));
            if (there.isEmpty()) {
                entry.getTranslations().add(translation);
            } else if (!says) {
                entry.getTranslations().remove(translation);
            }
        }
    }
}
