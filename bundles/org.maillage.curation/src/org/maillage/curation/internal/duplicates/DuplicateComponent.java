package org.maillage.curation.internal.duplicates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentFiles;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.Origin;
import org.maillage.api.curation.DuplicatePair;
import org.maillage.api.curation.DuplicateService;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.MergeChoice;
import org.maillage.api.curation.WriteTarget;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.curation.internal.edit.References;
import org.maillage.curation.internal.fields.Differences;
import org.maillage.curation.internal.history.Archives;
import org.maillage.curation.internal.history.Undoing;
import org.maillage.curation.internal.work.Desk;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Relation;
import org.maillage.model.RelationKind;
import org.maillage.model.meta.EntryIds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Duplicates, found over all collections and merged on the desk. */
@Component
public final class DuplicateComponent implements DuplicateService {

    private final Desk desk;
    private final ContentService content;
    private final ContentFiles files;
    private final Archives archives;
    private final Candidates candidates;
    private final KeptApart apart;

    /** Called by Declarative Services. */
    @Activate
    public DuplicateComponent(@Reference Desk desk, @Reference ContentService content, @Reference ContentFiles files,
            @Reference Archives archives, @Reference DataArea data) {
        this.desk = desk;
        this.content = content;
        this.files = files;
        this.archives = archives;
        this.candidates = new Candidates(content);
        this.apart = new KeptApart(data);
    }

    @Override
    public List<DuplicatePair> find(Optional<String> collection, double threshold, BooleanSupplier cancelled)
            throws MaillageException {
        if (collection.isPresent() && content.collection(collection.get()).isEmpty()) {
            throw CurationTexts.failure("collection.unknown", collection.get());
        }
        Set<Set<String>> kept = apart.pairs();
        return new Finder(candidates.all(cancelled)).find(threshold).stream()
                .filter(each -> collection.isEmpty() || each.first().startsWith(collection.get() + ":")
                        || each.second().startsWith(collection.get() + ":"))
                .filter(each -> !kept.contains(Set.of(each.first(), each.second()))).toList();
    }

    @Override
    public List<DuplicatePair> like(List<Entry> drafts, double threshold, BooleanSupplier cancelled)
            throws MaillageException {
        Set<String> ids = drafts.stream().map(Entry::getId).collect(Collectors.toSet());
        List<Candidate> all = new ArrayList<>(candidates.all(cancelled));
        all.removeIf(each -> ids.contains(each.id()));
        drafts.forEach(each -> Candidate.of(each, EntryIds.parse(each.getId()).map(EntryIds::collection).orElse(""))
                .ifPresent(all::add));
        Set<Set<String>> kept = apart.pairs();
        return cancelled.getAsBoolean() ? List.of()
                : new Finder(all, each -> ids.contains(each.id())).find(threshold).stream()
                        .filter(each -> !kept.contains(Set.of(each.first(), each.second()))).toList();
    }

    @Override
    public void keepApart(String first, String second) throws MaillageException {
        apart.add(first, second);
    }

    @Override
    public void forgetApart(String first, String second) throws MaillageException {
        apart.remove(first, second);
    }

    @Override
    public List<List<String>> apart() throws MaillageException {
        return apart.pairs().stream().map(each -> each.stream().sorted().toList())
                .sorted(Comparator.comparing(each -> each.toString())).toList();
    }

