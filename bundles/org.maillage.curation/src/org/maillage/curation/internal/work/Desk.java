package org.maillage.curation.internal.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.check.Validator;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.Origin;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.FieldChange;
import org.maillage.api.curation.WriteTarget;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.curation.internal.fields.Differences;
import org.maillage.curation.internal.fields.Elements;
import org.maillage.model.Entry;
import org.maillage.model.meta.EntryIds;
import org.maillage.model.meta.Features;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes changed entries where they belong: to the file of an entry of one’s own, or as overrides above an installed one.
 * All edits of one call are one change.
 */
@Component(service = Desk.class)
public final class Desk {

    private final ContentService content;
    private final ContentEditor editor;
    private final Validator validator;

    /** Called by Declarative Services. */
    @Activate
    public Desk(@Reference ContentService content, @Reference ContentEditor editor, @Reference Validator validator) {
        this.content = content;
        this.editor = editor;
        this.validator = validator;
    }

    /**
     * An entry before and after.
     *
     * @param before what is there
     * @param after  a copy of the entry in effect, changed
     */
    public record Edit(EntryView before, Entry after) {

        /** A copy of what is there, to be changed. */
        public static Edit of(EntryView view) {
            return new Edit(view, EcoreUtil.copy(view.entry()));
        }
    }

    /** The entry, which must be there. */
    public EntryView find(String id) throws MaillageException {
        return content.find(id).orElseThrow(() -> CurationTexts.failure("entry.unknown", id));
    }

    /** Writes edits, or tells what they would change. An edit that changes nothing writes nothing. */
    public List<EntryChange> write(List<Edit> edits, ChangeNote note, WriteTarget target) throws MaillageException {
        return write(edits, new Plan(), note, target);
    }

    /** Writes edits and what else is planned, as one change, or tells what they would change. */
    public List<EntryChange> write(List<Edit> edits, Plan plan, ChangeNote note, WriteTarget target)
            throws MaillageException {
        for (Edit edit : edits) {
            plan.edit(this, edit, target);
        }
        if (!target.dryRun()) {
            run(plan.steps(), note);
        }
        return plan.changes();
    }

    /** What is to be written to which collection, and what is told of it. */
    public static final class Plan {

        private final Map<String, List<Step>> steps = new LinkedHashMap<>();
        private final List<EntryChange> changes = new ArrayList<>();
        private Function<EntryView, List<Problem>> checks;

        /** Plans an edit. */
        public void edit(Desk desk, Edit edit, WriteTarget target) throws MaillageException {
            checks = checks == null ? desk.validator.checks(LocalDate.now()) : checks;
            List<FieldChange> fields = Differences.between(edit.before().entry(), edit.after());
            String place = desk.place(edit.before(), target);
            changes.add(new EntryChange(edit.before().id(), edit.after().getTitle(), place, fields,
                    fields.isEmpty() ? List.of() : come(edit, checks)));
            if (!fields.isEmpty()) {
                desk.plan(edit, new TreeSet<>(fields.stream().map(FieldChange::feature).toList()), place, this);
            }
        }

        /** Plans something else. */
        public void add(String collection, Step step) {
            steps.computeIfAbsent(collection, any -> new ArrayList<>()).add(step);
        }

        /** Tells of something else. */
        public void changed(EntryChange change) {
            changes.add(change);
        }

        /** The steps by collection. */
        public Map<String, List<Step>> steps() {
            return steps;
        }

        /** What is told. */
        public List<EntryChange> changes() {
            return List.copyOf(changes);
        }
    }

    /** The findings that an entry did not have before. */
    private static List<Problem> come(Edit edit, Function<EntryView, List<Problem>> checks) {
        List<Problem> before = checks.apply(edit.before());
        return checks.apply(EntryView.of(edit.after(), edit.before().place())).stream()
                .filter(each -> before.stream().noneMatch(old -> old.code().equals(each.code())
                        && old.place().field().equals(each.place().field())
                        && old.message().arguments().equals(each.message().arguments())))
                .toList();
    }

