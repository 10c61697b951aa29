package org.maillage.ui.curation.internal.duplicates;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryView;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.FieldChange;
import org.maillage.api.curation.MergeChoice;
import org.maillage.api.curation.WriteTarget;
import org.maillage.model.meta.Meta;

/** Two entries that become one, and what becomes of each field. Used by one thread at a time. */
public final class MergePlan {

    /** What belongs to an entry as such, and is not asked. */
    private static final Set<String> OWN = Set.of("id", "status", "created", "modified", "verifiedOn", "provenance",
            "archivedReason", "toVerify", "comments", "qualityScore");

    private final DuplicateNeeds needs;
    private final EntryView kept;
    private final EntryView other;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, MergeChoice> choices = new HashMap<>();

    /**
     * A field that the two say differently.
     *
     * @param feature the field
     * @param mine    values of the one that stays, which the other has not
     * @param theirs  values of the other one, which the first has not
     * @param options what may become of it
     */
    public record Row(EStructuralFeature feature, List<String> mine, List<String> theirs, Set<MergeChoice> options) {
    }

    /** Two entries of one type. */
    public MergePlan(DuplicateNeeds needs, EntryView kept, EntryView other) {
        this.needs = needs;
        this.kept = kept;
        this.other = other;
        Map<String, List<FieldChange>> differences = new HashMap<>();
        needs.edits().differences(Optional.of(kept.entry()), other.entry())
                .forEach(each -> differences.computeIfAbsent(each.feature(), any -> new ArrayList<>()).add(each));
        for (EStructuralFeature feature : kept.entry().eClass().getEAllStructuralFeatures()) {
            List<FieldChange> found = differences.getOrDefault(feature.getName(), List.of());
            if (!found.isEmpty() && !OWN.contains(feature.getName())) {
                rows.add(new Row(feature, values(found, true), values(found, false), options(feature)));
                choices.put(feature.getName(), usual(feature));
            }
        }
    }

    private static List<String> values(List<FieldChange> found, boolean before) {
        boolean parts = found.size() > 1 || found.getFirst().field().matches(".*[.\\[].*");
        return found.stream().flatMap(each -> (before ? each.before() : each.after()).stream()
                .map(value -> parts && each.field().contains(".") ? each.field().replaceFirst("^\\w+", "")
                        .replaceFirst("^\\.", "") + " = " + value : value)).toList();
    }

    private static Set<MergeChoice> options(EStructuralFeature feature) {
        boolean both = feature.isMany() || feature instanceof EReference
                || feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == String.class
                        && Meta.referenceTarget(attribute).isEmpty() && !isCode(attribute);
        return both ? EnumSet.allOf(MergeChoice.class) : EnumSet.of(MergeChoice.KEPT, MergeChoice.OTHER);
    }

    /** Numbers and addresses are not joined; the title left out becomes another name. */
    private static boolean isCode(EAttribute attribute) {
        return Set.of("siren", "siret", "rna", "website", "language", "title").contains(attribute.getName());
    }

    /** Nothing is lost: lists are joined, what one alone says is taken, else the one that stays is right. */
    private MergeChoice usual(EStructuralFeature feature) {
        if (!kept.entry().eIsSet(feature)) {
            return MergeChoice.OTHER;
        }
        boolean joined = feature.isMany() || feature instanceof EReference;
        return joined ? MergeChoice.BOTH : MergeChoice.KEPT;
    }

    /** The one that stays. */
    public EntryView kept() {
        return kept;
    }

    /** The one that goes. */
    public EntryView other() {
        return other;
    }

    /** The fields that differ, in the order of the model. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** What becomes of a field. */
    public MergeChoice choice(Row row) {
        return choices.get(row.feature().getName());
    }

    /** Decides about a field; what cannot be is left as it was. */
    public void choose(Row row, MergeChoice choice) {
        if (row.options().contains(choice)) {
            choices.put(row.feature().getName(), choice);
        }
    }

    /** The same two, the other way round. */
    public MergePlan turned() {
        return new MergePlan(needs, other, kept);
    }

    /**
     * Merges, or tells what would be done. Reads and writes files.
     *
     * @return the entries that change; those after the second are rewritten because they refer to the one that goes
     */
    public List<EntryChange> run(boolean dry) throws MaillageException {
        var writing = needs.desk().sessions().writing();
        Optional<EntryView> installed = writing.isPersonal(kept.collection())
                ? Optional.of(other).filter(each -> !writing.isPersonal(each.collection())) : Optional.of(kept);
        Optional<String> overlays = installed.isPresent() ? Optional.of(writing.overlays(installed.get()))
                : Optional.empty();
        return needs.duplicates().merge(kept.id(), other.id(), Map.copyOf(choices), ChangeNote.of(ChangeAction.MERGE),
                new WriteTarget(overlays, dry));
    }
}
