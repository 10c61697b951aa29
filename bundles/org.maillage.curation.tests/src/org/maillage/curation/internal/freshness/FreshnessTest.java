package org.maillage.curation.internal.freshness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.curation.WriteTarget;
import org.maillage.curation.internal.links.LinkComponent;
import org.maillage.curation.internal.tests.AtTheDesk;
import org.maillage.curation.internal.tests.Person;
import org.maillage.model.Call;
import org.maillage.model.EntryStatus;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Openness;
import org.maillage.model.Recurrence;
import org.maillage.model.SupportScheme;
import org.maillage.model.Tool;

/** What is getting old, and "verified, nothing changed". */
class FreshnessTest extends AtTheDesk {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private FreshnessComponent freshness() {
        return new FreshnessComponent(person.desk(), person.content(),
                new LinkComponent(person.desk(), person.content(), person.data()));
    }

    private List<String> found() throws Exception {
        return freshness().list(Optional.of("mienne"), DAY, 30).stream()
                .map(each -> each.kind() + " " + each.on() + " " + each.id().replaceFirst(".*/", "")).toList();
    }

    private Tool tool(String name, LocalDate modified, LocalDate verified, int months) throws Exception {
        Tool tool = Person.tool("mienne:tool/" + name, name);
        tool.setModified(modified);
        tool.setVerifiedOn(verified);
        tool.setReviewMonths(months);
        person.editor().save(tool);
        return tool;
    }

    @Test
    void verifiedIsNotModifiedAndEachHasItsCadence() throws Exception {
        tool("neuf", DAY.minusMonths(1), DAY.minusMonths(7), 6);
        tool("rare", DAY.minusYears(2), DAY.minusMonths(13), 24);
        tool("jamais", DAY.minusMonths(13), null, 0);
        tool("recent", DAY.minusMonths(11), null, 0);
        assertEquals(List.of("DUE 2026-11-01 jamais", "DUE 2026-11-01 neuf"), found());
    }

    private SupportScheme scheme(String name, EntryStatus status, Openness openness, Call... calls) throws Exception {
        SupportScheme scheme = MaillageFactory.eINSTANCE.createSupportScheme();
        scheme.setId("mienne:support-scheme/" + name);
        scheme.setTitle(name);
        scheme.setStatus(status);
        scheme.setOpenness(openness);
        scheme.setModified(DAY.minusDays(1));
        scheme.getCalls().addAll(List.of(calls));
        person.editor().save(scheme);
        return scheme;
    }

    private static Call call(String opens, String deadline, Recurrence recurrence) {
        Call call = MaillageFactory.eINSTANCE.createCall();
        call.setOpens(opens == null ? null : LocalDate.parse(opens));
        call.setDeadline(deadline == null ? null : LocalDate.parse(deadline));
        call.setRecurrence(recurrence);
        return call;
    }

    @Test
    void callsCloseStayShownAndComeBack() throws Exception {
        scheme("bientot", EntryStatus.PUBLISHED, Openness.CALLS, call(null, "2026-12-15", Recurrence.ONE_OFF));
        scheme("fini", EntryStatus.PUBLISHED, Openness.CALLS, call(null, "2026-05-31", Recurrence.ONE_OFF));
        scheme("brouillon", EntryStatus.DRAFT, Openness.CALLS, call(null, "2026-05-31", Recurrence.ONE_OFF));
        scheme("revient", EntryStatus.DRAFT, Openness.CALLS, call("2025-12-20", "2026-03-01", Recurrence.YEARLY));
        scheme("permanent", EntryStatus.PUBLISHED, Openness.PERMANENT);
        scheme("termine", EntryStatus.PUBLISHED, Openness.ENDED);
        assertEquals(List.of("CLOSING 2026-12-15 bientot", "CLOSED_SHOWN 2026-05-31 fini",
                "CLOSED_SHOWN 2026-11-30 termine", "REOPENING 2026-12-20 revient"), found());
    }

    @Test
    void whatHasExpiredIsSaidAndArchivesAreLeft() throws Exception {
        Tool tool = tool("vieux", DAY, DAY, 6);
        tool.setExpiresOn(DAY.minusDays(3));
        person.editor().save(tool);
        assertEquals(List.of("EXPIRED 2026-11-28 vieux"), found());
        tool.setStatus(EntryStatus.ARCHIVED);
        person.editor().save(tool);
        assertEquals(List.of(), found());
    }

    @Test
    void verifiedNothingChangedIsOneStepAndNoModification() throws Exception {
        Tool tool = tool("un", LocalDate.of(2025, 1, 1), null, 6);
        tool.setToVerify(true);
        tool.setReviewBy(LocalDate.of(2026, 1, 1));
        person.editor().save(tool);
        freshness().verified(List.of(tool.getId()), ChangeNote.of(ChangeAction.VERIFY), WriteTarget.USUAL);
        assertEquals(LocalDate.now(), person.entry(tool.getId()).getVerifiedOn());
        assertEquals(LocalDate.of(2025, 1, 1), person.entry(tool.getId()).getModified());
        assertFalse(person.entry(tool.getId()).isToVerify());
        assertEquals(List.of(), freshness().list(Optional.of("mienne"), LocalDate.now(), 30));
        assertEquals(ChangeAction.VERIFY, person.history().history(tool.getId()).getFirst().action());
    }
}
