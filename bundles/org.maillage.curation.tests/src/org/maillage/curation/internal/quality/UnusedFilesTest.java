package org.maillage.curation.internal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.curation.FixReport;
import org.maillage.api.curation.WriteTarget;
import org.maillage.curation.internal.tests.AtTheDesk;
import org.maillage.curation.internal.tests.Person;
import org.maillage.model.Attachment;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;

/** Files of a collection that no entry uses are found, deleted on demand and brought back. */
class UnusedFilesTest extends AtTheDesk {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private FixReport fix(boolean dry) throws Exception {
        return person.fixes().fix(Optional.of("mienne"), Optional.empty(), Set.of(), DAY,
                ChangeNote.of(ChangeAction.FIX), new WriteTarget(Optional.empty(), dry));
    }

    private List<String> unused() throws Exception {
        return person.validator().validate(Optional.of("mienne"), DAY, () -> false).stream()
                .filter(each -> each.code().equals("attachment.unused")).map(each -> each.place().file()).toList();
    }

    private void attach(String path, byte... content) throws Exception {
        try (EntryBatch batch = person.editor().batch("mienne", ChangeNote.of(ChangeAction.EDIT))) {
            batch.write(path, content);
        }
    }

    @Test
    void aFileThatNothingMentionsIsDeletedAndBroughtBack() throws Exception {
        Tool tool = Person.tool("mienne:tool/un", "Un");
        tool.setDescription("![Le plan](files/tool/un/plan%20d’été.png) et [la note](./files/tool/un/note.pdf)");
        Attachment attachment = MaillageFactory.eINSTANCE.createAttachment();
        attachment.setPath("files/tool/un/photo.jpg");
        tool.getAttachments().add(attachment);
        for (String name : List.of("plan d’été.png", "note.pdf", "photo.jpg", "autre.png", "encore.png", ".DS_Store")) {
            person.puts("mienne/files/tool/un/" + name, "x");
        }
        person.puts("mienne/LISEZMOI.txt", "Ce qu’une personne a mis là.");
        person.editor().save(tool);
        attach("files/tool/un/autre.png", (byte) 1, (byte) -1);
        assertEquals(List.of("files/tool/un/autre.png", "files/tool/un/encore.png"), unused());
        Problem found = person.validator().validate(Optional.of("mienne"), DAY, () -> false).stream()
                .filter(each -> each.code().equals("attachment.unused")).findFirst().orElseThrow();
        assertEquals(Severity.INFO, found.severity());
        assertEquals("Supprimer le fichier", person.fixes().label(found.code()).orElseThrow().in(Locale.FRENCH));
        var before = person.bytes();
        FixReport report = person.fixes().fix(List.of(found), ChangeNote.of(ChangeAction.FIX), WriteTarget.USUAL);
        assertEquals(List.of(found), report.mended());
        assertEquals(List.of(), report.changes());
        assertEquals(List.of("files/tool/un/encore.png"), unused());
        assertEquals(1, fix(true).mended().size());
        assertEquals(List.of("files/tool/un/encore.png"), unused());
        assertEquals(1, fix(false).mended().size());
        assertEquals(List.of(), unused());
        person.history().undo(false);
        person.history().undo(false);
        assertEquals(before, person.bytes());
        person.history().redo(false);
        assertEquals(List.of("files/tool/un/encore.png"), unused());
    }

    @Test
    void whatADraftOrAFileThatCannotBeReadMentionsIsInUse() throws Exception {
        for (String name : List.of("brouillon", "abime", "cache")) {
            person.puts("mienne/files/" + name + ".png", "x");
        }
        Tool tool = Person.tool("mienne:tool/un", "Un");
        tool.setDescription("![Cachée](files/cache.png)");
        person.editor().save(tool);
        Tool values = Person.tool("mienne:tool/un", "Un");
        values.setDescription("Autre chose");
        person.editor().override("mienne", values, Set.of("description"));
        person.puts("mienne/entries/abime.xml", "<m:Tool><attachment path=\"files/abime.png\"/>");
        assertEquals(List.of("files/brouillon.png"), unused());
        person.puts("../personal/drafts/mienne%3Atool%2Fdeux.xmi", "<attachments path=\"files/brouillon.png\"/>");
        assertEquals(List.of(), unused());
    }

    @Test
    void aFileThatCameIntoUseSinceItWasListedStays() throws Exception {
        attach("files/plan.png", (byte) 1);
        List<Problem> listed = person.validator().validate(Optional.of("mienne"), DAY, () -> false).stream()
                .filter(each -> each.code().equals("attachment.unused")).toList();
        assertEquals(1, listed.size());
        Tool tool = Person.tool("mienne:tool/un", "Un");
        tool.setDescription("![Le plan](files/plan.png)");
        person.editor().save(tool);
        var before = person.bytes();
        FixReport report = person.fixes().fix(listed, ChangeNote.of(ChangeAction.FIX), WriteTarget.USUAL);
        assertEquals(List.of(), report.mended());
        assertEquals(before, person.bytes());
    }
}
