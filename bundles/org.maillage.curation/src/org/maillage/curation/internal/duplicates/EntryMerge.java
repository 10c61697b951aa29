package org.maillage.curation.internal.duplicates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.curation.FieldChange;
import org.maillage.api.curation.MergeChoice;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.curation.internal.fields.Differences;
import org.maillage.curation.internal.fields.Elements;
import org.maillage.model.Citation;
import org.maillage.model.Comment;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Provenance;
import org.maillage.model.Structure;
import org.maillage.model.meta.Features;
import org.maillage.model.meta.Meta;

/** Brings into one entry all that another one says. */
final class EntryMerge {

    /** What belongs to the entry as such. */
    private static final Set<EStructuralFeature> OWN = Set.of(MaillagePackage.eINSTANCE.getEntry_Id(),
            MaillagePackage.eINSTANCE.getEntry_Status(), MaillagePackage.eINSTANCE.getEntry_Created(),
            MaillagePackage.eINSTANCE.getEntry_Modified(), MaillagePackage.eINSTANCE.getEntry_VerifiedOn(),
            MaillagePackage.eINSTANCE.getEntry_Provenance(), MaillagePackage.eINSTANCE.getEntry_ArchivedReason(),
            MaillagePackage.eINSTANCE.getEntry_ToVerify());

    private final Map<String, MergeChoice> choices;
    private final String role;
    private final List<FieldChange> left = new ArrayList<>();

    /** @param choices what becomes of fields of which both say something, by their path */
    EntryMerge(Map<String, MergeChoice> choices, String role) {
        this.choices = choices;
        this.role = role;
    }

    /** Changes the first entry. */
    void into(Entry kept, Entry other) throws MaillageException {
        Entry values = EcoreUtil.copy(other);
        String title = kept.getTitle();
        merge(kept, values, "");
        provenance(kept, values.getProvenance());
        String name = choices.get("title") == MergeChoice.OTHER ? title : other.getTitle();
        if (!Objects.equals(kept.getTitle(), name)) {
            otherName(kept, name);
        }
        kept.setToVerify(kept.isToVerify() || other.isToVerify());
        kept.getRelations().removeIf(each -> kept.getId().equals(each.getTarget()));
        if (!left.isEmpty()) {
            kept.getComments().add(comment(other));
        }
    }

    private void merge(EObject kept, EObject other, String prefix) throws MaillageException {
        for (EStructuralFeature feature : kept.eClass().getEAllStructuralFeatures()) {
            String path = prefix + feature.getName();
            boolean nothing = feature.isTransient() || OWN.contains(feature) || !other.eIsSet(feature)
                    || Elements.equal(kept, other, feature);
            if (nothing) {
                continue;
            }
            MergeChoice choice = choices.get(path);
            if (!kept.eIsSet(feature) && choice != MergeChoice.KEPT) {
                Features.take(kept, EcoreUtil.copy(other), feature);
            } else if (choice == MergeChoice.OTHER) {
                leave(path, kept, feature);
                Features.take(kept, EcoreUtil.copy(other), feature);
            } else if (choice == MergeChoice.KEPT) {
                leave(path, other, feature);
            } else if (feature.isMany()) {
                list(kept, other, feature, path);
            } else if (feature instanceof EReference && sameType(kept, other, feature)) {
                merge((EObject) kept.eGet(feature), (EObject) other.eGet(feature), path + ".");
            } else if (choice == MergeChoice.BOTH && !path.equals("title")) {
                join(kept, other, feature, path);
            } else {
                leave(path, other, feature);
            }
        }
    }

    /** One text after the other, as a paragraph of its own where texts may have some. */
    private static void join(EObject kept, EObject other, EStructuralFeature feature, String path)
            throws MaillageException {
        if (!(kept.eGet(feature) instanceof String mine) || !(other.eGet(feature) instanceof String more)
                || Meta.referenceTarget(feature).isPresent()) {
            throw CurationTexts.failure("merge.noBoth", path);
        }
        boolean paragraphs = feature.getName().equals("description") || mine.contains("\n") || more.contains("\n");
        kept.eSet(feature, mine + (paragraphs ? "\n\n" : " ") + more);
    }

    private static boolean sameType(EObject kept, EObject other, EStructuralFeature feature) {
        return ((EObject) kept.eGet(feature)).eClass() == ((EObject) other.eGet(feature)).eClass();
    }

    private void list(EObject kept, EObject other, EStructuralFeature feature, String path)
            throws MaillageException {
        @SuppressWarnings("unchecked")
        EList<Object> list = (EList<Object>) kept.eGet(feature);
        List<?> more = List.copyOf((List<?>) other.eGet(feature));
        if (!(feature instanceof EReference)) {
            more.stream().filter(each -> !list.contains(each)).forEach(list::add);
            return;
        }
        List<EObject> mine = list.stream().map(EObject.class::cast).toList();
        List<EObject> theirs = more.stream().map(EObject.class::cast).toList();
        Map<EObject, EObject> pairs = Elements.match(theirs, mine);
        for (EObject each : theirs) {
            EObject counterpart = pairs.get(each);
            if (counterpart == null) {
                list.add(EcoreUtil.copy(each));
            } else {
                merge(counterpart, each, path + "[" + (mine.indexOf(counterpart) + 1) + "].");
            }
        }
    }

    /** A value that is in no field of the result. */
    private void leave(String path, EObject owner, EStructuralFeature feature) {
        if (!path.equals("title")) {
            left.add(new FieldChange(path, Differences.texts(owner, feature), List.of()));
        }
    }

    private static void otherName(Entry kept, String name) {
        List<String> names = kept instanceof Structure structure ? structure.getAlternativeNames()
                : kept instanceof Concept concept ? concept.getAltLabels() : kept.getFreeKeywords();
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    /** Where the other one came from stays known. */
    private static void provenance(Entry kept, Provenance other) {
        if (other == null) {
            return;
        }
        if (kept.getProvenance() == null) {
            kept.setProvenance(EcoreUtil.copy(other));
        } else if (other.getSource() != null) {
            Citation citation = MaillageFactory.eINSTANCE.createCitation();
            citation.setLabel(other.getSource()
                    + (other.getSourceId() == null ? "" : " (" + other.getSourceId() + ")"));
            citation.setUrl(other.getUrl());
            citation.setConsultedOn(other.getRetrievedOn());
            kept.getSources().add(citation);
        }
    }

    private Comment comment(Entry other) {
        StringBuilder text = new StringBuilder(other.getId()).append(" :");
        for (FieldChange each : left) {
            text.append('\n').append(each.field()).append(" = ").append(String.join(" | ", each.before()));
        }
        Comment comment = MaillageFactory.eINSTANCE.createComment();
        comment.setOn(LocalDate.now());
        comment.setRole(role);
        comment.setText(text.toString());
        return comment;
    }
}
