package org.maillage.curation.internal.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.api.curation.EssDiscrepancy;
import org.maillage.api.curation.EssDiscrepancy.Kind;
import org.maillage.api.curation.EssStanding;
import org.maillage.api.curation.EvidenceLine;
import org.maillage.api.curation.RegisterService;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.model.Approval;
import org.maillage.model.EssEvidence;
import org.maillage.model.EvidenceKind;
import org.maillage.model.Family;
import org.maillage.model.LegalForm;
import org.maillage.model.Structure;
import org.maillage.model.Tristate;

/** The evidence of one structure on one day: what it comes to, and what does not agree. */
final class Ledger {

    /** What makes a structure one of the ESS by law. */
    private static final Set<EvidenceKind> LAW = Set.of(EvidenceKind.LAW_BY_FORM, EvidenceKind.RCS_MENTION,
            EvidenceKind.ESUS_APPROVAL);
    private static final String ESUS = "voc:agrement/esus";

    private final Structure structure;
    private final Forms forms;
    private final LocalDate on;
    private final List<EvidenceLine> lines = new ArrayList<>();
    private final List<EssDiscrepancy> found = new ArrayList<>();

    Ledger(Structure structure, Forms forms, LocalDate on) throws MaillageException {
        this.structure = structure;
        this.forms = forms;
        this.on = on;
        deduce();
        structure.getEssStatus().forEach(each -> lines.add(line(each)));
        lines.sort(Comparator.comparing((EvidenceLine each) -> !each.deduced())
                .thenComparing(each -> each.from().orElse(LocalDate.MIN)));
    }

