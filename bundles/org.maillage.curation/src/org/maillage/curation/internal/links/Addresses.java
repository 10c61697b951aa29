package org.maillage.curation.internal.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.content.EntryView;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.Link;
import org.maillage.model.LinkState;
import org.maillage.model.Provenance;
import org.maillage.model.meta.Meta;

/** The addresses in entries, wherever they are: every attribute named {@code url} or {@code website}. */
final class Addresses {

    private static final Set<String> NAMES = Set.of("url", "website");

    private final Map<String, Set<String>> entries = new TreeMap<>();
    private final Map<String, Integer> referring = new HashMap<>();

    /**
     * Takes in an entry.
     *
     * @param wanted false when only its references count
     */
    void add(EntryView view, boolean wanted) {
        boolean links = wanted && view.entry().getStatus() != EntryStatus.ARCHIVED;
        List<EObject> objects = new ArrayList<>(List.of(view.entry()));
        view.entry().eAllContents().forEachRemaining(objects::add);
        Set<String> targets = new TreeSet<>();
        for (EObject object : objects) {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (!object.eIsSet(attribute)) {
                    continue;
                }
                if (Meta.referenceTarget(attribute).isPresent()) {
                    Object value = object.eGet(attribute);
                    (value instanceof List<?> list ? list : List.of(value)).forEach(each -> targets.add(each.toString()));
                } else if (links && NAMES.contains(attribute.getName()) && !(object instanceof Provenance)) {
                    entries.computeIfAbsent(object.eGet(attribute).toString().strip(), any -> new TreeSet<>())
                            .add(view.id());
                }
            }
        }
        targets.forEach(each -> referring.merge(each, 1, Integer::sum));
    }

    /**
     * Puts another address in the place of one.
     *
     * @param instead the other address; empty to take the link out
     */
    static void replace(Entry entry, String url, String instead) {
        List<EObject> objects = new ArrayList<>(List.of(entry));
        entry.eAllContents().forEachRemaining(objects::add);
        for (EObject object : objects) {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (NAMES.contains(attribute.getName()) && !(object instanceof Provenance) && object.eIsSet(attribute)
                        && object.eGet(attribute).toString().strip().equals(url)) {
                    replace(object, attribute, instead);
                }
            }
        }
    }

    private static void replace(EObject object, EAttribute attribute, String instead) {
        if (instead.isEmpty() && object instanceof Link) {
            EcoreUtil.remove(object);
        } else if (instead.isEmpty()) {
            object.eUnset(attribute);
        } else {
            object.eSet(attribute, instead);
        }
        if (object instanceof Link link) {
            link.setState(LinkState.UNCHECKED);
            link.setCheckedOn(null);
        }
    }

    /** The entries by address. */
    Map<String, Set<String>> entries() {
        return entries;
    }

    /** How many entries have an address or refer to one that has it. */
    int use(String url) {
        return entries.getOrDefault(url, Set.of()).stream().mapToInt(each -> 1 + referring.getOrDefault(each, 0)).sum();
    }
}
