package org.maillage.ui.curation.internal.batch;

import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.model.meta.Meta;

/**
 * Entries that are to be changed together.
 *
 * @param ids    the entries, in the order of the list they come from
 * @param fields the fields that they have, by what people call them; of several types those of any
 * @param terms  what they refer to: the title by id, the most used first
 */
public record BatchEntries(List<String> ids, Map<String, EAttribute> fields, Map<String, String> terms) {

    /** Written by the product itself, or with a reason by the change of status. */
    private static final Set<String> LEFT = Set.of("id", "created", "modified", "status", "archivedReason", "qualityScore");

    /** Reads entries; call it in a job. Those that are gone are left out. */
    public static BatchEntries read(ContentService content, List<String> wanted, Locale language)
            throws MaillageException {
        List<String> ids = new ArrayList<>();
        Set<EClass> types = new LinkedHashSet<>();
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (String id : wanted) {
            Optional<EntryView> view = content.find(id);
            if (view.isPresent()) {
                ids.add(id);
                types.add(view.get().entry().eClass());
                references(view.get().entry(), uses);
                view.get().entry().eAllContents().forEachRemaining(each -> references(each, uses));
            }
        }
        Map<String, String> terms = new LinkedHashMap<>();
        for (String id : uses.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey).toList()) {
            terms.put(id, content.find(id).map(each -> each.entry().getTitle()).orElse(id));
        }
        return new BatchEntries(List.copyOf(ids), fields(types, language), terms);
    }

    private static void references(EObject object, Map<String, Integer> uses) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (Meta.referenceTarget(attribute).isPresent() && object.eIsSet(attribute)) {
                Object value = object.eGet(attribute);
                (value instanceof List<?> list ? list : List.of(value))
                        .forEach(each -> uses.merge(each.toString(), 1, Integer::sum));
            }
        }
    }

    private static Map<String, EAttribute> fields(Set<EClass> types, Locale language) {
        Map<String, EAttribute> found = new LinkedHashMap<>();
        for (EClass type : types) {
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                if (feature instanceof EAttribute attribute && !feature.isTransient()
                        && !LEFT.contains(feature.getName())) {
                    found.putIfAbsent(Meta.label(feature, language), attribute);
                }
            }
        }
        Map<String, EAttribute> sorted = new LinkedHashMap<>();
        Collator collator = Collator.getInstance(language);
        found.keySet().stream().sorted(collator::compare).forEach(each -> sorted.put(each, found.get(each)));
        return sorted;
    }
}
