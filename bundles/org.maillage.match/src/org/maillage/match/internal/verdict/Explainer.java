package org.maillage.match.internal.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.maillage.api.match.Change;
import org.maillage.api.match.ChangeKind;
import org.maillage.api.match.CriterionResult;
import org.maillage.api.match.Truth;
import org.maillage.match.internal.MatchTexts;
import org.maillage.match.internal.criteria.GroupNode;
import org.maillage.match.internal.criteria.Kind;
import org.maillage.match.internal.criteria.Leaf;
import org.maillage.match.internal.criteria.LeafNode;
import org.maillage.match.internal.criteria.LeafTable;
import org.maillage.match.internal.criteria.Node;
import org.maillage.match.internal.knowledge.Knowledge;
import org.maillage.match.internal.scheme.CompiledScheme;
import org.maillage.match.internal.situation.Said;
import org.maillage.match.internal.situation.Situation;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Operator;
import org.maillage.model.meta.Meta;

/** Says in words what the judge found. One for a situation and a language; used by one thread. */
public final class Explainer {

    private static final String AND = ", ";

    private final LeafTable table;
    private final Knowledge knowledge;
    private final Situation situation;
    private final Truth[] answers;
    private final Locale language;
    private final Map<Integer, String> expected = new HashMap<>();
    private final Map<Kind, String> actual = new EnumMap<>(Kind.class);

    /** Explains what a judge found. */
    public Explainer(Judge judge, LeafTable table, Knowledge knowledge, Locale language) {
        this.table = table;
        this.knowledge = knowledge;
        this.situation = judge.situation();
        this.answers = judge.answers();
        this.language = language;
    }

    /** The criteria of a scheme. */
    public List<CriterionResult> criteria(CompiledScheme scheme) {
        return ((GroupNode) scheme.root()).members().stream().map(this::result).toList();
    }

    private CriterionResult result(Node node) {
        Truth truth = node.holds(answers, answers);
        return switch (node) {
            case GroupNode group -> new CriterionResult(group.operator().getLiteral(), truth, "", "", List.of(),
                    group.sentence(), group.note(), group.members().stream().map(this::result).toList());
            case LeafNode each -> {
                Leaf leaf = table.leaf(each.index());
                yield new CriterionResult(leaf.kind().word(), truth,
                        expected.computeIfAbsent(each.index(), number -> expected(table.leaf(number))),
                        leaf.kind() == Kind.OTHER ? leaf.foreign().actual(situation.profile(), language)
                                : actual.computeIfAbsent(leaf.kind(), this::actual), leaf.values(), source(each, leaf),
                        each.note(), List.of());
            }
        };
    }

    /** The territory of eligibility is a field of its own, not a sentence. */
    private String source(LeafNode node, Leaf leaf) {
        return leaf.kind() == Kind.TERRITORY && node.sentence().isEmpty()
                ? Meta.label(MaillagePackage.eINSTANCE.getSupportScheme_EligibilityTerritories(), language)
                : node.sentence();
    }

    private String expected(Leaf leaf) {
        if (!leaf.fault().isEmpty()) {
            return MatchTexts.of("expected.faulty").in(language);
        }
        return switch (leaf.kind()) {
            case OTHER -> leaf.foreign().expected(language);
            case READING -> MatchTexts.of("expected.reading").in(language);
            case NOT_YET_CREATED -> MatchTexts.of("expected.notYetCreated").in(language);
            case AGE, STAFF, BUDGET, AMOUNT_SOUGHT -> Numbers.range(leaf).in(language);
            case TERRITORY -> leaf.values().isEmpty() ? MatchTexts.of("expected.noTerritory").in(language)
                    : labels(leaf.values());
            default -> labels(leaf.values());
        };
    }

    private String actual(Kind kind) {
        return switch (kind) {
            case FAMILY, LEGAL_FORM -> form(kind);
            case APPROVAL -> said(situation.approvals());
            case TERRITORY -> situation.territory().isEmpty() ? "" : knowledge.label(situation.territory(), language);
            case ACTIVITY -> said(situation.activities());
            case FILIERE -> said(situation.filieres());
            case STAGE -> said(situation.stage());
            case PUBLIC -> audience();
            case EXPENSE -> said(situation.expenses());
            case NOT_YET_CREATED, AGE -> creation();
            case STAFF -> situation.staff() == null ? "" : Numbers.number(kind, situation.staff()).in(language);
            case BUDGET -> situation.budget() == null ? "" : Numbers.number(kind, situation.budget()).in(language);
            case AMOUNT_SOUGHT -> situation.amountSought() == null ? ""
                    : Numbers.number(kind, situation.amountSought()).in(language);
            case READING, OTHER -> "";
        };
    }

