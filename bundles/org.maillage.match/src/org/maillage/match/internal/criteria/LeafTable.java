package org.maillage.match.internal.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distinct leaves of all schemes, numbered. Filled by one thread, then read by many. */
public final class LeafTable {

    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Integer> elsewhere = new ArrayList<>();
    private final Map<Leaf, Integer> numbers = new HashMap<>();

    /** The number of a leaf, new or known. */
    public int number(Leaf leaf) {
        return numbers.computeIfAbsent(leaf, each -> {
            leaves.add(each);
            if (each.kind() != Kind.TERRITORY || each.values().isEmpty()) {
                elsewhere.add(leaves.size() - 1);
            }
            return leaves.size() - 1;
        });
    }

    /** The numbers of the leaves that are not about a place: a few dozens, where places are thousands. */
    public List<Integer> elsewhere() {
        return elsewhere;
    }

    /** The leaf with a number. */
    public Leaf leaf(int number) {
        return leaves.get(number);
    }

    /** How many there are. */
    public int size() {
        return leaves.size();
    }
}
