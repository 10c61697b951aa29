package org.maillage.match.internal.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.match.ChangeKind;
import org.maillage.api.match.Truth;
import org.maillage.api.match.Verdict;
import org.maillage.match.internal.criteria.Kind;
import org.maillage.match.internal.criteria.Leaf;
import org.maillage.match.internal.criteria.LeafTable;
import org.maillage.match.internal.knowledge.Knowledge;
import org.maillage.match.internal.scheme.CompiledScheme;
import org.maillage.match.internal.situation.Answers;
import org.maillage.match.internal.situation.Situation;
import org.maillage.model.Profile;
import org.maillage.model.Tristate;

/**
 * Judges all schemes for one profile: leaves are answered once, then each scheme is a walk over its tree. Used by one
 * thread.
 * <p>
 * What would change a “no” is tried in order of effort: creating the structure, an approval, another form, then two of
 * them. A change counts when everything else that can be compared is known to be met.
 */
public final class Judge {

    private static final Set<Kind> FORMS = Set.of(Kind.FAMILY, Kind.LEGAL_FORM);
    private static final Set<Kind> APPROVALS = Set.of(Kind.APPROVAL);

    private final LeafTable table;
    private final Situation situation;
    private final Tables now;
    private final Tables readable;
    private final Tables otherApproval;
    private final Tables otherForm;
    private final Tables otherBoth;
    private final List<Tables> created = new ArrayList<>();
    private final List<Tables> createdApproved = new ArrayList<>();
    private final List<Tables> createdOtherwise = new ArrayList<>();

    /** Answers the leaves. */
    public Judge(Profile profile, LocalDate on, LeafTable table, Knowledge knowledge) {
        this.table = table;
        Answers answers = new Answers(knowledge);
        this.situation = new Situation(profile, on, knowledge);
        Truth[] answered = answers.all(situation, table);
        this.now = new Tables(answered, answered);
        this.readable = favour(now, Set.of());
        this.otherApproval = favour(now, APPROVALS);
        this.otherForm = favour(now, FORMS);
        this.otherBoth = favour(now, Set.of(Kind.APPROVAL, Kind.FAMILY, Kind.LEGAL_FORM));
        if (situation.notYetCreated() == Truth.YES) {
            for (Profile planned : planned(profile)) {
                Truth[] told = answers.all(new Situation(planned, on, knowledge), table);
                Tables then = new Tables(told, told);
                Set<Kind> free = planned.getLegalForm() == null && planned.getFamily() == null ? FORMS : Set.of();
                created.add(choose(then, free));
                createdApproved.add(favour(choose(then, free), APPROVALS));
                createdOtherwise.add(favour(then, FORMS));
            }
        }
    }

    /** The profile once the structure exists, one for each form that is considered. */
    private static List<Profile> planned(Profile profile) {
        List<Profile> planned = new ArrayList<>();
        List<String> forms = new ArrayList<>(profile.getConsideredForms());
        if (profile.getLegalForm() != null || profile.getFamily() != null || forms.isEmpty()) {
            forms.clear();
            forms.add(profile.getLegalForm());
        }
        for (String form : forms) {
            Profile copy = EcoreUtil.copy(profile);
            copy.setNotYetCreated(Tristate.NO);
            copy.setCreatedOn(null);
            copy.setLegalForm(form);
            planned.add(copy);
        }
        return planned;
    }

    /** What only reading can settle is taken for met; and of some kinds, what is not met could be. */
    private Tables favour(Tables told, Set<Kind> kinds) {
        return change(told, (leaf, answer) -> kinds.contains(leaf.kind()) && answer == Truth.NO);
    }

    /** What only reading can settle is taken for met; and of some kinds, what is not known can be chosen. */
    private Tables choose(Tables told, Set<Kind> kinds) {
        return change(told, (leaf, answer) -> kinds.contains(leaf.kind()) && answer == Truth.UNKNOWN
                || leaf.kind() == Kind.AGE && leaf.min() == null && answer == Truth.UNKNOWN);
    }

