package org.maillage.curation.internal.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.curation.WriteTarget;
import org.maillage.curation.internal.tests.AtTheDesk;
import org.maillage.curation.internal.tests.Person;
import org.maillage.model.EntryStatus;
import org.maillage.model.Tool;

/** From draft to archive, and who may take which step. */
class WorkflowTest extends AtTheDesk {

    private static final String ID = "mienne:tool/un";

    @BeforeEach
    void begin() throws Exception {
        person.editor().save(Person.tool(ID, "Un"));
    }

    private void to(EntryStatus status, String role, String reason) throws MaillageException {
        person.workflow().status(List.of(ID), status, ChangeNote.of(ChangeAction.STATUS).as(role).because(reason),
                WriteTarget.USUAL);
    }

    private static String said(org.junit.jupiter.api.function.Executable step) {
        return assertThrows(MaillageException.class, step).text(Locale.FRENCH);
    }

    @Test
    void anEntryIsArchivedWithAReasonThatItShows() throws Exception {
        assertTrue(said(() -> to(EntryStatus.ARCHIVED, "", " ")).contains("pourquoi"));
        to(EntryStatus.ARCHIVED, "", "Dispositif fermé");
        assertEquals("Dispositif fermé", person.entry(ID).getArchivedReason());
        to(EntryStatus.DRAFT, "", "");
        assertEquals(null, person.entry(ID).getArchivedReason());
    }

    @Test
    void withoutTheRuleAnybodyPublishes() throws Exception {
        to(EntryStatus.PUBLISHED, "", "");
        assertEquals(EntryStatus.PUBLISHED, person.entry(ID).getStatus());
    }

    @Test
    void withFourEyesAnotherRolePublishesWhatIsInReview() throws Exception {
        person.workflow().setFourEyes("mienne", true);
        assertTrue(person.workflow().fourEyes("mienne"));
        assertTrue(said(() -> to(EntryStatus.PUBLISHED, "relecteur", "")).contains("relecture"));
        to(EntryStatus.IN_REVIEW, "", "");
        assertTrue(said(() -> to(EntryStatus.PUBLISHED, "", "")).contains("documentaliste"));
        person.workflow().comment(ID, "Vu.", ChangeNote.of(ChangeAction.COMMENT).as("relecteur"), WriteTarget.USUAL);
        to(EntryStatus.PUBLISHED, "relecteur", "");
        assertEquals(EntryStatus.PUBLISHED, person.entry(ID).getStatus());
    }

    @Test
    void allEntriesOrNone() throws Exception {
        assertTrue(said(() -> person.workflow().status(List.of(ID, "mienne:tool/absent"), EntryStatus.PUBLISHED,
                ChangeNote.of(ChangeAction.STATUS), WriteTarget.USUAL)).contains("absent"));
        assertEquals(EntryStatus.DRAFT, person.entry(ID).getStatus());
    }

    @Test
    void aCommentHasADateAndARoleAndIsNoChangeOfContent() throws Exception {
        person.edits(Tool.class, ID, tool -> tool.setModified(java.time.LocalDate.of(2026, 1, 2)));
        person.workflow().comment(ID, "À revoir", ChangeNote.of(ChangeAction.COMMENT).as("relecteur"),
                WriteTarget.USUAL);
        assertEquals("relecteur", person.entry(ID).getComments().getFirst().getRole());
        assertEquals(java.time.LocalDate.of(2026, 1, 2), person.entry(ID).getModified());
        assertEquals(1, person.history().history(ID).getFirst().fields().size());
    }
}
