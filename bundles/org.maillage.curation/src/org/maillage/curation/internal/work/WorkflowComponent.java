package org.maillage.curation.internal.work;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentFiles;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.content.EntryView;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.Revision;
import org.maillage.api.curation.WorkflowService;
import org.maillage.api.curation.WriteTarget;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.curation.internal.history.Archives;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.Comment;
import org.maillage.model.EntryStatus;
import org.maillage.model.MaillageFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Status, comments and the rule of four eyes. */
@Component
public final class WorkflowComponent implements WorkflowService {

    private static final String DESCRIPTOR = "collection.xml";
    /** What says nothing about who wrote the entry. */
    private static final Set<String> KEEPING = Set.of("status", "comments", "verifiedOn", "reviewBy", "reviewMonths",
            "archivedReason", "modified");

    private final Desk desk;
    private final ContentService content;
    private final ContentEditor editor;
    private final ContentFiles files;
    private final HistoryService history;
    private final Archives archives;

    /** Called by Declarative Services. */
    @Activate
    public WorkflowComponent(@Reference Desk desk, @Reference ContentService content, @Reference ContentEditor editor,
            @Reference ContentFiles files, @Reference HistoryService history, @Reference Archives archives) {
        this.desk = desk;
        this.content = content;
        this.editor = editor;
        this.files = files;
        this.history = history;
        this.archives = archives;
    }

    @Override
    public List<EntryChange> status(List<String> entryIds, EntryStatus status, ChangeNote note, WriteTarget target)
            throws MaillageException {
        if (status == EntryStatus.ARCHIVED && note.reason().isBlank()) {
            throw CurationTexts.failure("status.noReason");
        }
        List<Desk.Edit> edits = new ArrayList<>();
        for (String id : entryIds) {
            Desk.Edit edit = Desk.Edit.of(desk.find(id));
            if (status == EntryStatus.PUBLISHED && edit.before().entry().getStatus() != EntryStatus.PUBLISHED) {
                mayPublish(edit.before(), note);
            }
            edit.after().setStatus(status);
            edit.after().setArchivedReason(status == EntryStatus.ARCHIVED ? note.reason() : null);
            edits.add(edit);
        }
        return desk.write(edits, note, target);
    }

    /** With four eyes, only what is in review is published, and not by who wrote it last. */
    private void mayPublish(EntryView view, ChangeNote note) throws MaillageException {
        if (!desk.isPersonal(view.collection()) || !fourEyes(view.collection())) {
            return;
        }
        if (view.entry().getStatus() != EntryStatus.IN_REVIEW) {
            throw CurationTexts.failure("status.notInReview", view.id());
        }
        Optional<Revision> last = history.history(view.id()).stream()
                .filter(each -> each.fields().stream().anyMatch(field -> !KEEPING.contains(field.feature())))
                .findFirst();
        if (last.isPresent() && last.get().role().equals(role(note)) && last.get().installation().equals(here())) {
            throw CurationTexts.failure("status.sameEyes", view.id(), last.get().role());
        }
    }

    private String here() throws MaillageException {
        return author("").getEmailAddress().replaceFirst("@.*", "");
    }

    private String role(ChangeNote note) throws MaillageException {
        return author(note.role()).getName();
    }

    private org.eclipse.jgit.lib.PersonIdent author(String role) throws MaillageException {
        try {
            return archives.author(role);
        } catch (IOException e) {
            throw CurationTexts.failure(e, "history.unreadable", "", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public EntryChange comment(String entryId, String text, ChangeNote note, WriteTarget target)
            throws MaillageException {
        Desk.Edit edit = Desk.Edit.of(desk.find(entryId));
        Comment comment = MaillageFactory.eINSTANCE.createComment();
        comment.setOn(LocalDate.now());
        comment.setRole(role(note));
        comment.setText(text);
        edit.after().getComments().add(comment);
        return desk.write(List.of(edit), note, target).getFirst();
    }

    @Override
    public boolean fourEyes(String collectionId) throws MaillageException {
        return descriptor(collectionId).isFourEyes();
    }

    @Override
    public void setFourEyes(String collectionId, boolean needed) throws MaillageException {
        CollectionDescriptor descriptor = EcoreUtil.copy(descriptor(collectionId));
        if (descriptor.isFourEyes() != needed) {
            descriptor.setFourEyes(needed);
            try (EntryBatch batch = editor.batch(collectionId, ChangeNote.of(ChangeAction.EDIT))) {
                batch.write(DESCRIPTOR, files.format(descriptor));
            }
        }
    }

    private CollectionDescriptor descriptor(String collectionId) throws MaillageException {
        try (InputStream in = content.open(collectionId, DESCRIPTOR)) {
            return files.parse(in.readAllBytes(), Place.collection(collectionId, "").file(DESCRIPTOR)).root()
                    .filter(CollectionDescriptor.class::isInstance).map(CollectionDescriptor.class::cast)
                    .orElseThrow(() -> CurationTexts.failure("collection.notPersonal", collectionId));
        } catch (IOException e) {
            throw CurationTexts.failure(e, "collection.notPersonal", collectionId);
        }
    }
}