    private String form(Kind kind) {
        Set<String> known = new LinkedHashSet<>();
        known.add(kind == Kind.FAMILY ? situation.family() : situation.form());
        known.add(kind == Kind.FAMILY ? situation.form() : situation.family());
        known.remove("");
        String text = labels(known);
        if (situation.notYetCreated() != Truth.YES) {
            return text;
        }
        String planned = known.isEmpty() ? labels(situation.considered()) : text;
        return planned.isEmpty() ? MatchTexts.of("actual.notYetCreated").in(language)
                : MatchTexts.of("actual.considered", planned).in(language);
    }

    private String creation() {
        if (situation.notYetCreated() == Truth.YES) {
            return MatchTexts.of("actual.notYetCreated").in(language);
        }
        return situation.createdOn() != null
                ? MatchTexts.of("actual.createdOn", Numbers.day(situation.createdOn(), language)).in(language)
                : situation.notYetCreated() == Truth.NO ? MatchTexts.of("actual.created").in(language) : "";
    }

    /** Who applies follows from the rest of the file; the list says whom the project is for. */
    private String audience() {
        String said = said(situation.publics());
        String form = form(Kind.FAMILY);
        return form.isEmpty() || said.isEmpty() ? said + form : said + AND + form;
    }

    private String said(Said said) {
        return said.known() && said.values().isEmpty() ? MatchTexts.of("actual.none").in(language)
                : labels(said.values());
    }

    private String labels(Collection<String> ids) {
        return ids.stream().map(each -> knowledge.label(each, language)).collect(Collectors.joining(AND));
    }

    /** What the first criterion that is not met is about; of a group, its first member that stands in the way. */
    public String firstUnmet(CompiledScheme scheme) {
        return decisive(scheme.root(), Truth.NO).word();
    }

    private Kind decisive(Node node, Truth looked) {
        return switch (node) {
            case LeafNode each -> table.leaf(each.index()).kind();
            case GroupNode group -> {
                Truth below = group.operator() == Operator.NONE ? looked.not() : looked;
                int first = 0;
                while (group.members().get(first).holds(answers, answers) != below) {
                    first++;
                }
                yield decisive(group.members().get(first), below);
            }
        };
    }

    /** What has to be read, in the order of the scheme. */
    public List<String> toRead(CompiledScheme scheme) {
        Set<String> texts = new LinkedHashSet<>();
        scheme.root().leaves(each -> {
            Leaf leaf = table.leaf(each.index());
            if (leaf.kind() == Kind.READING) {
                texts.add(toRead(each));
            } else if (scheme.reading().contains(each.index())) {
                texts.add(expected(leaf));
            }
        });
        return List.copyOf(texts);
    }

    private String toRead(LeafNode leaf) {
        if (leaf.sentence().isEmpty() && leaf.note().isEmpty()) {
            return MatchTexts.of("expected.noConditions").in(language);
        }
        return leaf.sentence().isEmpty() || leaf.note().isEmpty() ? leaf.sentence() + leaf.note()
                : MatchTexts.of("toRead.note", leaf.sentence(), leaf.note()).in(language);
    }

    /** The changes in words. */
    public List<Change> changes(CompiledScheme scheme, List<ChangeKind> kinds) {
        List<Change> changes = new ArrayList<>();
        for (ChangeKind kind : kinds) {
            changes.add(switch (kind) {
                case creation -> new Change(kind, List.of(), MatchTexts.of("change.creation").in(language));
                case approval -> change(kind, wanted(scheme.root(), Set.of(Kind.APPROVAL), false), "change.approval");
                case legalForm -> otherForm(scheme);
            });
        }
        return changes;
    }

    private Change otherForm(CompiledScheme scheme) {
        Set<Kind> forms = Set.of(Kind.FAMILY, Kind.LEGAL_FORM);
        Set<String> wanted = wanted(scheme.root(), forms, false);
        return wanted.isEmpty() ? change(ChangeKind.legalForm, refused(scheme, forms), "change.leave")
                : change(ChangeKind.legalForm, wanted, "change.legalForm");
    }

    private Set<String> refused(CompiledScheme scheme, Set<Kind> kinds) {
        return wanted(scheme.root(), kinds, true);
    }

    private Change change(ChangeKind kind, Set<String> values, String key) {
        return new Change(kind, List.copyOf(values), MatchTexts.of(key, labels(values)).in(language));
    }

    /** The values of leaves that stand in the way: not met where they should, met below “none of”. */
    private Set<String> wanted(Node node, Set<Kind> kinds, boolean inverted) {
        Set<String> values = new TreeSet<>();
        collect(node, kinds, false, inverted, values);
        return values;
    }

    private void collect(Node node, Set<Kind> kinds, boolean below, boolean inverted, Set<String> values) {
        switch (node) {
            case GroupNode group -> group.members().forEach(each -> collect(each, kinds,
                    below ^ group.operator() == Operator.NONE, inverted, values));
            case LeafNode each -> {
                Leaf leaf = table.leaf(each.index());
                if (kinds.contains(leaf.kind()) && below == inverted
                        && (answers[each.index()] != Truth.YES) != inverted) {
                    values.addAll(leaf.values());
                }
            }
        }
    }
}
