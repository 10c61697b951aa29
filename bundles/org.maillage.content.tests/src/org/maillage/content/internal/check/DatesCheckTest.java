package org.maillage.content.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.model.Approval;
import org.maillage.model.Call;
import org.maillage.model.Citation;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.EssEvidence;
import org.maillage.model.Link;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Provenance;
import org.maillage.model.Strategy;
import org.maillage.model.Structure;
import org.maillage.model.SupportScheme;
import org.maillage.model.Tool;
import org.maillage.model.Training;
import org.maillage.model.TrainingSession;

/** Dates follow each other, what happened lies behind us, and what is out of date is said. Today is 20 November 2026. */
class DatesCheckTest {

    private static final MaillageFactory NEW = MaillageFactory.eINSTANCE;

    private static List<String> findings(Entry entry) {
        return new Findings().of(new DatesCheck(), entry);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({ "2026-01-01, 2026-01-02,", "2026-01-01, 2026-01-01,", "2026-01-01,,", ",2026-01-01,",
            "2026-01-02, 2026-01-01, ERROR date.order modified", "2026-11-20, 2026-11-20,",
            "2026-01-01, 2026-11-21, ERROR date.ahead modified", "2026-11-21,, ERROR date.ahead created" })
    void anEntryIsMadeThenChangedAndNotTomorrow(String created, String modified, String finding) {
        Tool tool = NEW.createTool();
        tool.setCreated(day(created));
        tool.setModified(day(modified));
        assertEquals(finding == null ? List.of() : List.of(finding), findings(tool));
    }

    @ParameterizedTest
    @CsvSource({ "2026-01-01,, 2026-12-31,", "2026-12-31,, 2026-01-01, ERROR date.order calls[2].deadline",
            ", 2026-12-31, 2026-01-01, ERROR date.order calls[2].deadline", "2030-01-01,, 2031-01-01," })
    void aCallOpensBeforeItCloses(String opens, String preDeposit, String deadline, String finding) {
        SupportScheme scheme = NEW.createSupportScheme();
        Call call = NEW.createCall();
        call.setOpens(day(opens));
        call.setPreDeposit(day(preDeposit));
        call.setDeadline(day(deadline));
        scheme.getCalls().add(NEW.createCall());
        scheme.getCalls().add(call);
        assertEquals(finding == null ? List.of() : List.of(finding), findings(scheme));
    }

    @Test
    void aSessionStartsBeforeItEnds() {
        Training training = NEW.createTraining();
        TrainingSession session = NEW.createTrainingSession();
        session.setStart(day("2027-02-02"));
        session.setEnd(day("2027-02-01"));
        training.getSessions().add(session);
        assertEquals(List.of("ERROR date.order sessions[1].end"), findings(training));
    }

    @Test
    void anApprovalBeginsBeforeItEndsAndSoDoesAnEvidence() {
        Structure structure = NEW.createStructure();
        Approval approval = NEW.createApproval();
        approval.setFrom(day("2026-02-01"));
        approval.setUntil(day("2025-02-01"));
        structure.getApprovals().add(approval);
        EssEvidence evidence = NEW.createEssEvidence();
        evidence.setDate(day("2026-02-01"));
        evidence.setUntil(day("2026-01-31"));
        structure.getEssStatus().add(evidence);
        assertEquals(List.of("ERROR date.order essStatus[1].until", "ERROR date.order approvals[1].until"),
                findings(structure));
    }

    @ParameterizedTest
    @CsvSource({ "2021, 2025,", "2025, 2021, ERROR date.order end", "2025-06, 2025-01, ERROR date.order end",
            "2025-06, 2025,", "2025, 2025," })
    void yearsAreComparedWhenTheyAreEquallyPrecise(String start, String end, String finding) {
        Strategy strategy = NEW.createStrategy();
        strategy.setStart(start);
        strategy.setEnd(end);
        assertEquals(finding == null ? List.of() : List.of(finding), findings(strategy));
    }

    @Test
    void whatWasLookedUpWasNotLookedUpTomorrow() {
        Tool tool = NEW.createTool();
        tool.setVerifiedOn(day("2026-11-21"));
        Link link = NEW.createLink();
        link.setCheckedOn(day("2027-01-01"));
        tool.getLinks().add(link);
        Citation citation = NEW.createCitation();
        citation.setConsultedOn(day("2027-01-01"));
        tool.getSources().add(citation);
        Provenance provenance = NEW.createProvenance();
        provenance.setRetrievedOn(day("2027-01-01"));
        tool.setProvenance(provenance);
        assertEquals(List.of("ERROR date.ahead verifiedOn", "ERROR date.ahead links[1].checkedOn",
                "ERROR date.ahead sources[1].consultedOn", "ERROR date.ahead provenance.retrievedOn"), findings(tool));
    }

    @ParameterizedTest
    @CsvSource({ "2026-11-19, WARNING entry.expired expiresOn", "2026-11-20,", "2026-11-21," })
    void anEntryExpiresAfterItsLastDay(String expires, String finding) {
        Tool tool = NEW.createTool();
        tool.setExpiresOn(day(expires));
        assertEquals(finding == null ? List.of() : List.of(finding), findings(tool));
    }

    @ParameterizedTest
    @CsvSource({ "2026-11-19,, 0, WARNING entry.reviewDue reviewBy", "2026-11-20,, 0,",
            ", 2025-11-19, 12, WARNING entry.reviewDue reviewBy", ", 2025-11-20, 12,", ", 2020-01-01, 0,",
            "2027-01-01, 2020-01-01, 12,", ",, 12," })
    void anEntryIsToBeVerifiedByItsDayOrByItsCadence(String reviewBy, String verified, int months, String finding) {
        Tool tool = NEW.createTool();
        tool.setReviewBy(day(reviewBy));
        tool.setVerifiedOn(day(verified));
        tool.setReviewMonths(months);
        assertEquals(finding == null ? List.of() : List.of(finding), findings(tool));
    }

    @Test
    void anArchivedEntryIsLeftInPeaceButSaysWhy() {
        Tool tool = NEW.createTool();
        tool.setStatus(EntryStatus.ARCHIVED);
        tool.setExpiresOn(day("2020-01-01"));
        tool.setReviewBy(day("2020-01-01"));
        assertEquals(List.of("ERROR entry.noReason archivedReason"), findings(tool));
        tool.setArchivedReason("  ");
        assertEquals(List.of("ERROR entry.noReason archivedReason"), findings(tool));
        tool.setArchivedReason("Le dispositif a pris fin.");
        assertEquals(List.of(), findings(tool));
    }
}
