package org.maillage.search.internal.schema;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.MaillagePackage;

/**
 * How the objects of one class are indexed.
 *
 * @param name     name of the type
 * @param names    its name and those of its super types
 * @param weight   what scores are multiplied by, above 0 and at most 1
 * @param fields   the features with roles
 * @param children the features that hold parts, which are indexed with the whole
 * @param labels   the features that name an entry: its title, and the other names that its type adds
 * @param whole    the features with roles of the class and of all its parts
 */
public record TypeSchema(String name, Set<String> names, float weight, List<FieldSpec> fields,
        List<EReference> children, List<EStructuralFeature> labels, List<FieldSpec> whole) {

    /** Other names weigh at least this much. */
    private static final int WEIGHT_OF_NAMES = 2;

    static TypeSchema of(EClass type) {
        Set<String> names = new LinkedHashSet<>();
        names.add(type.getName());
        type.getEAllSuperTypes().forEach(each -> names.add(each.getName()));
        List<FieldSpec> fields = type.getEAllStructuralFeatures().stream()
                .map(FieldSpec::of).flatMap(Optional::stream).toList();
        List<EReference> children = type.getEAllContainments().stream()
                .filter(each -> !each.isTransient() && !each.isDerived()).toList();
        List<EStructuralFeature> labels = fields.stream().filter(TypeSchema::isLabel).map(FieldSpec::feature).toList();
        Set<FieldSpec> whole = new LinkedHashSet<>();
        collect(type, whole, new HashSet<>());
        return new TypeSchema(type.getName(), names, TypeWeights.of(type), fields, children, labels,
                List.copyOf(whole));
    }

    /** Parts may be of any concrete subclass of what the feature says, and may hold parts of their own kind. */
    private static void collect(EClass type, Set<FieldSpec> whole, Set<EClass> seen) {
        if (!seen.add(type)) {
            return;
        }
        type.getEAllStructuralFeatures().stream().map(FieldSpec::of).flatMap(Optional::stream).forEach(whole::add);
        for (EReference child : type.getEAllContainments()) {
            if (!child.isTransient() && !child.isDerived()) {
                EClass part = child.getEReferenceType();
                part.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                        .filter(each -> part.isSuperTypeOf(each) && !each.isAbstract())
                        .forEach(each -> collect(each, whole, seen));
            }
        }
    }

    /** Whether its entries are terms of a vocabulary, each with names that stand for each other. */
    public boolean isVocabulary() {
        return names.stream().anyMatch(TypeWeights.TERMS::contains);
    }

    private static boolean isLabel(FieldSpec field) {
        EStructuralFeature feature = field.feature();
        if (feature.getEContainingClass() == MaillagePackage.eINSTANCE.getEntry()) {
            return feature == MaillagePackage.eINSTANCE.getEntry_Title();
        }
        return field.text() && field.is(Role.ANALYSED) && field.weight() >= WEIGHT_OF_NAMES;
    }
}
