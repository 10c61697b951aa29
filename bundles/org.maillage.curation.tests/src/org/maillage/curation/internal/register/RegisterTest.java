package org.maillage.curation.internal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.curation.EssDiscrepancy.Kind;
import org.maillage.api.curation.EssStanding;
import org.maillage.curation.internal.tests.People;
import org.maillage.curation.internal.tests.Person;
import org.maillage.model.Approval;
import org.maillage.model.EssEvidence;
import org.maillage.model.EvidenceKind;
import org.maillage.model.Family;
import org.maillage.model.LegalForm;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Structure;
import org.maillage.model.Tristate;

/** Who belongs to the ESS by the evidence; what is not known stays unknown. */
class RegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    private final People people = new People();
    private Person person;
    private RegisterComponent register;

    @BeforeEach
    void begin() throws Exception {
        person = people.at(folder).with("mienne");
        register = new RegisterComponent(person.content());
        family("association", Tristate.YES);
        family("societe", Tristate.NO);
        form("9220", "association", Tristate.YES);
        form("5710", "societe", Tristate.NO);
    }

    @AfterEach
    void end() throws Exception {
        people.close();
    }

    private void family(String name, Tristate statutory) throws Exception {
        Family family = MaillageFactory.eINSTANCE.createFamily();
        family.setId("mienne:famille/" + name);
        family.setTitle(name);
        family.setStatutory(statutory);
        person.editor().save(family);
    }

    private void form(String code, String family, Tristate ess) throws Exception {
        LegalForm form = MaillageFactory.eINSTANCE.createLegalForm();
        form.setId("mienne:forme/" + code);
        form.setTitle("Forme " + code);
        form.setFamily("mienne:famille/" + family);
        form.setEssByForm(ess);
        person.editor().save(form);
    }

    private static Structure structure(String name, String form) {
        Structure structure = MaillageFactory.eINSTANCE.createStructure();
        structure.setId("mienne:structure/" + name);
        structure.setTitle(name);
        structure.setLegalForm(form == null ? null : "mienne:forme/" + form);
        return structure;
    }

    private static EssEvidence evidence(EvidenceKind kind, Tristate status, String from, String until) {
        EssEvidence evidence = MaillageFactory.eINSTANCE.createEssEvidence();
        evidence.setKind(kind);
        evidence.setStatus(status);
        evidence.setDate(from == null ? null : LocalDate.parse(from));
        evidence.setUntil(until == null ? null : LocalDate.parse(until));
        evidence.setSource("Essai");
        return evidence;
    }

    private EssStanding standing(Structure structure, EssEvidence... evidence) throws Exception {
        structure.getEssStatus().addAll(List.of(evidence));
        return register.standing(structure, DAY);
    }

    private static Set<Kind> kinds(EssStanding standing) {
        return standing.discrepancies().stream().map(each -> each.kind()).collect(Collectors.toSet());
    }

    @Test
    void theLegalFormOfAnAssociationIsEnoughAndThatOfACompanySaysNothing() throws Exception {
        EssStanding association = standing(structure("a", "9220"));
        assertEquals(Tristate.YES, association.status());
        assertEquals(Optional.of(EvidenceKind.LAW_BY_FORM), association.basis());
        assertTrue(association.ledger().getFirst().deduced());
        assertEquals(Tristate.UNKNOWN, standing(structure("b", "5710")).status(), "not “no”: it may have the mention");
        assertEquals(Tristate.UNKNOWN, standing(structure("c", null)).status());
        assertEquals(Tristate.YES, standing(structure("d", "5710"),
                evidence(EvidenceKind.RCS_MENTION, Tristate.YES, "2020-01-01", null)).status());
    }

    @Test
    void flagsAndListsAreIndicationsAndTheChamberDecides() throws Exception {
        EssStanding listed = standing(structure("a", "5710"),
                evidence(EvidenceKind.ESS_FRANCE_LIST, Tristate.YES, "2025-01-01", null),
                evidence(EvidenceKind.SIRENE_FLAG, Tristate.YES, "2025-01-01", null));
        assertEquals(Tristate.UNKNOWN, listed.status());
        assertEquals(Tristate.YES, listed.indication());
        EssStanding decided = standing(structure("b", "9220"),
                evidence(EvidenceKind.CHAMBER_DECISION, Tristate.YES, "2020-01-01", null),
                evidence(EvidenceKind.CHAMBER_DECISION, Tristate.NO, "2025-01-01", null));
        assertEquals(Tristate.NO, decided.status(), "the latest decision");
        assertTrue(kinds(decided).contains(Kind.CONTRADICTION));
        assertEquals(Tristate.UNKNOWN, standing(structure("c", "9220"),
                evidence(EvidenceKind.RCS_MENTION, Tristate.NO, "2025-01-01", null)).status(), "law against law: unknown");
    }

    @Test
    void evidenceCountsOnItsDaysOnly() throws Exception {
        EssStanding late = standing(structure("a", "5710"),
                evidence(EvidenceKind.RCS_MENTION, Tristate.YES, "2026-07-01", null),
                evidence(EvidenceKind.ESUS_APPROVAL, Tristate.YES, "2019-01-01", "2024-01-01"));
        assertEquals(Tristate.UNKNOWN, late.status());
        assertEquals(Set.of(Kind.ESUS_ENDED, Kind.ESUS_APPROVAL), kinds(late));
        EssStanding now = standing(structure("b", "5710"),
                evidence(EvidenceKind.ESUS_APPROVAL, Tristate.YES, "2021-09-01", "2026-09-01"));
        assertEquals(Tristate.YES, now.status());
        assertEquals(Optional.of(LocalDate.of(2026, 9, 1)), now.esusUntil());
        assertTrue(kinds(now).contains(Kind.ESUS_ENDING));
    }

    @Test
    void approvalsAndLedgerAgreeOrItIsTold() throws Exception {
        Structure structure = structure("a", "9220");
        Approval approval = MaillageFactory.eINSTANCE.createApproval();
        approval.setApproval("voc:agrement/esus");
        approval.setUntil(LocalDate.of(2030, 1, 1));
        structure.getApprovals().add(approval);
        assertEquals(Set.of(Kind.ESUS_APPROVAL), kinds(register.standing(structure, DAY)));
        assertEquals(Set.of(Kind.ESUS_APPROVAL), kinds(standing(structure,
                evidence(EvidenceKind.ESUS_APPROVAL, Tristate.YES, "2025-01-01", "2029-01-01"))), "another end");
        structure.getEssStatus().getFirst().setUntil(LocalDate.of(2030, 1, 1));
        assertEquals(Set.of(), kinds(register.standing(structure, DAY)));
        structure.setFamily("mienne:famille/societe");
        assertEquals(Set.of(Kind.FORM_AND_FAMILY), kinds(register.standing(structure, DAY)));
    }

    @Test
    void entriesOfOneEnterpriseAreComparedAcrossCollections() throws Exception {
        person.with("autre");
        Structure mine = structure("a", "9220");
        mine.setSiren("807469317");
        person.editor().save(mine);
        Structure theirs = structure("x", "5710");
        theirs.setId("autre:structure/x");
        theirs.setSiret("80746931700018");
        theirs.getEssStatus().add(evidence(EvidenceKind.CHAMBER_DECISION, Tristate.NO, "2025-01-01", null));
        person.editor().save(theirs);
        List<EssStanding> all = register.list(Optional.of("mienne"), DAY, () -> false);
        assertEquals(1, all.size());
        assertEquals(Set.of(Kind.OTHER_SOURCE), kinds(all.getFirst()));
        List<String> said = all.getFirst().discrepancies().stream().map(each -> each.text().in(Locale.FRENCH)).toList();
        assertEquals(2, said.size(), said.toString());
        assertTrue(said.getFirst().contains("autre:structure/x") && said.getFirst().contains("non"), said.toString());
    }
}
