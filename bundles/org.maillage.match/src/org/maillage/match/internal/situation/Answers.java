package org.maillage.match.internal.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.maillage.api.match.Truth;
import org.maillage.match.internal.criteria.Kind;
import org.maillage.match.internal.criteria.Leaf;
import org.maillage.match.internal.criteria.LeafTable;
import org.maillage.match.internal.knowledge.Families;
import org.maillage.match.internal.knowledge.Knowledge;

/** Answers single criteria for situations. Thread-safe. */
public final class Answers {

    private final Knowledge knowledge;
    private final Families families;
    private final Audiences audiences;

    /** Asks there what has to be known. */
    public Answers(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.families = new Families(knowledge);
        this.audiences = new Audiences(knowledge);
    }

    /** The answers of all leaves of a table. */
    public Truth[] all(Situation situation, LeafTable table) {
        Truth[] answers = new Truth[table.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = one(situation, table.leaf(i));
        }
        return answers;
    }

    /** The answer of a leaf; unknown when the leaf is faulty. */
    public Truth one(Situation situation, Leaf leaf) {
        if (!leaf.fault().isEmpty()) {
            return Truth.UNKNOWN;
        }
        return switch (leaf.kind()) {
            case FAMILY -> family(situation, leaf.values());
            case LEGAL_FORM -> form(situation, leaf.values());
            case TERRITORY -> territory(situation, leaf.values());
            case APPROVAL -> one(situation.approvals(), leaf.values());
            case STAGE -> one(situation.stage(), leaf.values());
            case EXPENSE -> one(situation.expenses(), leaf.values());
            case ACTIVITY -> one(situation.activities(), leaf.values());
            case FILIERE -> one(situation.filieres(), leaf.values());
            case PUBLIC -> audiences.one(situation, leaf.values(), above(leaf.values()));
            case NOT_YET_CREATED -> situation.notYetCreated();
            case AGE -> age(situation, leaf);
            case STAFF -> number(situation.staff(), leaf);
            case BUDGET -> number(situation.budget(), leaf);
            case AMOUNT_SOUGHT -> number(situation.amountSought(), leaf);
            case OTHER -> leaf.foreign().judge(situation.profile(), situation.on());
            case READING -> Truth.UNKNOWN;
        };
    }

    private Truth one(Said said, List<String> asked) {
        return said.one(asked, above(asked));
    }

    /** What is broader than what is asked. */
    private Set<String> above(Collection<String> asked) {
        Set<String> above = new HashSet<>();
        asked.forEach(each -> above.addAll(knowledge.above(each)));
        return above;
    }

    private static Truth number(BigDecimal number, Leaf leaf) {
        return number == null ? Truth.UNKNOWN : Truth.of(leaf.holds(number));
    }

    private Truth family(Situation situation, List<String> asked) {
        Truth told = Truth.NO;
        for (String each : asked) {
            told = told.or(family(situation, each));
        }
        return planned(situation, told);
    }

    private Truth family(Situation situation, String asked) {
        if (!situation.family().isEmpty()) {
            return situation.form().isEmpty() ? families.is(situation.family(), asked)
                    : families.is(situation.family(), situation.form(), asked);
        }
        if (!situation.form().isEmpty()) {
            return families.byForm(situation.form(), asked);
        }
        return considered(situation).stream().map(each -> families.byForm(each, asked))
                .reduce(Truth::or).orElse(Truth.UNKNOWN);
    }

    /** Forms that are considered count while the structure does not exist. */
    private static List<String> considered(Situation situation) {
        return situation.notYetCreated() == Truth.YES ? situation.considered() : List.of();
    }

    /** A structure that does not exist yet has no family and no form: what is planned may fit, and does not yet. */
    private static Truth planned(Situation situation, Truth told) {
        return situation.notYetCreated() == Truth.YES && told == Truth.YES ? Truth.UNKNOWN : told;
    }

    private Truth form(Situation situation, List<String> asked) {
        if (!situation.form().isEmpty()) {
            return planned(situation, Truth.of(asked.contains(situation.form())));
        }
        List<String> considered = considered(situation);
        if (!considered.isEmpty()) {
            return considered.stream().anyMatch(asked::contains) ? Truth.UNKNOWN : Truth.NO;
        }
        Set<String> possible = situation.family().isEmpty() ? Set.of() : knowledge.formsOf(situation.family());
        return possible.isEmpty() || asked.stream().anyMatch(possible::contains) ? Truth.UNKNOWN : Truth.NO;
    }

    private static Truth age(Situation situation, Leaf leaf) {
        if (situation.notYetCreated() == Truth.YES) {
            return leaf.min() != null && leaf.min().signum() > 0 ? Truth.NO : Truth.UNKNOWN;
        }
        LocalDate created = situation.createdOn();
        if (created == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of((leaf.min() == null || !created.plusMonths(leaf.min().longValue()).isAfter(situation.on()))
                && (leaf.max() == null || !created.plusMonths(leaf.max().longValue()).isBefore(situation.on())));
    }

    /** By containment; a perimeter of which nothing is known but the name leaves it unknown. Asked for every scheme. */
    private Truth territory(Situation situation, List<String> asked) {
        if (asked.isEmpty() || situation.territory().isEmpty()) {
            return Truth.UNKNOWN;
        }
        Truth told = knowledge.isPlaced(situation.territory()) ? Truth.NO : Truth.UNKNOWN;
        for (String each : asked) {
            if (situation.around().contains(each)) {
                return Truth.YES;
            }
            if (situation.within().contains(each) || !knowledge.isPlaced(each)) {
                told = Truth.UNKNOWN;
            }
        }
        return told;
    }

    /** The field of a profile that would answer a leaf that is unknown; empty when none would. */
    public String field(Situation situation, Leaf leaf) {
        if (!leaf.fault().isEmpty() || leaf.kind() == Kind.TERRITORY && leaf.values().isEmpty()) {
            return "";
        }
        return switch (leaf.kind()) {
            case PUBLIC -> audiences.field(situation, leaf.values());
            case AGE -> situation.notYetCreated() == Truth.YES ? "" : leaf.kind().field();
            case TERRITORY -> situation.territory().isEmpty()
                    || leaf.values().stream().anyMatch(situation.within()::contains) ? leaf.kind().field() : "";
            case FAMILY, LEGAL_FORM -> situation.notYetCreated() == Truth.YES && !considered(situation).isEmpty() ? ""
                    : leaf.kind().field();
            default -> leaf.kind().field();
        };
    }
}