    private EvidenceLine line(EssEvidence evidence) {
        boolean inForce = (evidence.getDate() == null || !evidence.getDate().isAfter(on))
                && (evidence.getUntil() == null || !evidence.getUntil().isBefore(on));
        return new EvidenceLine(evidence.getKind(), evidence.getStatus(), Optional.ofNullable(evidence.getDate()),
                Optional.ofNullable(evidence.getUntil()), text(evidence.getSource()), text(evidence.getNote()), false,
                inForce);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    /** A legal form that is not one of the ESS says nothing about the enterprise. */
    private void deduce() throws MaillageException {
        Optional<LegalForm> form = forms.form(structure.getLegalForm());
        Optional<Family> family = forms.family(structure.getFamily());
        if (form.filter(each -> each.getEssByForm() == Tristate.YES).isPresent()) {
            deduced(form.get().getTitle());
        } else if (family.filter(each -> each.getStatutory() == Tristate.YES).isPresent()) {
            deduced(family.get().getTitle());
        }
        if (form.isPresent() && family.isPresent()) {
            agree(form.get(), family.get());
        }
    }

    private void deduced(String source) {
        lines.add(new EvidenceLine(EvidenceKind.LAW_BY_FORM, Tristate.YES, Optional.empty(), Optional.empty(),
                text(source), "", true, true));
    }

    private void agree(LegalForm form, Family family) throws MaillageException {
        boolean otherFamily = form.getFamily() != null && !forms.isWithin(family.getId(), form.getFamily())
                && !forms.isWithin(form.getFamily(), family.getId());
        boolean noneByLaw = form.getEssByForm() == Tristate.NO && family.getStatutory() == Tristate.YES;
        if (otherFamily || noneByLaw) {
            tell(Kind.FORM_AND_FAMILY, "register.formAndFamily", form.getTitle(), family.getTitle());
        }
    }

    private void tell(Kind kind, String key, Object... arguments) {
        found.add(new EssDiscrepancy(kind, CurationTexts.message(key, arguments)));
    }

    EssStanding standing() {
        Optional<EvidenceLine> decision = lines.stream()
                .filter(each -> each.inForce() && each.kind() == EvidenceKind.CHAMBER_DECISION
                        && each.status() != Tristate.UNKNOWN)
                .max(Comparator.comparing(each -> each.from().orElse(LocalDate.MIN)));
        List<EvidenceLine> law = lines.stream()
                .filter(each -> each.inForce() && LAW.contains(each.kind()) && decides(each)).toList();
        Tristate lawful = common(law);
        Tristate status = decision.map(EvidenceLine::status).orElse(lawful);
        Optional<EvidenceKind> basis = status == Tristate.UNKNOWN ? Optional.empty()
                : decision.map(EvidenceLine::kind).or(() -> law.stream().map(EvidenceLine::kind).findFirst());
        contradictions();
        Optional<EssEvidence> esus = esus();
        return new EssStanding(structure.getId(), structure.getTitle(), siren(structure), status, basis,
                common(lines.stream().filter(each -> each.inForce() && !LAW.contains(each.kind())
                        && each.kind() != EvidenceKind.CHAMBER_DECISION && each.status() != Tristate.UNKNOWN).toList()),
                esus.map(EssEvidence::getDate), esus.map(EssEvidence::getUntil), lines, found);
    }

    /** No approval and no legal form say nothing against; no mention does where the form does not speak for it. */
    private static boolean decides(EvidenceLine line) {
        return line.status() == Tristate.YES
                || line.status() == Tristate.NO && line.kind() == EvidenceKind.RCS_MENTION;
    }

    private static Tristate common(List<EvidenceLine> evidence) {
        List<Tristate> said = evidence.stream().map(EvidenceLine::status).distinct().toList();
        return said.size() == 1 ? said.getFirst() : Tristate.UNKNOWN;
    }

    static String siren(Structure structure) {
        String siren = text(structure.getSiren()).replace(" ", "");
        String siret = text(structure.getSiret()).replace(" ", "");
        return !siren.isEmpty() ? siren : siret.length() == 14 ? siret.substring(0, 9) : "";
    }

    private void contradictions() {
        Optional<EvidenceLine> yes = first(Tristate.YES);
        Optional<EvidenceLine> no = first(Tristate.NO);
        if (yes.isPresent() && no.isPresent()) {
            tell(Kind.CONTRADICTION, "register.contradiction", named(yes.get()), named(no.get()));
        }
        for (EvidenceLine each : lines) {
            if (!each.deduced() && (each.source().isEmpty() || each.from().isEmpty())) {
                tell(Kind.UNSOURCED, each.source().isEmpty() ? "register.unsourced" : "register.undated", kind(each));
            }
            boolean ended = !each.inForce() && each.until().filter(day -> day.isBefore(on)).isPresent();
            if (ended && each.kind() != EvidenceKind.ESUS_APPROVAL
                    && lines.stream().noneMatch(other -> other.inForce() && other.kind() == each.kind())) {
                tell(Kind.ENDED, "register.ended", kind(each), each.until().get().toString());
            }
        }
    }

    private Optional<EvidenceLine> first(Tristate status) {
        return lines.stream().filter(each -> each.inForce() && each.status() == status).findFirst();
    }

    private static Object named(EvidenceLine line) {
        return line.source().isEmpty() ? kind(line) : CurationTexts.message("register.named", kind(line), line.source());
    }

    private static Object kind(EvidenceLine line) {
        return CurationTexts.message("register.kind." + line.kind().getName());
    }

    /** The approval in force, else the last one; what the list of approvals says of it must agree. */
    private Optional<EssEvidence> esus() {
        Optional<EssEvidence> esus = structure.getEssStatus().stream()
                .filter(each -> each.getKind() == EvidenceKind.ESUS_APPROVAL && each.getStatus() == Tristate.YES)
                .max(Comparator.comparing(each -> each.getUntil() == null ? LocalDate.MAX : each.getUntil()));
        Optional<Approval> approval = structure.getApprovals().stream().filter(each -> ESUS.equals(each.getApproval()))
                .max(Comparator.comparing(each -> each.getUntil() == null ? LocalDate.MAX : each.getUntil()));
        if (esus.isPresent() != approval.isPresent()) {
            tell(Kind.ESUS_APPROVAL, esus.isPresent() ? "register.esusNotListed" : "register.esusOnlyListed");
        } else if (esus.isPresent() && !java.util.Objects.equals(esus.get().getUntil(), approval.get().getUntil())) {
            tell(Kind.ESUS_APPROVAL, "register.esusDates", String.valueOf(esus.get().getUntil()),
                    String.valueOf(approval.get().getUntil()));
        }
        Optional<LocalDate> until = esus.map(EssEvidence::getUntil).or(() -> approval.map(Approval::getUntil));
        until.ifPresent(day -> {
            if (day.isBefore(on)) {
                tell(Kind.ESUS_ENDED, "register.esusEnded", day.toString());
            } else if (!day.isAfter(on.plusDays(RegisterService.SOON))) {
                tell(Kind.ESUS_ENDING, "register.esusEnding", day.toString());
            }
        });
        return esus;
    }
}
