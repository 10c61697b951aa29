package org.maillage.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.Criterion;
import org.maillage.model.CriterionGroup;
import org.maillage.model.Eligibility;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;

/** Writes who is eligible: the published text, then the criteria as a list that nests, each with its sentence. */
final class CriteriaWriter {

    private final ValueWriter values;
    private final Markdown markdown;

    CriteriaWriter(ValueWriter values, Markdown markdown) {
        this.values = values;
        this.markdown = markdown;
    }

    List<Block> eligibility(Eligibility eligibility) {
        List<Block> blocks = new ArrayList<>();
        if (eligibility.getText() != null) {
            blocks.addAll(markdown.blocks(eligibility.getText()));
        }
        if (!eligibility.getCriteria().isEmpty()) {
            blocks.add(heading(values.texts().of("criteria.heading")));
            eligibility.getCriteria().forEach(each -> criterion(each, 0, blocks));
        }
        return blocks;
    }

    private static Block heading(String text) {
        return new Block.Heading(3, List.of(Run.of(text)));
    }

    private void criterion(Criterion criterion, int depth, List<Block> blocks) {
        List<Run> line = new ArrayList<>();
        if (criterion instanceof CriterionGroup group) {
            String key = "criteria." + group.getOperator().getName().toLowerCase(Locale.ROOT);
            line.add(Run.of(values.texts().of(key), Style.BOLD));
        } else {
            line.add(Run.of(Meta.label(criterion.eClass(), values.texts().language()), Style.BOLD));
            List<Run> wanted = wanted(criterion);
            if (!wanted.isEmpty()) {
                line.add(Run.of(values.texts().of("page.colon")));
                line.addAll(wanted);
            }
        }
        blocks.add(new Block.Item(depth, "•", line));
        if (criterion.getSentence() != null) {
            String quoted = values.texts().of("criteria.sentence", criterion.getSentence().strip());
            blocks.add(new Block.Item(depth, "", List.of(Run.of(quoted, Style.ITALIC, Style.DIM))));
        }
        if (criterion.getNote() != null) {
            blocks.add(new Block.Item(depth, "", List.of(Run.of(criterion.getNote().strip(), Style.DIM))));
        }
        if (criterion instanceof CriterionGroup group) {
            group.getCriteria().forEach(each -> criterion(each, depth + 1, blocks));
        }
    }

    /** What the criterion asks for, from whatever features its class has. */
    private List<Run> wanted(EObject criterion) {
        List<List<Run>> parts = new ArrayList<>();
        for (EStructuralFeature feature : criterion.eClass().getEAllStructuralFeatures()) {
            boolean own = feature.getEContainingClass() != MaillagePackage.eINSTANCE.getCriterion();
            if (own && !(feature instanceof org.eclipse.emf.ecore.EReference) && values.hasValue(criterion, feature)) {
                parts.add(part(criterion, feature));
            }
        }
        return ValueWriter.join(parts, " ; ");
    }

    private List<Run> part(EObject criterion, EStructuralFeature feature) {
        if (feature.isMany()) {
            return ValueWriter.join(values.values(criterion, feature), values.texts().of("criteria.or"));
        }
        List<Run> line = new ArrayList<>();
        String bound = feature.getName().startsWith("min") ? "criteria.min"
                : feature.getName().startsWith("max") ? "criteria.max" : "";
        line.add(Run.of(bound.isEmpty() ? values.label(feature) + values.texts().of("page.colon")
                : values.texts().of(bound) + " "));
        line.addAll(values.line(criterion, feature));
        return line;
    }
}
