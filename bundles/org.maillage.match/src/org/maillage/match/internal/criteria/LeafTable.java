package org.maillage.match.internal.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distinct leaves of all schemes, numbered. Filled by one thread, then read by many. */
public final class LeafTable {

    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<Leaf, Integer> numbers = new HashMap<>();

    /** The number of a leaf, new or known. */
    public int number(Leaf leaf) {
        return numbers.computeIfAbsent(leaf, each -> {
            leaves.add(each);
            return leaves.size() - 1;
        });
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
