package org.maillage.ui.curation.internal.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.maillage.api.curation.EssDiscrepancy;
import org.maillage.api.curation.EssStanding;
import org.maillage.api.curation.EvidenceLine;
import org.maillage.model.EvidenceKind;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Tristate;
import org.maillage.model.meta.Meta;
import org.maillage.ui.text.Formats;

/** A standing in people's words. */
final class RegisterLines {

    private final RegisterTexts texts;
    private final Formats formats;

    RegisterLines(RegisterTexts texts) {
        this.texts = texts;
        this.formats = new Formats(texts);
    }

    /** A row of the list. */
    String[] row(EssStanding standing) {
        return new String[] { standing.title(), said(standing.status()), standing.basis().map(this::kind).orElse(""),
                standing.indication() == Tristate.UNKNOWN ? "" : said(standing.indication()), day(standing.esusUntil()),
                standing.discrepancies().stream().map(each -> each.text().in(texts.language()))
                        .collect(Collectors.joining(" · ")) };
    }

    /** The ledger and what does not agree, a line each. */
    String ledger(EssStanding standing) {
        List<String> lines = new ArrayList<>();
        for (EvidenceLine each : standing.ledger()) {
            String days = each.from().isEmpty() && each.until().isEmpty() ? "" : texts.of("days", day(each.from()),
                    day(each.until()));
            String rest = String.join(" · ", List.of(days, each.source(), each.note(),
                    each.deduced() ? texts.of("deduced") : "", each.inForce() ? "" : texts.of("notInForce")).stream()
                    .filter(text -> !text.isEmpty()).toList());
            lines.add(texts.of("line", kind(each.kind()), said(each.status()), rest));
        }
        if (lines.isEmpty()) {
            lines.add(texts.of("noEvidence"));
        }
        for (EssDiscrepancy each : standing.discrepancies()) {
            lines.add("⚠ " + each.text().in(texts.language()));
        }
        return String.join("\n", lines);
    }

    private String day(Optional<LocalDate> day) {
        return day.map(formats::date).orElse("");
    }

    private String said(Tristate status) {
        return Meta.label(MaillagePackage.eINSTANCE.getTristate().getEEnumLiteral(status.getName()), texts.language());
    }

    private String kind(EvidenceKind kind) {
        return Meta.label(MaillagePackage.eINSTANCE.getEvidenceKind().getEEnumLiteral(kind.getName()), texts.language());
    }
}