    @Override
    public List<EntryChange> merge(String keep, String other, Map<String, MergeChoice> choices, ChangeNote note,
            WriteTarget target) throws MaillageException {
        Desk.Edit kept = Desk.Edit.of(desk.find(keep));
        Desk.Edit gone = Desk.Edit.of(desk.find(other));
        if (keep.equals(other) || kept.after().eClass() != gone.after().eClass()) {
            throw CurationTexts.failure(keep.equals(other) ? "merge.same" : "merge.otherType", keep, other);
        }
        for (String each : choices.keySet()) {
            if (kept.after().eClass().getEStructuralFeature(each.split("[.\\[]", 2)[0]) == null) {
                throw CurationTexts.failure("field.unknown", each, kept.after().eClass().getName());
            }
        }
        new EntryMerge(choices, role(note)).into(kept.after(), gone.after());
        References.move(kept.after(), other, keep);
        kept.after().getRelations().removeIf(each -> keep.equals(each.getTarget()));
        // A term above the other one, or an entry that named it, must not name itself now.
        References.remove(kept.after(), keep);
        Desk.Plan plan = new Desk.Plan();
        plan.edit(desk, kept, target);
        leave(gone, keep, target, plan);
        rewrite(other, keep, plan);
        if (!target.dryRun()) {
            desk.run(plan.steps(), note);
        }
        return plan.changes();
    }

    private String role(ChangeNote note) throws MaillageException {
        try {
            return archives.author(note.role()).getName();
        } catch (IOException e) {
            throw CurationTexts.failure(e, "history.unreadable", "", String.valueOf(e.getMessage()));
        }
    }

    /** One's own entry goes; an installed one is archived above its collection. */
    private void leave(Desk.Edit gone, String keep, WriteTarget target, Desk.Plan plan) throws MaillageException {
        String id = gone.before().id();
        String collection = gone.before().collection();
        if (desk.isPersonal(collection)) {
            plan.add(collection, batch -> batch.delete(id));
            gone.before().overlay().ifPresent(overlay -> plan.add(overlay.collection(),
                    batch -> batch.remove(overlay.file())));
            plan.changed(new EntryChange(id, gone.before().entry().getTitle(), collection,
                    Differences.between(gone.before().entry(), null), List.of()));
            return;
        }
        gone.after().setStatus(EntryStatus.ARCHIVED);
        gone.after().setArchivedReason(CurationTexts.message("merge.reason", keep).toString());
        Relation relation = MaillageFactory.eINSTANCE.createRelation();
        relation.setKind(RelationKind.REPLACED_BY);
        relation.setTarget(keep);
        gone.after().getRelations().add(relation);
        plan.edit(desk, gone, target);
    }

    /** References in all files of all personal collections: entries, sets and overrides. */
    private void rewrite(String from, String to, Desk.Plan plan) throws MaillageException {
        for (CollectionInfo info : content.collections()) {
            if (info.origin() == Origin.PERSONAL) {
                for (Map.Entry<String, byte[]> each : xml(files.folder(info.id())).entrySet()) {
                    rewrite(info.id(), each.getKey(), each.getValue(), from, to, plan);
                }
            }
        }
    }

    private void rewrite(String collection, String path, byte[] bytes, String from, String to, Desk.Plan plan) {
        String subject = Undoing.entry(collection, path);
        Optional<EObject> root = subject.equals(from) || subject.equals(to) ? Optional.empty()
                : files.parse(bytes, Place.collection(collection, "").file(path)).root();
        if (root.isEmpty()) {
            return;
        }
        EObject changed = EcoreUtil.copy(root.get());
        if (References.move(changed, from, to)) {
            byte[] written = files.format(changed);
            plan.add(collection, batch -> batch.write(path, written));
            plan.changed(new EntryChange(subject, changed instanceof Entry entry ? entry.getTitle() : subject, collection,
                    Differences.between(root.get(), changed), List.of()));
        }
    }

    /** The content files of a folder that may hold references. */
    private static Map<String, byte[]> xml(Path folder) throws MaillageException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        for (String part : List.of("entries", "sets", "overlays")) {
            if (Files.isDirectory(folder.resolve(part))) {
                try (Stream<Path> all = Files.walk(folder.resolve(part))) {
                    for (Path each : all.filter(file -> file.toString().endsWith(".xml")).sorted().toList()) {
                        found.put(folder.relativize(each).toString().replace('\\', '/'), Files.readAllBytes(each));
                    }
                } catch (IOException e) {
                    throw CurationTexts.failure(e, "collection.unreadable", folder, String.valueOf(e.getMessage()));
                }
            }
        }
        return found;
    }
}
