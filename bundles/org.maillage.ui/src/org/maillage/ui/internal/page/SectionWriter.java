package org.maillage.ui.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.content.EntryView;
import org.maillage.model.Eligibility;
import org.maillage.model.Entry;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;

/** Sorts the features of an entry into the sections that the model names, in reading order. */
final class SectionWriter {

    /** Said elsewhere on the page, or of no use to a reader. */
    private static final Set<EStructuralFeature> ELSEWHERE = Set.of(MaillagePackage.eINSTANCE.getEntry_Id(),
            MaillagePackage.eINSTANCE.getEntry_Title(), MaillagePackage.eINSTANCE.getEntry_Summary(),
            MaillagePackage.eINSTANCE.getEntry_Description(), MaillagePackage.eINSTANCE.getEntry_Status(),
            MaillagePackage.eINSTANCE.getEntry_VerifiedOn(), MaillagePackage.eINSTANCE.getEntry_ToVerify(),
            MaillagePackage.eINSTANCE.getEntry_VerificationNote(), MaillagePackage.eINSTANCE.getEntry_ArchivedReason(),
            MaillagePackage.eINSTANCE.getEntry_Translations(), MaillagePackage.eINSTANCE.getObservation_Unit());
    /** Lists whose section title says already what they are. */
    private static final Set<EStructuralFeature> SPEAK_FOR = Set.of(MaillagePackage.eINSTANCE.getEntry_Links(),
            MaillagePackage.eINSTANCE.getEntry_Sources(), MaillagePackage.eINSTANCE.getEntry_Relations(),
            MaillagePackage.eINSTANCE.getSupportScheme_Amounts(), MaillagePackage.eINSTANCE.getSupportScheme_Steps(),
            MaillagePackage.eINSTANCE.getSupportScheme_Calls(), MaillagePackage.eINSTANCE.getTraining_Sessions());
    /** A text longer than this is set as paragraphs under its label. */
    private static final int LONG = 120;
    /** References together longer than this stand one a line. */
    private static final int LINE = 110;
    private static final EStructuralFeature ATTACHMENTS = MaillagePackage.eINSTANCE.getEntry_Attachments();

    private final ValueWriter values;
    private final Markdown markdown;
    private final DetailWriter details;

    SectionWriter(ValueWriter values, Markdown markdown) {
        this.values = values;
        this.markdown = markdown;
        this.details = new DetailWriter(values);
    }

    List<Section> sections(EntryView view) {
        Map<String, List<Block>> fields = new LinkedHashMap<>();
        Map<String, List<Block>> texts = new LinkedHashMap<>();
        Set<String> used = new LinkedHashSet<>();
        Entry entry = view.entry();
        List<EStructuralFeature> features = new ArrayList<>(entry.eClass().getEAllStructuralFeatures());
        // Last, when it is known which pictures the texts show already.
        features.remove(ATTACHMENTS);
        features.add(ATTACHMENTS);
        for (EStructuralFeature feature : features) {
            if (!ELSEWHERE.contains(feature) && values.hasValue(entry, feature)) {
                String section = Meta.section(feature);
                used.add(section);
                for (Block block : blocks(view, feature)) {
                    Map<String, List<Block>> kind = block instanceof Block.Field ? fields : texts;
                    kind.computeIfAbsent(section, key -> new ArrayList<>()).add(block);
                }
            }
        }
        return Meta.sections().stream().filter(used::contains).map(id -> {
            List<Block> all = new ArrayList<>(fields.getOrDefault(id, List.of()));
            all.addAll(texts.getOrDefault(id, List.of()));
            return new Section(id, Meta.sectionLabel(id, values.texts().language()), all);
        }).filter(each -> !each.blocks().isEmpty()).toList();
    }

    private List<Block> blocks(EntryView view, EStructuralFeature feature) {
        boolean overridden = view.overridden().contains(feature.getName());
        Entry entry = view.entry();
        if (entry.eGet(feature) instanceof Eligibility eligibility) {
            return new CriteriaWriter(values, markdown).eligibility(eligibility);
        }
        if (feature instanceof EReference reference) {
            return contained(entry, reference, overridden);
        }
        if (!feature.isMany() && entry.eGet(feature) instanceof String text && isLong(text)) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(heading(feature, overridden));
            blocks.addAll(markdown.blocks(text));
            return blocks;
        }
        List<List<Run>> lines = values.values(entry, feature);
        List<Run> line = ValueWriter.join(lines, " · ");
        return List.of(new Block.Field(values.label(feature), overridden,
                Run.text(line).length() <= LINE ? List.of(line) : lines));
    }

    private static boolean isLong(String text) {
        return text.length() > LONG || text.strip().contains("\n");
    }

    /** A list under its label; a section that is nothing but this list needs no label. */
    private List<Block> contained(Entry entry, EReference reference, boolean overridden) {
        if (!reference.isMany() && !DetailWriter.nests(reference)) {
            return List.of(new Block.Field(values.label(reference), overridden, details.lines(entry, reference)));
        }
        List<Block> blocks = new ArrayList<>();
        if (overridden || !SPEAK_FOR.contains(reference)) {
            blocks.add(heading(reference, overridden));
        }
        blocks.addAll(reference == ATTACHMENTS ? details.attachments(entry.getAttachments(), markdown.drawn())
                : details.items(entry, reference, 0));
        return blocks;
    }

    private Block heading(EStructuralFeature feature, boolean overridden) {
        Run label = Run.of(values.label(feature));
        return new Block.Heading(3, overridden
                ? List.of(label, Run.of("  " + values.texts().of("page.overridden"), Style.ACCENT))
                : List.of(label));
    }
}
