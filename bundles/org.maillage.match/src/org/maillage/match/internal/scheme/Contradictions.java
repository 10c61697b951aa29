package org.maillage.match.internal.scheme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.maillage.api.match.Truth;
import org.maillage.match.internal.criteria.Leaf;
import org.maillage.match.internal.criteria.LeafNode;
import org.maillage.match.internal.criteria.LeafTable;
import org.maillage.match.internal.criteria.Node;
import org.maillage.match.internal.criteria.Kind;

/**
 * Finds criteria that nobody can meet: the same thing asked and refused, ranges without a number in common. Such data is
 * wrong, and no “no” may be concluded from it.
 */
final class Contradictions {

    /** More distinct criteria than a scheme has; beyond, trying every combination would take too long. */
    private static final int TRIED = 14;

    private final LeafTable table;

    Contradictions(LeafTable table) {
        this.table = table;
    }

    boolean in(List<Node> all) {
        return disjointRanges(all) || nobodyCan(all);
    }

    private boolean disjointRanges(List<Node> all) {
        Map<Kind, Leaf> ranges = new HashMap<>();
        for (Node node : all) {
            if (node instanceof LeafNode leafNode) {
                Leaf leaf = table.leaf(leafNode.index());
                if (leaf.fault().isEmpty() && (leaf.min() != null || leaf.max() != null)) {
                    ranges.merge(leaf.kind(), leaf, Contradictions::common);
                }
            }
        }
        return ranges.values().stream()
                .anyMatch(each -> each.min() != null && each.max() != null && each.min().compareTo(each.max()) > 0);
    }

    private static Leaf common(Leaf one, Leaf other) {
        return Leaf.range(one.kind(), pick(one.min(), other.min(), 1), pick(one.max(), other.max(), -1));
    }

    private static BigDecimal pick(BigDecimal one, BigDecimal other, int sign) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) * sign > 0 ? one : other;
    }

    private boolean nobodyCan(List<Node> all) {
        TreeSet<Integer> numbers = new TreeSet<>();
        all.forEach(each -> each.leaves(leaf -> numbers.add(leaf.index())));
        int[] used = numbers.stream().filter(this::isDecidable).mapToInt(Integer::intValue).toArray();
        if (used.length > TRIED) {
            return false;
        }
        Truth[] answers = new Truth[table.size()];
        Arrays.fill(answers, Truth.UNKNOWN);
        // Sound criteria can nearly always be met by meeting every one of them, which is tried first.
        for (int combination = (1 << used.length) - 1; combination >= 0; combination--) {
            for (int bit = 0; bit < used.length; bit++) {
                answers[used[bit]] = Truth.of((combination >> bit & 1) == 1);
            }
            if (all.stream().noneMatch(each -> each.holds(answers, answers) == Truth.NO)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDecidable(int number) {
        Leaf leaf = table.leaf(number);
        return leaf.kind() != Kind.READING && leaf.fault().isEmpty();
    }
}
