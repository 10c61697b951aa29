package org.maillage.api.match;

import java.util.List;

import org.maillage.api.text.Message;

/**
 * What one criterion of a scheme says of a situation.
 *
 * @param kind     {@code family}, {@code legalForm}, {@code approval}, {@code territory}, {@code activity}, {@code filiere},
 *                 {@code stage}, {@code notYetCreated}, {@code age}, {@code staff}, {@code budget}, {@code public},
 *                 {@code expense}, {@code amountSought}, {@code other} for
 *                 one of a plug-in, {@code reading} for what only the text says; {@code all},
 *                 {@code any} or {@code none} for a group
 * @param result   whether it is met
 * @param expected what the scheme asks, in the language of the request; empty for a group
 * @param actual   what the file says; empty when it says nothing, and for a group
 * @param values   ids of what is asked; empty for numbers and groups
 * @param source   the sentence of the scheme it comes from; empty when the scheme has none
 * @param note     remark of whoever wrote the criterion; may be empty
 * @param criteria members of a group
 */
public record CriterionResult(String kind, Truth result, String expected, String actual, List<String> values,
        String source, String note, List<CriterionResult> criteria) {

    /** Copies the lists. */
    public CriterionResult {
        values = List.copyOf(values);
        criteria = List.copyOf(criteria);
    }

    /** What the criterion is about, or how its group counts, in lower case. */
    public Message label() {
        return label(kind);
    }

    /** What criteria of a kind are about. */
    public static Message label(String kind) {
        return Message.of(CriterionResult.class, "criterion." + kind);
    }
}
