package org.maillage.match.internal.criteria;

import java.util.function.Consumer;

import org.maillage.api.match.Truth;

/**
 * A criterion of a scheme.
 *
 * @param index    number of the leaf in the table
 * @param sentence the sentence it comes from
 * @param note     remark
 */
public record LeafNode(int index, String sentence, String note) implements Node {

    @Override
    public Truth holds(Truth[] answers, Truth[] inverted) {
        return answers[index];
    }

    @Override
    public void leaves(Consumer<LeafNode> visitor) {
        visitor.accept(this);
    }
}
