package org.maillage.content.internal.check;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.Severity;
import org.maillage.api.check.Check;
import org.maillage.api.check.CheckContext;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.osgi.service.component.annotations.Component;

/** Dates follow each other, none of the past lies ahead, and what is expired or overdue is said. */
@Component
public final class DatesCheck implements Check {

    private static final List<List<String>> PAIRS = List.of(List.of("created", "modified"), List.of("opens", "deadline"),
            List.of("preDeposit", "deadline"), List.of("start", "end"), List.of("from", "until"),
            List.of("date", "until"));
    private static final List<String> NOT_AHEAD = List.of("created", "modified", "verifiedOn", "checkedOn",
            "consultedOn", "retrievedOn");

    @Override
    public void check(EntryView view, CheckContext context) {
        check(view.entry(), "", context);
        Fields.visit(view.entry(), (owner, feature, values, path) -> values.stream()
                .filter(EObject.class::isInstance).findFirst().ifPresent(any -> {
                    for (int i = 0; i < values.size(); i++) {
                        check((EObject) values.get(i), (feature.isMany() ? path + "[" + (i + 1) + "]" : path) + ".",
                                context);
                    }
                }));
        checkFreshness(view.entry(), context);
    }

    private static void check(EObject owner, String prefix, CheckContext context) {
        for (List<String> pair : PAIRS) {
            String first = text(owner, pair.get(0));
            String last = text(owner, pair.get(1));
            // ISO dates and years of equal precision compare as texts.
            if (first != null && last != null && first.length() == last.length() && first.compareTo(last) > 0) {
                report(Severity.ERROR, "date.order", prefix + pair.get(1), context, last, first);
            }
        }
        for (String name : NOT_AHEAD) {
            String date = text(owner, name);
            if (date != null && date.compareTo(context.today().toString()) > 0) {
                report(Severity.ERROR, "date.ahead", prefix + name, context, date);
            }
        }
    }

    private static void checkFreshness(Entry entry, CheckContext context) {
        LocalDate today = context.today();
        if (entry.getStatus() == EntryStatus.ARCHIVED) {
            if (entry.getArchivedReason() == null) {
                report(Severity.ERROR, "entry.noReason", "archivedReason", context);
            }
            return;
        }
        if (entry.getExpiresOn() != null && entry.getExpiresOn().isBefore(today)) {
            report(Severity.WARNING, "entry.expired", "expiresOn", context, entry.getExpiresOn());
        }
        LocalDate due = entry.getReviewBy();
        if (due == null && entry.getVerifiedOn() != null && entry.getReviewMonths() > 0) {
            due = entry.getVerifiedOn().plusMonths(entry.getReviewMonths());
        }
        if (due != null && due.isBefore(today)) {
            report(Severity.WARNING, "entry.reviewDue", "reviewBy", context, due);
        }
    }

    private static String text(EObject owner, String name) {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        if (feature == null || feature.isMany() || !owner.eIsSet(feature)) {
            return null;
        }
        Object value = owner.eGet(feature);
        boolean date = value instanceof LocalDate
                || value instanceof String && feature.getEType().getName().equals("YearOrDate");
        return date ? value.toString() : null;
    }

    private static void report(Severity severity, String code, String field, CheckContext context,
            Object... arguments) {
        Object[] texts = java.util.Arrays.stream(arguments).map(Object::toString).toArray();
        context.report(severity, code, field, Message.of(ContentTexts.class, code, texts));
    }
}
