package org.maillage.search.internal.schema;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The stamp of a model package: another one means that its entries have to be indexed again. */
public final class PackageStamp {

    private static final String DOC = "http://maillage.org/model/doc";

    private PackageStamp() {
    }

    /** The version of the package and a checksum of all that the index reads from it. Costs under a millisecond. */
    public static String of(EPackage model) {
        StringBuilder read = new StringBuilder();
        for (EClassifier classifier : model.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                read.append('\n').append(type.getName());
                type.getESuperTypes().forEach(each -> read.append('<').append(each.getName()));
                annotations(type, read);
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    read.append('.').append(feature.getName());
                    annotations(feature, read);
                }
            }
        }
        CRC32 checksum = new CRC32();
        checksum.update(read.toString().getBytes(StandardCharsets.UTF_8));
        return EcoreUtil.getAnnotation(model, DOC, "version") + " " + Long.toHexString(checksum.getValue());
    }

    private static void annotations(EModelElement element, StringBuilder read) {
        EAnnotation search = element.getEAnnotation(IndexSchema.SEARCH);
        if (search != null) {
            search.getDetails()
                    .forEach(each -> read.append(' ').append(each.getKey()).append('=').append(each.getValue()));
        }
        String reference = EcoreUtil.getAnnotation(element, IndexSchema.CHECK, "reference");
        if (reference != null) {
            read.append(" ->").append(reference);
        }
    }
}
