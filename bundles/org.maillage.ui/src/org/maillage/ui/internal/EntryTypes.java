package org.maillage.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.Hit;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;

/**
 * What types of entries are called. The product's types are known from the start; an extender's type is learnt from the
 * first of its entries that is met. Thread-safe.
 */
public final class EntryTypes {

    private final Map<String, EClass> types = new ConcurrentHashMap<>();
    private final Locale language;

    /** Names types in a language. */
    public EntryTypes(Locale language) {
        this.language = language;
        MaillagePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(each -> !each.isAbstract() && MaillagePackage.eINSTANCE.getEntry().isSuperTypeOf(each))
                .forEach(each -> types.put(each.getName(), each));
    }

    /** Learns the types of some hits; may read entries, so not for the user-interface thread. */
    public void learn(List<Hit> hits, ContentService content) throws MaillageException {
        for (Hit hit : hits) {
            if (!types.containsKey(hit.type())) {
                content.find(hit.id()).ifPresent(found -> types.put(hit.type(), found.entry().eClass()));
            }
        }
    }

    /** The names of the known types, in the order of their labels. */
    public List<String> names() {
        return types.keySet().stream().sorted((a, b) -> java.text.Collator.getInstance(language)
                .compare(label(a), label(b))).toList();
    }

    /** What people call a type. */
    public String label(String type) {
        EClass known = types.get(type);
        return known == null ? type : Meta.label(known, language);
    }
}
