package org.maillage.match.internal.criteria;

import java.util.function.Consumer;

import org.maillage.api.match.Truth;

/** A criterion or a group, compiled: leaves are numbers into a table of answers. Immutable. */
public sealed interface Node permits LeafNode, GroupNode {

    /** The sentence of the scheme it comes from, its group’s when it has none of its own; may be empty. */
    String sentence();

    /** Remark of whoever wrote it; may be empty. */
    String note();

    /**
     * Whether it holds. Two tables are used, so that what is undecided can be taken in the scheme’s favour: a leaf below an
     * odd number of “none of” groups is favourable when it is not met.
     *
     * @param answers  answers of the leaves
     * @param inverted answers of the leaves below an odd number of “none of”
     */
    Truth holds(Truth[] answers, Truth[] inverted);

    /** Passes on every leaf of the tree. */
    void leaves(Consumer<LeafNode> visitor);
}
