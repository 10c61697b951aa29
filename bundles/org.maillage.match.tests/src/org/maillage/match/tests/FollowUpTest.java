package org.maillage.match.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.api.match.FollowUp;
import org.maillage.api.match.Reminder;
import org.maillage.match.internal.files.FollowUpComponent;
import org.maillage.model.MaillageFactory;
import org.maillage.model.ProjectFile;
import org.maillage.model.Recurrence;
import org.maillage.model.Selection;
import org.maillage.model.SelectionState;
import org.maillage.model.SupportScheme;

/** What becomes of selected schemes. */
class FollowUpTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 20);

    private FollowUp followUp;
    private ProjectFile file;

    @BeforeEach
    void start() throws Exception {
        SupportScheme scheme = Schemes.calls(Schemes.scheme("essai:a"),
                Schemes.call("2026-01-01", "2026-12-31", Recurrence.YEARLY));
        scheme.setTitle("Appel à projets « Économie sociale, solidaire ; et locale » dont le titre est long, à dessein");
        followUp = new FollowUpComponent(new MadeContent(new Desk().content(), scheme, Schemes.scheme("essai:b")));
        file = MaillageFactory.eINSTANCE.createProjectFile();
        file.setId("0123456789ab");
        file.setPseudonym("Ressourcerie");
    }

    @Test
    void everyStepIsKept() {
        followUp.mark(file, "essai:a", SelectionState.TO_STUDY, null, null, ON.minusDays(30));
        followUp.mark(file, "essai:a", SelectionState.REQUESTED, BigDecimal.valueOf(5000), "Déposé.", ON.minusDays(10));
        Selection last = followUp.mark(file, "essai:a", SelectionState.REFUSED, null, "Hors délai.", ON);
        assertEquals(1, file.getSelections().size());
        assertEquals(List.of(SelectionState.TO_STUDY, SelectionState.REQUESTED, SelectionState.REFUSED),
                last.getHistory().stream().map(each -> each.getState()).toList());
        assertEquals(SelectionState.REFUSED, last.getState());
        assertEquals(ON, last.getSince());
        assertEquals(BigDecimal.valueOf(5000), last.getAmount(), "A step without amount leaves it as it was");
        assertEquals("Hors délai.", last.getNote());
    }

    @Test
    void remindersComeBeforeDeadlinesOfWhatIsStillOpen() throws Exception {
        followUp.mark(file, "essai:a", SelectionState.RECOMMENDED, null, null, ON).setRemindDays(15);
        followUp.mark(file, "essai:b", SelectionState.RECOMMENDED, null, null, ON).setRemindDays(15);
        followUp.mark(file, "essai:absent", SelectionState.RECOMMENDED, null, null, ON).setRemindDays(15);
        List<Reminder> reminders = followUp.reminders(file, ON, Locale.FRENCH);
        assertEquals(1, reminders.size(), "A scheme without deadline needs no reminder");
        assertEquals(LocalDate.of(2026, 12, 31), reminders.getFirst().deadline());
        assertEquals(LocalDate.of(2026, 12, 16), reminders.getFirst().on());
        followUp.mark(file, "essai:a", SelectionState.OBTAINED, null, null, ON);
        assertTrue(followUp.reminders(file, ON, Locale.FRENCH).isEmpty());
    }

    @Test
    void theCalendarKeepsTheStandard() throws Exception {
        followUp.mark(file, "essai:a", SelectionState.RECOMMENDED, null, null, ON).setRemindDays(15);
        String text = followUp.calendar(file, ON, Locale.FRENCH);
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), text);
        assertTrue(text.endsWith("END:VCALENDAR\r\n"), text);
        assertTrue(text.contains("DTSTART;VALUE=DATE:20261231\r\n"), text);
        assertTrue(text.contains("TRIGGER:-P15D\r\n"), text);
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(!line.contains("\n"), line);
        }
        String unfolded = text.replace("\r\n ", "");
        assertTrue(unfolded.contains("Économie sociale\\, solidaire\u00a0\\; et locale")
                || unfolded.contains("Économie sociale\\, solidaire \\; et locale"), unfolded);
    }
}
