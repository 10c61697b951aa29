package org.maillage.api.match;

import java.math.BigDecimal;
import java.util.List;

/**
 * Resources against expenses.
 *
 * @param expenses  planned expenses
 * @param resources own funds and the schemes that are kept, with what is sought or obtained
 * @param totalExpenses  euros
 * @param totalResources euros
 * @param missing   what is still to be found, euros; negative when there is too much
 * @param ownShare  share of own funds in all expenses, percent; null without expenses or own funds
 * @param breaches  rules that are broken or have to be checked
 * @param stateAid  the de minimis counter
 */
public record FundingPlan(List<FundingLine> expenses, List<FundingLine> resources, BigDecimal totalExpenses,
        BigDecimal totalResources, BigDecimal missing, BigDecimal ownShare, List<Breach> breaches,
        StateAid stateAid) {

    /** Copies the lists. */
    public FundingPlan {
        expenses = List.copyOf(expenses);
        resources = List.copyOf(resources);
        breaches = List.copyOf(breaches);
    }
}
