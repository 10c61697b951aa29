package org.maillage.model.tests;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.MaillagePackage;

/** What the meta-model is made of. */
final class ModelElements {

    private ModelElements() {
    }

    static Stream<EClass> classes() {
        return all(EClass.class);
    }

    static Stream<EEnum> enumerations() {
        return all(EEnum.class);
    }

    /** The features that classes declare themselves. */
    static Stream<EStructuralFeature> features() {
        return classes().flatMap(type -> type.getEStructuralFeatures().stream());
    }

    static Stream<EEnumLiteral> literals() {
        return enumerations().flatMap(type -> type.getELiterals().stream());
    }

    /** Everything whose name a person may see: types, fields and the values to choose from. */
    static List<ENamedElement> visible() {
        return Stream.<Stream<? extends ENamedElement>>of(classes(), features(), literals())
                .<ENamedElement>flatMap(each -> each).toList();
    }

    /** Name with the owner's, such as {@code Entry.title}. */
    static String name(ENamedElement element) {
        return element.eContainer() instanceof EClassifier owner ? owner.getName() + "." + element.getName()
                : element.getName();
    }

    private static <T> Stream<T> all(Class<T> kind) {
        return MaillagePackage.eINSTANCE.getEClassifiers().stream().filter(kind::isInstance).map(kind::cast);
    }
}
