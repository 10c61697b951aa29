package org.maillage.ui.curation.internal.form;

import java.util.Set;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;

/** How a field is edited, by what the model says of it. */
enum FieldKind {
    /** A word or a line. */
    LINE,
    /** Text that may be long, Markdown. */
    TEXT,
    /** A day. */
    DATE,
    /** A year, a month or a day. */
    YEAR_OR_DATE,
    /** A number, with the unit of its label. */
    NUMBER,
    /** Yes or no. */
    CHECK,
    /** One of few values. */
    CHOICE,
    /** Yes, no or unknown. */
    TRISTATE,
    /** Other entries. */
    REFERENCES,
    /** Words, one by one. */
    WORDS,
    /** Parts in a list. */
    PARTS,
    /** One part. */
    PART;

    /** Written in files as an element, as texts are, yet one line for people. */
    private static final Set<String> LINES = Set.of("title", "label", "licence", "duration", "cost", "certification");

    static FieldKind of(EStructuralFeature feature) {
        MaillagePackage model = MaillagePackage.eINSTANCE;
        if (feature instanceof EReference) {
            return feature.isMany() ? PARTS : PART;
        }
        EDataType type = (EDataType) feature.getEType();
        if (type == model.getEntryRef() || Meta.referenceTarget(feature).isPresent()) {
            return REFERENCES;
        }
        if (feature.isMany()) {
            return WORDS;
        }
        if (type == model.getTristate()) {
            return TRISTATE;
        }
        if (type instanceof EEnum) {
            return CHOICE;
        }
        if (type == model.getDate()) {
            return DATE;
        }
        if (type == model.getYearOrDate()) {
            return YEAR_OR_DATE;
        }
        Class<?> java = type.getInstanceClass();
        if (java == boolean.class || java == Boolean.class) {
            return CHECK;
        }
        if (java.isPrimitive() || Number.class.isAssignableFrom(java)) {
            return NUMBER;
        }
        return isElement(feature) && !LINES.contains(feature.getName()) ? TEXT : LINE;
    }

    /** Texts stand in elements, codes and addresses in attributes. */
    private static boolean isElement(EStructuralFeature feature) {
        return Meta.value(feature, "http:///org/eclipse/emf/ecore/util/ExtendedMetaData", "kind")
                .filter("element"::equals).isPresent();
    }

    /** Whether the field takes the whole width of the form. */
    boolean isWide() {
        return switch (this) {
            case DATE, YEAR_OR_DATE, NUMBER, CHECK, CHOICE, TRISTATE -> false;
            default -> true;
        };
    }
}
