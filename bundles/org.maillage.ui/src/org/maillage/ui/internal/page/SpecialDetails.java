package org.maillage.ui.internal.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.maillage.model.Amount;
import org.maillage.model.Attachment;
import org.maillage.model.Call;
import org.maillage.model.Citation;
import org.maillage.model.Link;
import org.maillage.model.LinkState;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Recurrence;
import org.maillage.model.Relation;
import org.maillage.model.StaffBand;

/** Sentences for the contained objects that people read most. */
final class SpecialDetails {

    private final ValueWriter values;

    SpecialDetails(ValueWriter values) {
        this.values = values;
    }

    /** The object as one line; empty when there is no sentence for its class. */
    Optional<List<Run>> line(EObject object) {
        return Optional.ofNullable(switch (object) {
            case Link link -> link(link);
            case Citation citation -> citation(citation);
            case Relation relation -> relation(relation);
            case Amount amount -> amount(amount);
            case Call call -> call(call);
            case StaffBand staff -> staff(staff);
            case Attachment attachment when attachment.getPath() != null -> attachment(attachment);
            default -> null;
        });
    }

    /** What it shows or holds, as a link to the file; its licence, as one that is passed on needs it. */
    private List<Run> attachment(Attachment attachment) {
        String path = attachment.getPath();
        String name = attachment.getTitle() == null ? path.substring(path.lastIndexOf('/') + 1) : attachment.getTitle();
        List<Run> line = new ArrayList<>(List.of(values.file(name.strip(), path)));
        if (attachment.getLicence() != null) {
            dim(line, List.of(Run.of(attachment.getLicence().strip())));
        }
        return line;
    }

    private List<Run> link(Link link) {
        List<Run> line = new ArrayList<>();
        String url = link.getUrl() == null ? "" : link.getUrl();
        line.add(link.getLabel() == null ? values.web(url)
                : Run.link(link.getLabel().strip(), new Target.ToWeb(url)));
        if (link.eIsSet(MaillagePackage.eINSTANCE.getLink_Role())) {
            dim(line, values.line(link, MaillagePackage.eINSTANCE.getLink_Role()));
        }
        if (link.getLabel() != null) {
            dim(line, List.of(Run.of(values.web(url).text().replaceFirst("/.*", ""))));
        }
        if (link.getState() != LinkState.UNCHECKED) {
            boolean bad = link.getState() == LinkState.BROKEN || link.getState() == LinkState.UNCERTAIN;
            line.add(Run.of(" · ", Style.DIM));
            values.line(link, MaillagePackage.eINSTANCE.getLink_State())
                    .forEach(each -> line.add(each.with(bad ? Style.ACCENT : Style.DIM)));
        }
        return line;
    }

    private List<Run> citation(Citation citation) {
        List<List<Run>> parts = new ArrayList<>();
        if (citation.getLabel() != null) {
            parts.add(List.of(citation.getUrl() == null ? Run.of(citation.getLabel().strip())
                    : Run.link(citation.getLabel().strip(), new Target.ToWeb(citation.getUrl()))));
        } else if (citation.getUrl() != null) {
            parts.add(List.of(values.web(citation.getUrl())));
        }
        if (citation.getEntry() != null) {
            parts.add(List.of(values.reference(citation.getEntry())));
        }
        if (citation.getLocator() != null) {
            parts.add(List.of(Run.of(citation.getLocator().strip())));
        }
        if (citation.getConsultedOn() != null) {
            parts.add(List.of(Run.of(say("citation.consulted", day(citation.getConsultedOn())), Style.DIM)));
        }
        return ValueWriter.join(parts, ", ");
    }

    private List<Run> relation(Relation relation) {
        List<Run> line = new ArrayList<>();
        values.line(relation, MaillagePackage.eINSTANCE.getRelation_Kind()).forEach(each -> line.add(each.with(Style.DIM)));
        line.add(Run.of(values.texts().of("page.colon"), Style.DIM));
        line.add(values.reference(relation.getTarget()));
        if (relation.getNote() != null) {
            line.add(Run.of(" — " + relation.getNote().strip()));
        }
        return line;
    }

