package org.maillage.api.match;

import java.math.BigDecimal;

/**
 * A line of a funding plan.
 *
 * @param label  what it is, in words
 * @param id     id of the scheme, or of the kind of expense; empty for own funds
 * @param amount euros; null when it is not known
 * @param share  share of all expenses, percent with one decimal; null when it cannot be told
 */
public record FundingLine(String label, String id, BigDecimal amount, BigDecimal share) {
}
