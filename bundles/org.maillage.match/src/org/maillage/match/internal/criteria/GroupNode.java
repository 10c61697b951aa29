package org.maillage.match.internal.criteria;

import java.util.List;
import java.util.function.Consumer;

import org.maillage.api.match.Truth;
import org.maillage.model.Operator;

/**
 * All, any or none of some criteria. An empty group says nothing, so it is unknown: pure logic would make an empty “any
 * of” exclude everybody because of a gap in the data.
 *
 * @param operator all, any or none
 * @param members  the criteria
 * @param sentence the sentence it comes from
 * @param note     remark
 */
public record GroupNode(Operator operator, List<Node> members, String sentence, String note) implements Node {

    /** Copies the list. */
    public GroupNode {
        members = List.copyOf(members);
    }

    @Override
    public Truth holds(Truth[] answers, Truth[] inverted) {
        if (members.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return switch (operator) {
            case ALL -> all(answers, inverted);
            case ANY -> any(answers, inverted);
            case NONE -> any(inverted, answers).not();
        };
    }

    private Truth all(Truth[] answers, Truth[] inverted) {
        Truth result = Truth.YES;
        for (Node each : members) {
            result = result.and(each.holds(answers, inverted));
            if (result == Truth.NO) {
                return result;
            }
        }
        return result;
    }

    private Truth any(Truth[] answers, Truth[] inverted) {
        Truth result = Truth.NO;
        for (Node each : members) {
            result = result.or(each.holds(answers, inverted));
            if (result == Truth.YES) {
                return result;
            }
        }
        return result;
    }

    @Override
    public void leaves(Consumer<LeafNode> visitor) {
        members.forEach(each -> each.leaves(visitor));
    }
}