    /** What is told of an entry that is new. */
    public EntryChange made(Entry entry) {
        String collection = EntryIds.parse(entry.getId()).orElseThrow().collection();
        return new EntryChange(entry.getId(), entry.getTitle(), collection, Differences.between(null, entry),
                validator.checks(LocalDate.now()).apply(EntryView.of(entry, Place.collection(collection, "")))
                        .stream().filter(each -> each.severity() != Severity.INFO).toList());
    }

    /** Does something in a batch. */
    public interface Step {
        /** Does it. */
        void in(EntryBatch batch) throws MaillageException;
    }

    /** Runs steps by collection, as one change. */
    public void run(Map<String, List<Step>> steps, ChangeNote note) throws MaillageException {
        for (var each : steps.entrySet()) {
            EntryBatch batch = editor.batch(each.getKey(), note);
            try {
                for (Step step : each.getValue()) {
                    step.in(batch);
                }
            } catch (MaillageException | RuntimeException e) {
                batch.discard();
                throw e;
            }
            batch.close();
        }
    }

    private void plan(Edit edit, Set<String> changed, String place, Plan plan) {
        EntryView before = edit.before();
        boolean own = isPersonal(before.collection());
        Set<String> above = new TreeSet<>(changed);
        if (own) {
            above.retainAll(before.overridden());
            Set<String> below = new TreeSet<>(changed);
            below.removeAll(above);
            if (!below.isEmpty()) {
                Entry saved = taken(before.original(), edit.after(), below);
                if (!below.contains("modified") && changesContent(below)) {
                    saved.setModified(LocalDate.now());
                }
                plan.add(before.collection(), batch -> batch.save(saved));
            }
        }
        if (!above.isEmpty()) {
            Set<String> fields = new TreeSet<>(before.overridden());
            fields.addAll(above);
            fields.removeIf(name -> isOriginal(before.original(), edit.after(), name));
            plan.add(own ? before.overlay().orElseThrow().collection() : place,
                    batch -> batch.override(edit.after(), fields));
        }
    }

    private static boolean isOriginal(Entry original, Entry after, String name) {
        EStructuralFeature feature = original.eClass().getEStructuralFeature(name);
        return Elements.equal(original, after, feature);
    }

    /** Whether more than the keeping of the entry changes. */
    private static boolean changesContent(Set<String> features) {
        return features.stream().anyMatch(each -> !Set.of("verifiedOn", "reviewBy", "reviewMonths", "comments",
                "toVerify", "status", "archivedReason").contains(each));
    }

    private static Entry taken(Entry original, Entry after, Set<String> features) {
        Entry saved = EcoreUtil.copy(original);
        Entry values = EcoreUtil.copy(after);
        for (String name : features) {
            Features.take(saved, values, saved.eClass().getEStructuralFeature(name));
        }
        return saved;
    }

    /** The personal collection that a change of an entry goes to. */
    private String place(EntryView view, WriteTarget target) throws MaillageException {
        if (isPersonal(view.collection())) {
            return view.collection();
        }
        if (view.overlay().isPresent()) {
            return view.overlay().get().collection();
        }
        if (target.overlays().isPresent()) {
            if (!isPersonal(target.overlays().get())) {
                throw CurationTexts.failure("collection.notPersonal", target.overlays().get());
            }
            return target.overlays().get();
        }
        List<String> personal = content.collections().stream().filter(each -> each.origin() == Origin.PERSONAL)
                .map(CollectionInfo::id).toList();
        if (personal.size() != 1) {
            throw CurationTexts.failure("overlay.where", view.id(), String.join(", ", personal));
        }
        return personal.getFirst();
    }

    /** Whether the person may write to a collection. */
    public boolean isPersonal(String collection) {
        return content.collection(collection).filter(each -> each.origin() == Origin.PERSONAL).isPresent();
    }
}