    private List<Run> amount(Amount amount) {
        List<String> parts = new ArrayList<>();
        range(parts, "", amount.getMin(), amount.getMax(), "€");
        range(parts, "rate.", amount.getRateMin(), amount.getRateMax(), "%");
        add(parts, "amount.ceiling", amount.getCeiling(), "€");
        add(parts, "amount.ownShare", amount.getOwnShare(), "%");
        if (amount.getDurationMonths() > 0) {
            parts.add(say("amount.duration", amount.getDurationMonths()));
        }
        if (amount.isPerYear()) {
            parts.add(say("amount.perYear"));
        }
        if (amount.getPer() != null) {
            parts.add(say("amount.per", amount.getPer().strip()));
        }
        return sentence(parts, amount.getComment());
    }

    private List<Run> call(Call call) {
        List<String> parts = new ArrayList<>();
        if (call.getTitle() != null) {
            parts.add(call.getTitle().strip());
        }
        addDay(parts, "call.opens", call.getOpens());
        addDay(parts, "call.preDeposit", call.getPreDeposit());
        addDay(parts, "call.deadline", call.getDeadline());
        if (call.getRecurrence() != Recurrence.UNKNOWN) {
            parts.add(Run.text(values.line(call, MaillagePackage.eINSTANCE.getCall_Recurrence())).toLowerCase(
                    values.texts().language()));
        }
        if (call.isClosed()) {
            parts.add(say("call.closed"));
        }
        List<Run> line = sentence(parts, call.getNote());
        if (call.getUrl() != null) {
            line.add(Run.of(" · ", Style.DIM));
            line.add(values.web(call.getUrl()));
        }
        return line;
    }

    private List<Run> staff(StaffBand staff) {
        List<String> parts = new ArrayList<>();
        if (staff.getMin() == staff.getMax()) {
            parts.add(say("staff.exactly", staff.getMax()));
        } else {
            parts.add(staff.getMax() == 0 ? say("staff.atLeast", staff.getMin())
                    : say("staff.between", staff.getMin(), staff.getMax()));
        }
        if (staff.getAsOf() != null) {
            parts.add(values.formats().yearOrDate(staff.getAsOf()));
        }
        return sentence(parts, staff.getNote());
    }

    private void range(List<String> parts, String kind, BigDecimal min, BigDecimal max, String unit) {
        String key = "amount." + kind;
        if (min != null && max != null && min.compareTo(max) == 0) {
            add(parts, key + "exactly", min, unit);
        } else if (min != null && max != null) {
            parts.add(say(key + "between", quantity(min, unit), quantity(max, unit)));
        } else {
            add(parts, key + "atLeast", min, unit);
            add(parts, key + "atMost", max, unit);
        }
    }

    private void add(List<String> parts, String key, BigDecimal value, String unit) {
        if (value != null) {
            parts.add(say(key, quantity(value, unit)));
        }
    }

    private void addDay(List<String> parts, String key, LocalDate date) {
        if (date != null) {
            parts.add(say(key, day(date)));
        }
    }

    private static List<Run> sentence(List<String> parts, String comment) {
        String text = String.join(", ", parts);
        List<Run> line = new ArrayList<>();
        if (!text.isEmpty()) {
            line.add(Run.of(text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1)));
        }
        if (comment != null) {
            line.add(Run.of((text.isEmpty() ? "" : " — ") + comment.strip()));
        }
        return line;
    }

    private static void dim(List<Run> line, List<Run> more) {
        line.add(Run.of(" · ", Style.DIM));
        more.forEach(each -> line.add(each.with(Style.DIM)));
    }

    private String say(String key, Object... arguments) {
        return values.texts().of(key, arguments);
    }

    private String day(LocalDate date) {
        return values.formats().date(date);
    }

    private String quantity(BigDecimal value, String unit) {
        return values.formats().quantity(value, unit);
    }
}
