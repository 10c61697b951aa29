package org.maillage.match.internal.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.api.match.Truth;
import org.maillage.model.Operator;

/** Laws of the logic, on thousands of trees made at random; a seed that fails is named. */
class LogicTest {

    private static final int TREES = 4000;
    private static final int LEAVES = 6;
    private static final int DEPTH = 4;

    @Test
    void knowingMoreNeverTurnsAYesOrANoIntoItsOpposite() {
        everyTree((seed, random, tree) -> {
            Truth[] less = answers(random);
            Truth[] more = less.clone();
            for (int i = 0; i < more.length; i++) {
                if (more[i] == Truth.UNKNOWN && random.nextBoolean()) {
                    more[i] = Truth.of(random.nextBoolean());
                }
            }
            Truth before = tree.holds(less, less);
            Truth after = tree.holds(more, more);
            if (before != Truth.UNKNOWN) {
                assertEquals(before, after, () -> "seed " + seed);
            }
        });
    }

    @Test
    void theOrderOfCriteriaDoesNotMatter() {
        everyTree((seed, random, tree) -> {
            Truth[] answers = answers(random);
            assertEquals(tree.holds(answers, answers), shuffled(tree, random).holds(answers, answers),
                    () -> "seed " + seed);
        });
    }

    @Test
    void noneOfIsAllOfTheContrary() {
        everyTree((seed, random, tree) -> {
            Truth[] answers = answers(random);
            List<Node> members = List.of(tree, tree(random, DEPTH - 1), tree(random, DEPTH - 1));
            Node none = group(Operator.NONE, members);
            Node allContrary = group(Operator.ALL,
                    members.stream().<Node>map(each -> group(Operator.NONE, List.of(each))).toList());
            assertEquals(none.holds(answers, answers), allContrary.holds(answers, answers), () -> "seed " + seed);
        });
    }

    @Test
    void notAllOfIsAnyOfTheContrary() {
        everyTree((seed, random, tree) -> {
            Truth[] answers = answers(random);
            List<Node> members = List.of(tree, tree(random, DEPTH - 1));
            Node notAll = group(Operator.NONE, List.of(group(Operator.ALL, members)));
            Node anyContrary = group(Operator.ANY,
                    members.stream().<Node>map(each -> group(Operator.NONE, List.of(each))).toList());
            assertEquals(notAll.holds(answers, answers), anyContrary.holds(answers, answers), () -> "seed " + seed);
        });
    }

    @Test
    void unknownIsDecidedOnlyWhenEveryAnswerAgrees() {
        everyTree((seed, random, tree) -> {
            Truth[] answers = answers(random);
            Truth found = tree.holds(answers, answers);
            boolean yes = false;
            boolean no = false;
            for (int combination = 0; combination < 1 << LEAVES; combination++) {
                Truth[] full = answers.clone();
                for (int i = 0; i < LEAVES; i++) {
                    if (full[i] == Truth.UNKNOWN) {
                        full[i] = Truth.of((combination >> i & 1) == 1);
                    }
                }
                yes |= tree.holds(full, full) == Truth.YES;
                no |= tree.holds(full, full) == Truth.NO;
            }
            if (found != Truth.UNKNOWN) {
                assertEquals(found == Truth.YES, yes, () -> "seed " + seed);
                assertEquals(found == Truth.NO, no, () -> "seed " + seed);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void anEmptyGroupSaysNothing(Operator operator) {
        Node empty = group(operator, List.of());
        Truth[] answers = {};
        assertEquals(Truth.UNKNOWN, empty.holds(answers, answers));
    }

    @Test
    void noneOfWithSomethingUnknownIsUnknownUntilOneIsMet() {
        Node none = group(Operator.NONE, List.of(leaf(0), leaf(1)));
        assertEquals(Truth.UNKNOWN, holds(none, Truth.NO, Truth.UNKNOWN));
        assertEquals(Truth.NO, holds(none, Truth.YES, Truth.UNKNOWN));
        assertEquals(Truth.YES, holds(none, Truth.NO, Truth.NO));
    }

    @Test
    void whatIsTakenInFavourIsTakenAgainstBelowNoneOf() {
        Node tree = group(Operator.ALL, List.of(leaf(0), group(Operator.NONE, List.of(leaf(0)))));
        Truth[] yes = { Truth.YES };
        Truth[] no = { Truth.NO };
        assertEquals(Truth.YES, tree.holds(yes, no));
        assertNotEquals(Truth.YES, tree.holds(yes, yes));
    }

    private static Truth holds(Node node, Truth... answers) {
        return node.holds(answers, answers);
    }

    private static void everyTree(Law law) {
        for (int seed = 0; seed < TREES; seed++) {
            Random random = new Random(seed);
            law.check(seed, random, tree(random, DEPTH));
        }
    }

    private static Node tree(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return leaf(random.nextInt(LEAVES));
        }
        List<Node> members = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            members.add(tree(random, depth - 1));
        }
        return group(Operator.values()[random.nextInt(Operator.values().length)], members);
    }

    private static Node shuffled(Node node, Random random) {
        if (!(node instanceof GroupNode group)) {
            return node;
        }
        List<Node> members = new ArrayList<>();
        group.members().forEach(each -> members.add(shuffled(each, random)));
        Collections.shuffle(members, random);
        return group(group.operator(), members);
    }

    private static Truth[] answers(Random random) {
        Truth[] answers = new Truth[LEAVES];
        for (int i = 0; i < LEAVES; i++) {
            answers[i] = Truth.values()[random.nextInt(Truth.values().length)];
        }
        return answers;
    }

    private static Node leaf(int number) {
        return new LeafNode(number, "", "");
    }

    private static Node group(Operator operator, List<Node> members) {
        return new GroupNode(operator, members, "", "");
    }

    /** A law that every tree keeps. */
    private interface Law {
        void check(int seed, Random random, Node tree);
    }
}
