package org.maillage.note.internal.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.maillage.model.Amount;
import org.maillage.model.Call;

/** Says amounts and calls in a sentence. */
final class Amounts {

    private final Words words;

    Amounts(Words words) {
        this.words = words;
    }

    /** An amount, with what its writer said of it; alone when that names the figures already. */
    String amount(Amount amount) {
        String comment = amount.getComment() == null ? "" : amount.getComment().strip();
        String figures = figures(amount);
        if (comment.isEmpty() || figures.isEmpty()) {
            return comment + figures;
        }
        return names(comment, amount.getMax()) || names(comment, amount.getMin()) || names(comment, amount.getRateMax())
                ? comment : words.say("amount.noted", figures, comment);
    }

    private static boolean names(String comment, BigDecimal figure) {
        return figure != null && comment.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.')
                .contains(figure.stripTrailingZeros().toPlainString());
    }

    private String figures(Amount amount) {
        List<String> parts = new ArrayList<>();
        range(parts, "amount", amount.getMin(), amount.getMax(), "€");
        range(parts, "rate", amount.getRateMin(), amount.getRateMax(), "%");
        add(parts, "amount.ceiling", amount.getCeiling(), "€");
        add(parts, "amount.ownShare", amount.getOwnShare(), "%");
        if (amount.getDurationMonths() > 0) {
            parts.add(words.say("amount.duration", amount.getDurationMonths()));
        }
        if (amount.isPerYear()) {
            parts.add(words.say("amount.perYear"));
        }
        if (amount.getPer() != null) {
            parts.add(words.say("amount.per", amount.getPer().strip()));
        }
        return words.capital(String.join(", ", parts));
    }

    /** When one can apply. */
    String call(Call call) {
        List<String> parts = new ArrayList<>();
        if (call.getTitle() != null) {
            parts.add(call.getTitle().strip());
        }
        if (call.getOpens() != null) {
            parts.add(words.say("call.opens", words.date(call.getOpens())));
        }
        if (call.getPreDeposit() != null) {
            parts.add(words.say("call.preDeposit", words.date(call.getPreDeposit())));
        }
        if (call.getDeadline() != null) {
            parts.add(words.say("call.deadline", words.date(call.getDeadline())));
        }
        if (call.isClosed()) {
            parts.add(words.say("call.closed"));
        }
        if (call.getNote() != null) {
            parts.add(call.getNote().strip());
        }
        return words.capital(String.join(", ", parts));
    }

    private void range(List<String> parts, String key, BigDecimal min, BigDecimal max, String unit) {
        if (min != null && max != null && min.compareTo(max) == 0) {
            add(parts, key + ".exactly", min, unit);
        } else if (min != null && max != null) {
            parts.add(words.say(key + ".between", words.quantity(min, unit), words.quantity(max, unit)));
        } else {
            add(parts, key + ".atLeast", min, unit);
            add(parts, key + ".atMost", max, unit);
        }
    }

    private void add(List<String> parts, String key, BigDecimal value, String unit) {
        if (value != null) {
            parts.add(words.say(key, words.quantity(value, unit)));
        }
    }
}
