package org.maillage.ui.curation.internal.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.Criterion;
import org.maillage.model.CriterionGroup;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;

/** Says a part in one line, from whatever fields its class has. */
final class PartText {

    private static final int MOST = 90;
    private static final int VALUES = 4;
    private static final String UNKNOWN = "unknown";

    private final Editing editing;

    PartText(Editing editing) {
        this.editing = editing;
    }

    /** The part in one line. */
    String of(EObject part) {
        if (part instanceof CriterionGroup group) {
            return editing.texts().of("criteria." + group.getOperator().getName());
        }
        List<String> said = new ArrayList<>();
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            boolean everyCriterion = feature.getEContainingClass() == MaillagePackage.eINSTANCE.getCriterion();
            if (!everyCriterion && !(feature instanceof EReference) && has(part, feature) && said.size() < VALUES) {
                said.add(value(part, feature));
            }
        }
        String line = String.join(" · ", said);
        if (part instanceof Criterion) {
            String label = Meta.label(part.eClass(), editing.texts().language());
            line = line.isEmpty() ? label : label + editing.texts().of("part.colon") + line;
        }
        line = line.isBlank() ? editing.texts().of("part.empty") : line.replaceAll("\\s+", " ");
        return line.length() <= MOST ? line : line.substring(0, MOST - 1) + "…";
    }

    private static boolean has(EObject part, EStructuralFeature feature) {
        Object value = part.eGet(feature);
        return part.eIsSet(feature) && value != null && !Boolean.FALSE.equals(value)
                && !(value instanceof Enumerator literal && literal.getName().equals(UNKNOWN));
    }

    private String value(EObject part, EStructuralFeature feature) {
        Object value = part.eGet(feature);
        if (value instanceof List<?> all) {
            List<String> each = new ArrayList<>(all.stream().limit(VALUES).map(any -> one(feature, any)).toList());
            if (all.size() > VALUES) {
                each.add("…");
            }
            return String.join(part instanceof Criterion ? editing.texts().of("part.or") : ", ", each);
        }
        String written = one(feature, value);
        return value instanceof Number || value instanceof LocalDate || value instanceof Boolean
                ? written(feature, value, written) : written;
    }

    /** Numbers and days say nothing without their label. */
    private String written(EStructuralFeature feature, Object value, String written) {
        return value instanceof Boolean ? editing.label(feature) : editing.label(feature) + " " + written;
    }

    private String one(EStructuralFeature feature, Object value) {
        return switch (value) {
            case LocalDate day -> editing.formats().date(day);
            case Number number -> editing.formats().quantity(number,
                    editing.formats().unit(Meta.label(feature, editing.texts().language())));
            case Enumerator literal -> literal(feature, literal);
            case String text when FieldKind.of(feature) == FieldKind.REFERENCES -> editing.titles().of(text);
            default -> String.valueOf(value);
        };
    }

    private String literal(EStructuralFeature feature, Enumerator literal) {
        EEnumLiteral known = ((EEnum) feature.getEType()).getEEnumLiteral(literal.getName());
        return known == null ? literal.getLiteral() : Meta.label(known, editing.texts().language());
    }
}
