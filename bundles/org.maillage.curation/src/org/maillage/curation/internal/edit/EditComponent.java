package org.maillage.curation.internal.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.ContentFiles;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentService;
import org.maillage.api.curation.EditService;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.EntryTemplate;
import org.maillage.api.curation.FieldChange;
import org.maillage.api.curation.FieldEdit;
import org.maillage.api.curation.NewEntry;
import org.maillage.api.curation.WriteTarget;
import org.maillage.api.exchange.FieldPaths;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.curation.internal.fields.Differences;
import org.maillage.curation.internal.work.Desk;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.meta.EntryIds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Batch edits and new entries, on the desk. */
@Component
public final class EditComponent implements EditService {

    private final Desk desk;
    private final FieldPaths paths;
    private final ContentService content;
    private final ContentEditor editor;
    private final Templates templates;

    /** Called by Declarative Services. */
    @Activate
    public EditComponent(@Reference Desk desk, @Reference FieldPaths paths, @Reference ContentService content,
            @Reference ContentEditor editor, @Reference ContentFiles files, @Reference DataArea data) {
        this.desk = desk;
        this.paths = paths;
        this.content = content;
        this.editor = editor;
        this.templates = new Templates(data, files, content);
    }

    @Override
    public List<EntryChange> edit(List<String> entryIds, List<FieldEdit> edits, ChangeNote note, WriteTarget target)
            throws MaillageException {
        List<Desk.Edit> work = new ArrayList<>();
        for (String id : entryIds.stream().distinct().toList()) {
            Desk.Edit edit = Desk.Edit.of(desk.find(id));
            new FieldEditor(paths, edit.after()).run(suitable(edit.after(), edits));
            work.add(edit);
        }
        return desk.write(work, note, target);
    }

    /** Without those that only look for something in a field that the type does not have. */
    private List<FieldEdit> suitable(Entry entry, List<FieldEdit> edits) {
        return edits.stream().filter(each -> switch (each.kind()) {
            case REMOVE, REPLACE -> entry.eClass().getEStructuralFeature(each.field().split("[.\\[]", 2)[0]) != null;
            default -> true;
        }).toList();
    }

    @Override
    public EntryChange create(NewEntry request, ChangeNote note, boolean dryRun) throws MaillageException {
        boolean first = content.collection(request.collection()).isEmpty() && EntryIds.isCollectionId(request.collection());
        if (!first && !desk.isPersonal(request.collection())) {
            throw CurationTexts.failure("collection.notPersonal", request.collection());
        }
        Entry entry = request.template().isPresent() ? templates.entry(request.template().get())
                : (Entry) EcoreUtil.create(type(request.type()));
        if (!request.type().isEmpty() && entry.eClass() != type(request.type())) {
            throw CurationTexts.failure("template.otherType", request.template().orElse(""), entry.eClass().getName());
        }
        entry.setStatus(EntryStatus.DRAFT);
        new FieldEditor(paths, entry).run(request.edits());
        if (entry.getTitle() == null || entry.getTitle().isBlank()) {
            throw CurationTexts.failure("entry.noTitle");
        }
        entry.setId(id(request, entry));
        entry.setCreated(LocalDate.now());
        entry.setModified(LocalDate.now());
        EntryChange change = desk.made(entry);
        if (!dryRun) {
            if (first) {
                editor.create(request.collection());
            }
            desk.run(Map.of(request.collection(), List.of(batch -> batch.save(entry))), note);
        }
        return change;
    }

    private EClass type(String name) throws MaillageException {
        return content.types().stream().filter(each -> each.getName().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> CurationTexts.failure("type.unknown", name,
                        String.join(", ", content.types().stream().map(EClass::getName).toList())));
    }

    private String id(NewEntry request, Entry entry) throws MaillageException {
        String start = request.collection() + ":"
                + request.path().orElseGet(() -> paths.idPath(entry.eClass(), entry.getTitle()));
        if (EntryIds.parse(start).isEmpty()) {
            throw CurationTexts.failure("entry.badId", start);
        }
        String id = start;
        for (int i = 2; content.find(id).isPresent(); i++) {
            if (request.path().isPresent()) {
                throw CurationTexts.failure("entry.taken", id);
            }
            id = start + "-" + i;
        }
        return id;
    }

    @Override
    public List<FieldChange> differences(Optional<Entry> before, Entry after) {
        return Differences.between(before.orElse(null), after);
    }

    @Override
    public List<EntryTemplate> templates(Locale language) {
        return templates.all(language);
    }
}
