package org.maillage.search.internal.schema;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.meta.Meta;

/** Stamps of model packages: another one means that entries have to be indexed again. */
public final class ModelStamps {

    private ModelStamps() {
    }

    /** The stamps of the packages that types come from, by URI. Takes a millisecond for the product's own. */
    public static Map<String, String> of(List<EClass> types) {
        Set<EPackage> models = new HashSet<>();
        for (EClass type : types) {
            models.add(type.getEPackage());
            type.getEAllSuperTypes().forEach(each -> models.add(each.getEPackage()));
        }
        Map<String, String> stamps = new TreeMap<>();
        models.forEach(model -> stamps.put(model.getNsURI(), stamp(model)));
        return stamps;
    }

    /** The version of a package, and a checksum of all that the index reads from it. */
    private static String stamp(EPackage model) {
        StringBuilder read = new StringBuilder();
        for (EClassifier classifier : model.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                read.append('\n').append(type.getName());
                type.getESuperTypes().forEach(each -> read.append('<').append(each.getName()));
                annotations(type.getEAnnotation(Meta.SEARCH), read);
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    read.append('.').append(feature.getName());
                    annotations(feature.getEAnnotation(Meta.SEARCH), read);
                    Meta.referenceTarget(feature).ifPresent(target -> read.append(" ->").append(target));
                }
            }
        }
        CRC32 checksum = new CRC32();
        checksum.update(read.toString().getBytes(StandardCharsets.UTF_8));
        return Meta.value(model, Meta.DOC, "version").orElse("") + " " + Long.toHexString(checksum.getValue());
    }

    private static void annotations(EAnnotation search, StringBuilder read) {
        if (search != null) {
            search.getDetails()
                    .forEach(each -> read.append(' ').append(each.getKey()).append('=').append(each.getValue()));
        }
    }
}
