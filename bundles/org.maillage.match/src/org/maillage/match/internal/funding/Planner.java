package org.maillage.match.internal.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.match.Breach;
import org.maillage.api.match.FundingLine;
import org.maillage.api.match.FundingPlan;
import org.maillage.api.match.StateAid;
import org.maillage.match.internal.MatchTexts;
import org.maillage.model.Entry;
import org.maillage.model.MaillageFactory;
import org.maillage.model.PlannedExpense;
import org.maillage.model.Profile;
import org.maillage.model.ProjectFile;
import org.maillage.model.Selection;
import org.maillage.model.SelectionState;
import org.maillage.model.SupportScheme;

/** Makes the funding plan of a file. Used by one thread. */
final class Planner {

    private static final Set<SelectionState> OVER = EnumSet.of(SelectionState.REFUSED, SelectionState.DROPPED);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ContentService content;
    private final Locale language;
    private final Titles titles;

    Planner(ContentService content, Locale language) {
        this.content = content;
        this.language = language;
        this.titles = new Titles(content, language);
    }

    FundingPlan plan(ProjectFile file, LocalDate on) throws MaillageException {
        Profile profile = Optional.ofNullable(file.getProfile()).orElseGet(MaillageFactory.eINSTANCE::createProfile);
        BigDecimal expenses = sum(profile.getExpenses().stream().map(PlannedExpense::getAmount));
        List<FundingLine> expenseLines = new ArrayList<>();
        for (PlannedExpense each : profile.getExpenses()) {
            expenseLines.add(line(each.getKind() == null ? text(each.getNote()) : titles.of(each.getKind()),
                    text(each.getKind()), each.getAmount(), expenses));
        }
        List<Source> sources = sources(file);
        List<FundingLine> resourceLines = new ArrayList<>();
        if (profile.getOwnFunds() != null) {
            resourceLines.add(line(MatchTexts.of("plan.ownFunds").in(language), "", profile.getOwnFunds(), expenses));
        }
        for (Source each : sources) {
            resourceLines.add(line(titles.of(each.id()), each.id(), each.selection().getAmount(), expenses));
        }
        BigDecimal resources = sum(resourceLines.stream().map(FundingLine::amount));
        StateAid aid = DeMinimis.count(profile, on, language);
        List<Breach> breaches = new PlanRules(content, language).check(profile, sources, expenses, resources, aid);
        return new FundingPlan(expenseLines, resourceLines, expenses, resources, expenses.subtract(resources),
                share(profile.getOwnFunds(), expenses), breaches, aid);
    }

    private List<Source> sources(ProjectFile file) throws MaillageException {
        List<Source> sources = new ArrayList<>();
        for (Selection each : file.getSelections()) {
            if (each.getEntry() != null && !OVER.contains(each.getState())) {
                Optional<Entry> entry = content.find(each.getEntry()).map(EntryView::entry);
                if (entry.isEmpty() || entry.get() instanceof SupportScheme) {
                    sources.add(new Source(each, entry.map(SupportScheme.class::cast)));
                }
            }
        }
        return sources;
    }

    private static FundingLine line(String label, String id, BigDecimal amount, BigDecimal expenses) {
        return new FundingLine(label, id, amount, share(amount, expenses));
    }

    static BigDecimal share(BigDecimal amount, BigDecimal expenses) {
        return amount == null || expenses.signum() <= 0 ? null
                : amount.multiply(HUNDRED).divide(expenses, 1, RoundingMode.HALF_UP);
    }

    static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
