package org.maillage.ui.curation.internal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.desk.FieldNames;

/**
 * A field that a column may go to.
 *
 * @param path      as mappings write it
 * @param label     what people call it
 * @param reference whether it refers to entries
 */
record Target(String path, String label, boolean reference) {

    /** What an import writes itself, or nobody imports. */
    private static final Set<String> OWN = Set.of("id", "status", "created", "modified", "qualityScore", "provenance",
            "comments", "translations", "relations", "attachments");

    /** The fields of a type and of the parts that it has, the most usual ones first. */
    static List<Target> of(EClass type, Locale language) {
        List<Target> targets = new ArrayList<>();
        List<Target> deeper = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (OWN.contains(feature.getName()) || feature.isTransient()) {
                continue;
            }
            if (feature instanceof EAttribute attribute) {
                targets.add(of(type, attribute.getName(), attribute, language));
            } else if (feature instanceof EReference part && !part.getEReferenceType().isAbstract()) {
                part.getEReferenceType().getEAllAttributes()
                        .forEach(each -> deeper.add(of(type, part.getName() + "." + each.getName(), each, language)));
            }
        }
        targets.sort((one, other) -> Boolean.compare(other.path.equals("title"), one.path.equals("title")));
        targets.addAll(deeper);
        return targets;
    }

    private static Target of(EClass type, String path, EAttribute attribute, Locale language) {
        return new Target(path, FieldNames.of(type, path, language), Meta.referenceTarget(attribute).isPresent());
    }
}
