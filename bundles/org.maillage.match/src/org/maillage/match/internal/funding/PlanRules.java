package org.maillage.match.internal.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.match.AidRoom;
import org.maillage.api.match.Breach;
import org.maillage.api.match.Combination;
import org.maillage.api.match.StateAid;
import org.maillage.api.match.Truth;
import org.maillage.match.internal.MatchTexts;
import org.maillage.model.AidRegime;
import org.maillage.model.Amount;
import org.maillage.model.PlannedExpense;
import org.maillage.model.Profile;
import org.maillage.model.SelectionState;
import org.maillage.model.Structure;
import org.maillage.model.StructureRole;
import org.maillage.model.SupportScheme;

/** The rules that a funding plan is held to. */
final class PlanRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String GRANT = "voc:nature/subvention";
    private static final Set<AidRegime> GENERAL = EnumSet.of(AidRegime.DE_MINIMIS, AidRegime.DE_MINIMIS_AGRICULTURE);
    private static final Set<AidRegime> SGEI = EnumSet.of(AidRegime.DE_MINIMIS_SGEI);

    private final ContentService content;
    private final Locale language;
    private final Titles titles;
    private final List<Breach> breaches = new ArrayList<>();

    PlanRules(ContentService content, Locale language) {
        this.content = content;
        this.language = language;
        this.titles = new Titles(content, language);
    }

    List<Breach> check(Profile profile, List<Source> sources, BigDecimal expenses, BigDecimal resources, StateAid aid)
            throws MaillageException {
        negatives(profile, sources);
        for (Combination each : new Combinations(content).of(sources.stream().map(Source::id).toList())) {
            if (!each.isPossible()) {
                add("cumulation", each.one(), each.kind() == Combination.Kind.forbidden, "breach.cumulation",
                        titles.of(each.one()), titles.of(each.other()));
            }
        }
        for (Source each : sources) {
            if (each.scheme().isPresent()) {
                amounts(each, each.scheme().get(), profile, expenses);
                publicFunding(each.scheme().get(), sources, expenses);
            }
        }
        deMinimis(sources, GENERAL, aid.general());
        deMinimis(sources, SGEI, aid.sgei());
        if (expenses.signum() > 0 && resources.compareTo(expenses) > 0) {
            add("surplus", "", true, "breach.surplus", resources.subtract(expenses));
        }
        return breaches;
    }

    private void add(String code, String entry, boolean certain, String key, Object... arguments) {
        breaches.add(new Breach(code, entry, certain, MatchTexts.of(key, arguments).in(language)));
    }

    private void negatives(Profile profile, List<Source> sources) {
        Stream<BigDecimal> amounts = Stream.concat(profile.getExpenses().stream().map(PlannedExpense::getAmount),
                Stream.concat(Stream.ofNullable(profile.getOwnFunds()),
                        sources.stream().map(each -> each.selection().getAmount())));
        if (amounts.filter(Objects::nonNull).anyMatch(each -> each.signum() < 0)) {
            add("negative", "", true, "breach.negative");
        }
    }

    /** Several amounts of a scheme are alternatives: a rule is broken when all of them are. Amounts a unit are not totals. */
    private void amounts(Source source, SupportScheme scheme, Profile profile, BigDecimal expenses)
            throws MaillageException {
        BigDecimal sought = source.selection().getAmount();
        List<Amount> totals = scheme.getAmounts().stream().filter(each -> each.getPer() == null && !each.isPerYear())
                .toList();
        if (sought != null && !totals.isEmpty() && totals.size() == scheme.getAmounts().size()) {
            if (totals.stream().allMatch(each -> each.getMax() != null && sought.compareTo(each.getMax()) > 0)) {
                add("amount", source.id(), true, "breach.amountMax", titles.of(source.id()), sought, greatest(totals));
            }
            if (totals.stream().allMatch(each -> each.getMin() != null && sought.compareTo(each.getMin()) < 0)) {
                add("amount", source.id(), true, "breach.amountMin", titles.of(source.id()), sought);
            }
            rate(source, scheme, sought, totals, expenses);
        }
        for (Amount each : scheme.getAmounts()) {
            BigDecimal own = Planner.share(profile.getOwnFunds(), expenses);
            if (each.getOwnShare() != null && (own == null || own.compareTo(each.getOwnShare()) < 0)) {
                add("ownShare", source.id(), own != null, "breach.ownShare", titles.of(source.id()), each.getOwnShare());
            }
        }
    }

    private static BigDecimal greatest(List<Amount> amounts) {
        return amounts.stream().map(Amount::getMax).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** Rates of loans and guarantees are no shares of expenses. */
    private void rate(Source source, SupportScheme scheme, BigDecimal sought, List<Amount> amounts,
            BigDecimal expenses) throws MaillageException {
        if (!scheme.getNatures().contains(GRANT) || expenses.signum() <= 0) {
            return;
        }
        if (amounts.stream().allMatch(each -> each.getRateMax() != null && sought.compareTo(most(each, expenses)) > 0)) {
            add("rate", source.id(), true, "breach.rate", titles.of(source.id()),
                    amounts.stream().map(Amount::getRateMax).reduce(BigDecimal.ZERO, BigDecimal::max));
        }
    }

    private static BigDecimal most(Amount amount, BigDecimal expenses) {
        BigDecimal base = amount.getCeiling() == null ? expenses : expenses.min(amount.getCeiling());
        return base.multiply(amount.getRateMax()).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /** What is public for sure may break the ceiling for sure; what may be public, perhaps. */
    private void publicFunding(SupportScheme scheme, List<Source> sources, BigDecimal expenses)
            throws MaillageException {
        if (scheme.getCumulation() == null || scheme.getCumulation().getPublicFundingCeiling() == null
                || expenses.signum() <= 0) {
            return;
        }
        BigDecimal certain = BigDecimal.ZERO;
        BigDecimal possible = BigDecimal.ZERO;
        for (Source each : sources) {
            BigDecimal amount = Objects.requireNonNullElse(each.selection().getAmount(), BigDecimal.ZERO);
            Truth money = isPublic(each);
            certain = certain.add(money == Truth.YES ? amount : BigDecimal.ZERO);
            possible = possible.add(money == Truth.NO ? BigDecimal.ZERO : amount);
        }
        BigDecimal ceiling = scheme.getCumulation().getPublicFundingCeiling();
        boolean broken = Planner.share(certain, expenses).compareTo(ceiling) > 0;
        if (broken || Planner.share(possible, expenses).compareTo(ceiling) > 0) {
            add("publicFunding", scheme.getId(), broken, "breach.publicFunding", titles.of(scheme.getId()), ceiling,
                    Planner.share(broken ? certain : possible, expenses));
        }
    }

    /** Institutions and bodies of level I 7 of the legal categories pay public money; of others the entries do not tell. */
    private Truth isPublic(Source source) throws MaillageException {
        if (source.scheme().isEmpty() || source.scheme().get().getFunders().isEmpty()) {
            return Truth.UNKNOWN;
        }
        for (String each : source.scheme().get().getFunders()) {
            if (content.find(each).map(EntryView::entry).filter(Structure.class::isInstance).map(Structure.class::cast)
                    .filter(funder -> funder.getRole() == StructureRole.INSTITUTION || funder.getLegalForm() != null
                            && funder.getLegalForm().matches("voc:forme/7\\d{3}")).isPresent()) {
                return Truth.YES;
            }
        }
        return Truth.UNKNOWN;
    }

    /** What is obtained is among the aid received; what is asked for comes on top. */
    private void deMinimis(List<Source> sources, Set<AidRegime> regimes, AidRoom room) {
        BigDecimal sought = Planner.sum(sources.stream()
                .filter(each -> each.selection().getState() != SelectionState.OBTAINED)
                .filter(each -> each.scheme().map(scheme -> regimes.contains(scheme.getAidRegime())).orElse(false))
                .map(each -> each.selection().getAmount()));
        if (sought.compareTo(room.room()) > 0 || room.isExceeded()) {
            add("deMinimis", "", true, "breach.deMinimis", MatchTexts.of("regime." + room.regime()), room.room(),
                    sought);
        }
    }
}