    private Tables change(Tables told, BiFunction<Leaf, Truth, Boolean> free) {
        Truth[] answers = told.answers().clone();
        Truth[] inverted = told.inverted().clone();
        for (int i : table.elsewhere()) {
            Leaf leaf = table.leaf(i);
            boolean read = leaf.kind() == Kind.READING || leaf.kind() == Kind.TERRITORY && leaf.values().isEmpty();
            if (read || leaf.fault().isEmpty() && free.apply(leaf, told.answers()[i])) {
                answers[i] = Truth.YES;
                inverted[i] = Truth.NO;
            }
            // One leaves a form for another; nobody gives an approval up to be eligible.
            if (leaf.fault().isEmpty() && leaf.kind() != Kind.APPROVAL && told.inverted()[i] == Truth.YES
                    && free.apply(leaf, Truth.NO)) {
                inverted[i] = Truth.NO;
            }
        }
        return new Tables(answers, inverted);
    }

    /** The situation that is judged. */
    public Situation situation() {
        return situation;
    }

    /** The answers of the leaves. */
    public Truth[] answers() {
        return now.answers();
    }

    /** Judges a scheme. */
    public Judgement judge(CompiledScheme scheme) {
        Truth logic = now.of(scheme);
        if (!scheme.sound()) {
            return new Judgement(Verdict.UNKNOWN, logic, List.of());
        }
        if (logic == Truth.NO) {
            return new Judgement(Verdict.NOT_ELIGIBLE, logic, changes(scheme));
        }
        if (!scheme.structured()) {
            return new Judgement(Verdict.UNKNOWN, logic, List.of());
        }
        if (logic == Truth.YES) {
            return new Judgement(Verdict.ELIGIBLE, logic, List.of());
        }
        if (readable.of(scheme) == Truth.YES) {
            return new Judgement(Verdict.CONDITIONAL, logic, List.of());
        }
        return met(created, scheme) ? new Judgement(Verdict.CONDITIONAL, logic, List.of(ChangeKind.creation))
                : new Judgement(Verdict.UNKNOWN, logic, List.of());
    }

    private List<ChangeKind> changes(CompiledScheme scheme) {
        if (otherBoth.of(scheme) != Truth.YES && created.isEmpty()) {
            return List.of();
        }
        if (met(created, scheme)) {
            return List.of(ChangeKind.creation);
        }
        if (otherApproval.of(scheme) == Truth.YES) {
            return List.of(ChangeKind.approval);
        }
        if (otherForm.of(scheme) == Truth.YES) {
            return List.of(ChangeKind.legalForm);
        }
        if (met(createdApproved, scheme)) {
            return List.of(ChangeKind.creation, ChangeKind.approval);
        }
        if (met(createdOtherwise, scheme)) {
            return List.of(ChangeKind.creation, ChangeKind.legalForm);
        }
        return otherBoth.of(scheme) == Truth.YES ? List.of(ChangeKind.approval, ChangeKind.legalForm) : List.of();
    }

    private static boolean met(List<Tables> tables, CompiledScheme scheme) {
        return tables.stream().anyMatch(each -> each.of(scheme) == Truth.YES);
    }

    /** Whether a scheme would be decided if some leaves, which are unknown, were answered alike. */
    public boolean decides(CompiledScheme scheme, Set<Integer> leaves, Truth answer) {
        readable.set(leaves, answer);
        try {
            return readable.of(scheme) != Truth.UNKNOWN;
        } finally {
            readable.set(leaves, Truth.UNKNOWN);
        }
    }

    /**
     * Answers by leaf.
     *
     * @param answers  the answers
     * @param inverted the answers below an odd number of “none of”
     */
    private record Tables(Truth[] answers, Truth[] inverted) {
        Truth of(CompiledScheme scheme) {
            return scheme.root().holds(answers, inverted);
        }

        void set(Set<Integer> leaves, Truth answer) {
            for (int each : leaves) {
                answers[each] = answer;
                inverted[each] = answer;
            }
        }
    }
}
