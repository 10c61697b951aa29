package org.maillage.model.meta;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.model.MaillagePackage;

/** Annotations of the meta-model. Stateless; safe from any thread. */
public final class Meta {

    /** Labels and hints, {@code label.fr}, {@code hint.en}…; on the package, the model's {@code version}. */
    public static final String DOC = "http://maillage.org/model/doc";
    /** Roles in the index. */
    public static final String SEARCH = "http://maillage.org/model/search";
    /** Place in a form. */
    public static final String FORM = "http://maillage.org/model/form";
    /** Rules. */
    public static final String CHECK = "http://maillage.org/model/check";

    private static final String EXTENDED = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";

    private Meta() {
    }

    /** The version of the meta-model that this product reads and writes. */
    public static ModelVersion version() {
        return ModelVersion.parse(EcoreUtil.getAnnotation(MaillagePackage.eINSTANCE, DOC, "version")).orElseThrow();
    }

    /** What people call it; the technical name where the model has no label. */
    public static String label(ENamedElement element, Locale language) {
        return text(element, "label", language).orElse(element.getName());
    }

    /** A sentence of help, if the model has one. */
    public static Optional<String> hint(ENamedElement element, Locale language) {
        return text(element, "hint", language);
    }

    private static Optional<String> text(ENamedElement element, String kind, Locale language) {
        String text = EcoreUtil.getAnnotation(element, DOC, kind + "." + language.getLanguage());
        return Optional.ofNullable(text != null ? text : EcoreUtil.getAnnotation(element, DOC, kind + ".fr"));
    }

    /** Whether a rule is set to true. */
    public static boolean isSet(EModelElement element, String source, String key) {
        return "true".equals(EcoreUtil.getAnnotation(element, source, key));
    }

    /** A value of an annotation. */
    public static Optional<String> value(EModelElement element, String source, String key) {
        return Optional.ofNullable(EcoreUtil.getAnnotation(element, source, key));
    }

    /** Roles of a feature in the index: analysed, exact, facet, sort, date, amount, territory, relation. */
    public static List<String> searchRoles(EStructuralFeature feature) {
        return value(feature, SEARCH, "as").map(roles -> Arrays.asList(roles.split(" "))).orElse(List.of());
    }

    /** The type of entry that a feature refers to by id, if it does. */
    public static Optional<String> referenceTarget(EStructuralFeature feature) {
        return value(feature, CHECK, "reference");
    }

    /** The sections of forms and pages, in order: those of the product’s model, which an extender’s types use too. */
    public static List<String> sections() {
        return Arrays.asList(EcoreUtil.getAnnotation(MaillagePackage.eINSTANCE, FORM, "sections").split(" "));
    }

    /** The section of a feature; the first one where the model names none or one that is not known. */
    public static String section(EStructuralFeature feature) {
        return value(feature, FORM, "section").filter(sections()::contains).orElse(sections().getFirst());
    }

    /** What people call a section. */
    public static String sectionLabel(String section, Locale language) {
        String label = EcoreUtil.getAnnotation(MaillagePackage.eINSTANCE, FORM,
                "section." + section + "." + language.getLanguage());
        return label != null ? label
                : EcoreUtil.getAnnotation(MaillagePackage.eINSTANCE, FORM, "section." + section + ".fr");
    }

    /** The name of a feature in files: singular for repeated elements. */
    public static String xmlName(EStructuralFeature feature) {
        return value(feature, EXTENDED, "name").orElse(feature.getName());
    }
}
