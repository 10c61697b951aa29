package org.maillage.match.internal.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.maillage.api.text.Message;
import org.maillage.match.internal.MatchTexts;
import org.maillage.match.internal.criteria.Foreign;
import org.maillage.match.internal.criteria.GroupNode;
import org.maillage.match.internal.criteria.Kind;
import org.maillage.match.internal.criteria.Leaf;
import org.maillage.match.internal.criteria.LeafNode;
import org.maillage.match.internal.criteria.LeafTable;
import org.maillage.match.internal.criteria.Node;
import org.maillage.match.internal.knowledge.Knowledge;
import org.maillage.model.Amount;
import org.maillage.model.Criterion;
import org.maillage.model.Eligibility;
import org.maillage.model.Operator;
import org.maillage.model.SupportScheme;
import org.maillage.model.Translation;

/** Makes schemes ready to be matched, their leaves in one table. Used by one thread. */
public final class SchemeCompiler {

    private final LeafTable table;
    private final Knowledge knowledge;
    private final CriterionCompiler criteria;

    /** Puts leaves into a table. */
    public SchemeCompiler(LeafTable table, Knowledge knowledge, Function<Criterion, Optional<Foreign>> foreign) {
        this.table = table;
        this.knowledge = knowledge;
        this.criteria = new CriterionCompiler(table, foreign);
    }

    /**
     * Compiles a scheme.
     *
     * @param scheme  the scheme
     * @param generic the scheme it is a local variant of, whose conditions hold when it has none of its own; may be null
     */
    public CompiledScheme compile(SupportScheme scheme, SupportScheme generic) {
        List<Message> problems = new ArrayList<>();
        Eligibility conditions = scheme.getEligibility() == null && generic != null ? generic.getEligibility()
                : scheme.getEligibility();
        List<Node> nodes = new ArrayList<>();
        if (conditions != null) {
            conditions.getCriteria().forEach(each -> nodes.add(criteria.compile(each, "", problems)));
        }
        int place = place(scheme, nodes);
        if (conditions != null && needsReading(conditions)) {
            nodes.add(new LeafNode(table.number(Leaf.reading()), conditions.getText().strip(), ""));
        } else if (conditions != null && isUnread(scheme, conditions)) {
            nodes.add(new LeafNode(table.number(Leaf.reading()), "", ""));
        }
        Node root = new GroupNode(Operator.ALL, nodes, "", "");
        Opening opening = Opening.of(scheme);
        if (opening.isReversed(scheme)) {
            problems.add(MatchTexts.of("problem.dates"));
        }
        boolean contradictory = new Contradictions(table).in(nodes);
        if (contradictory) {
            problems.add(contradictory());
        }
        return new CompiledScheme(scheme.getId(), sourceId(scheme), scheme.eClass().getName(), titles(scheme), root,
                place, isStructured(root), reading(root), opening, amount(scheme, problems),
                above(scheme.getNatures()), above(scheme.getNeeds()), text(scheme.getGeneric()), problems,
                !contradictory);
    }

    static Message contradictory() {
        return MatchTexts.of("problem.contradictory");
    }

    /** The territory of eligibility goes first, unless a criterion says it. A scheme that says none is to be read. */
    private int place(SupportScheme scheme, List<Node> nodes) {
        Optional<LeafNode> said = nodes.stream().filter(LeafNode.class::isInstance).map(LeafNode.class::cast)
                .filter(each -> table.leaf(each.index()).kind() == Kind.TERRITORY).findFirst();
        List<String> territories = List.copyOf(scheme.getEligibilityTerritories());
        if (said.isPresent() && (territories.isEmpty()
                || table.leaf(said.get().index()).equals(Leaf.of(Kind.TERRITORY, territories)))) {
            return said.get().index();
        }
        int number = table.number(Leaf.of(Kind.TERRITORY, territories));
        nodes.addFirst(new LeafNode(number, "", ""));
        return number;
    }

    /** A text that no criterion quotes holds conditions that no criterion tells. */
    private static boolean needsReading(Eligibility conditions) {
        String text = text(conditions.getText());
        return !text.isBlank() && conditions.getCriteria().stream()
                .noneMatch(each -> !text(each.getSentence()).isBlank() && text.contains(each.getSentence().strip()));
    }

    /** A record of another system without a word on its conditions: nobody has said that there are no others. */
    private static boolean isUnread(SupportScheme scheme, Eligibility conditions) {
        return scheme.getProvenance() != null && text(conditions.getText()).isBlank();
    }

    private boolean isStructured(Node root) {
        boolean[] found = new boolean[1];
        root.leaves(each -> {
            Leaf leaf = table.leaf(each.index());
            found[0] |= leaf.kind() != Kind.READING && leaf.kind() != Kind.TERRITORY && leaf.fault().isEmpty();
        });
        return found[0];
    }

    private Set<Integer> reading(Node root) {
        Set<Integer> found = new HashSet<>();
        root.leaves(each -> {
            Leaf leaf = table.leaf(each.index());
            if (leaf.kind() == Kind.READING || leaf.kind() == Kind.TERRITORY && leaf.values().isEmpty()) {
                found.add(each.index());
            }
        });
        return found;
    }

    private static Optional<BigDecimal> amount(SupportScheme scheme, List<Message> problems) {
        List<BigDecimal> most = scheme.getAmounts().stream().map(Amount::getMax).filter(Objects::nonNull).toList();
        if (most.stream().anyMatch(each -> each.signum() < 0)) {
            problems.add(MatchTexts.of("problem.negativeAmount"));
        }
        return most.stream().filter(each -> each.signum() >= 0).max(Comparator.naturalOrder());
    }

    private Set<String> above(List<String> ids) {
        Set<String> above = new HashSet<>();
        ids.forEach(each -> above.addAll(knowledge.above(each)));
        return above;
    }

    private static Map<String, String> titles(SupportScheme scheme) {
        Map<String, String> titles = new HashMap<>();
        titles.put("", Objects.requireNonNullElse(scheme.getTitle(), scheme.getId()));
        for (Translation each : scheme.getTranslations()) {
            if (each.getLanguage() != null && each.getTitle() != null) {
                titles.put(each.getLanguage(), each.getTitle());
            }
        }
        return titles;
    }

    private static String sourceId(SupportScheme scheme) {
        return scheme.getProvenance() == null ? "" : text(scheme.getProvenance().getSourceId());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
