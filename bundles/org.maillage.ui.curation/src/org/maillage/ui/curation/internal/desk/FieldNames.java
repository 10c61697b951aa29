package org.maillage.ui.curation.internal.desk;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.meta.Meta;

/** Paths of fields, such as {@code calls[2].deadline}, in people’s words. Stateless. */
public final class FieldNames {

    private FieldNames() {
    }

    /** The path with the labels of a type; a part that the type does not know stays as it is. */
    public static String of(EClass type, String path, Locale language) {
        StringBuilder said = new StringBuilder();
        EClass owner = type;
        for (String part : path.split("\\.")) {
            String name = part.replaceFirst("\\[.*", "");
            String index = part.substring(name.length()).replaceAll("[\\[\\]]", "");
            EStructuralFeature feature = owner == null ? null : owner.getEStructuralFeature(name);
            said.append(said.isEmpty() ? "" : " › ").append(feature == null ? part : Meta.label(feature, language))
                    .append(feature == null || index.isEmpty() ? "" : " " + index);
            owner = feature instanceof EReference reference ? reference.getEReferenceType() : null;
        }
        return said.toString();
    }
}
