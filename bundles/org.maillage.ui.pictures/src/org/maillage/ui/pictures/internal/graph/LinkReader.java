package org.maillage.ui.pictures.internal.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.model.Entry;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Relation;
import org.maillage.model.meta.Meta;
import org.maillage.ui.pictures.internal.Texts;

/**
 * Reads the links of an entry of any type: references by field, relations by kind, and entries that refer to it by type.
 * Called in a job; reads the titles of the entries shown.
 */
final class LinkReader {

    /** Links of a kind that the table shows; the rest is counted. */
    static final int SHOWN = 40;
    private static final int REFERRING = 200;
    private static final String CONCEPT = "Concept";

    private final ContentService content;
    private final SearchService search;
    private final Texts texts;

    LinkReader(ContentService content, SearchService search, Texts texts) {
        this.content = content;
        this.search = search;
        this.texts = texts;
    }

    /** The links; empty when no collection has the entry. */
    Optional<Links> read(String id) throws MaillageException {
        Optional<EntryView> view = content.find(id);
        if (view.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = view.get().entry();
        List<Links.Group> groups = new ArrayList<>();
        Set<String> said = new HashSet<>(Set.of(id));
        for (Map.Entry<String, Set<String>> each : references(entry).entrySet()) {
            said.addAll(each.getValue());
            groups.add(group(each.getKey(), each.getValue()));
        }
        referring(id, said, groups);
        return Optional.of(new Links(node(id), groups));
    }

    /** Ids by what people call the link; what leads to concepts comes last. */
    private Map<String, Set<String>> references(Entry entry) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        List<EStructuralFeature> features = entry.eClass().getEAllStructuralFeatures().stream()
                .sorted(Comparator.comparing(LinkReader::leadsToConcepts)
                        .thenComparing(each -> each instanceof EReference)
                        .thenComparing(each -> each.getEContainingClass() == MaillagePackage.eINSTANCE.getEntry()))
                .toList();
        for (EStructuralFeature feature : features) {
            if (feature instanceof EReference contained && contained.isContainment()) {
                contained(entry, contained, found);
            } else if (isReference(feature)) {
                values(entry, feature).forEach(value -> add(found, label(feature), value.toString()));
            }
        }
        return found;
    }

    private static boolean isReference(EStructuralFeature feature) {
        return feature.getEType() == MaillagePackage.eINSTANCE.getEntryRef()
                || Meta.referenceTarget(feature).isPresent();
    }

    private static boolean leadsToConcepts(EStructuralFeature feature) {
        return Meta.referenceTarget(feature).filter(CONCEPT::equals).isPresent();
    }

    /** What contained objects lead to, under the name of what contains them; a relation says its kind itself. */
    private void contained(EObject owner, EReference feature, Map<String, Set<String>> found) {
        for (Object value : values(owner, feature)) {
            EObject object = (EObject) value;
            if (object instanceof Relation relation && relation.getTarget() != null) {
                add(found, kind(relation), relation.getTarget());
            } else {
                for (EStructuralFeature inner : object.eClass().getEAllStructuralFeatures()) {
                    if (inner instanceof EReference deeper && deeper.isContainment()) {
                        contained(object, deeper, found);
                    } else if (isReference(inner) && !leadsToConcepts(inner)) {
                        values(object, inner).stream().map(Object::toString).filter(each -> isNew(found, each))
                                .forEach(each -> add(found, label(feature), each));
                    }
                }
            }
        }
    }

    /** Criteria and the like repeat what fields of the entry say. */
    private static boolean isNew(Map<String, Set<String>> found, String id) {
        return found.values().stream().noneMatch(each -> each.contains(id));
    }

    private String kind(Relation relation) {
        return Meta.label(MaillagePackage.eINSTANCE.getRelationKind().getEEnumLiteral(relation.getKind().getName()),
                texts.language());
    }

    private String label(EStructuralFeature feature) {
        return Meta.label(feature, texts.language());
    }

    private static void add(Map<String, Set<String>> found, String label, String id) {
        found.computeIfAbsent(label, each -> new LinkedHashSet<>()).add(id);
    }

    private static Collection<?> values(EObject owner, EStructuralFeature feature) {
        Object value = owner.eIsSet(feature) ? owner.eGet(feature) : null;
        return value == null ? List.of() : value instanceof Collection<?> many ? many : List.of(value);
    }

    private Links.Group group(String label, Set<String> ids) throws MaillageException {
        List<Links.Node> nodes = new ArrayList<>();
        for (String id : ids.stream().limit(SHOWN).toList()) {
            nodes.add(node(id));
        }
        return new Links.Group(label, false, nodes, Math.max(0, ids.size() - SHOWN));
    }

    private Links.Node node(String id) throws MaillageException {
        Optional<Entry> entry = content.find(id).map(EntryView::entry);
        return new Links.Node(id, entry.map(Entry::getTitle).orElse(id),
                entry.map(each -> Meta.label(each.eClass(), texts.language())).orElse(""));
    }

    /** Entries that lead here and are not led to, by type; what was not looked at belongs to the largest group. */
    private void referring(String id, Set<String> said, List<Links.Group> groups) throws MaillageException {
        SearchResult found = search.referring(id, REFERRING, texts.language());
        Map<String, List<Links.Node>> byType = new LinkedHashMap<>();
        for (Hit hit : found.hits()) {
            if (!said.contains(hit.id())) {
                byType.computeIfAbsent(hit.type(), each -> new ArrayList<>())
                        .add(new Links.Node(hit.id(), hit.title(), type(hit.type())));
            }
        }
        List<Map.Entry<String, List<Links.Node>>> ordered = byType.entrySet().stream().sorted(Comparator
                .comparingInt((Map.Entry<String, List<Links.Node>> each) -> each.getValue().size()).reversed()).toList();
        long unseen = found.total() - found.hits().size();
        for (Map.Entry<String, List<Links.Node>> each : ordered) {
            List<Links.Node> nodes = each.getValue();
            groups.add(new Links.Group(texts.of("graph.referring", type(each.getKey())), true,
                    nodes.subList(0, Math.min(SHOWN, nodes.size())), Math.max(0, nodes.size() - SHOWN) + unseen));
            unseen = 0;
        }
    }

    private String type(String name) {
        return content.types().stream().filter(each -> each.getName().equals(name)).findFirst()
                .map((EClass each) -> Meta.label(each, texts.language())).orElse(name);
    }
}
