package org.maillage.match.internal.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.maillage.api.match.Question;
import org.maillage.api.match.Truth;
import org.maillage.match.internal.MatchTexts;
import org.maillage.match.internal.criteria.Leaf;
import org.maillage.match.internal.criteria.LeafTable;
import org.maillage.match.internal.knowledge.Knowledge;
import org.maillage.match.internal.situation.Answers;
import org.maillage.match.internal.verdict.Judge;

/**
 * The next best question. For each scheme that is open and undecided, and each field of the file that one of its unknown
 * criteria waits for: would a “yes” to all that wait for it decide the scheme, would a “no”? A scheme weighs more when it
 * answers the need, and when more can be got.
 */
final class Questions {

    /** A scheme that the need does not find weighs a quarter of one that answers it. */
    private static final double UNRELATED = 0.25;
    private static final double EACH_ANSWER = 0.5;

    private final Judge judge;
    private final String[] fields;
    private final Map<String, Integer> settled = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    Questions(LeafTable table, Judge judge, Knowledge knowledge) {
        this.judge = judge;
        Answers answers = new Answers(knowledge);
        this.fields = new String[table.size()];
        for (int i = 0; i < fields.length; i++) {
            Leaf leaf = table.leaf(i);
            fields[i] = judge.answers()[i] == Truth.UNKNOWN ? answers.field(judge.situation(), leaf) : "";
        }
    }

    void consider(Candidate candidate) {
        if (candidate.isSetAside() || !candidate.judgement().isOpen() || !candidate.scheme().sound()) {
            return;
        }
        Map<String, Set<Integer>> waiting = new HashMap<>();
        candidate.scheme().root().leaves(each -> {
            if (!fields[each.index()].isEmpty()) {
                waiting.computeIfAbsent(fields[each.index()], field -> new HashSet<>()).add(each.index());
            }
        });
        waiting.forEach((field, leaves) -> {
            int answers = (judge.decides(candidate.scheme(), leaves, Truth.YES) ? 1 : 0)
                    + (judge.decides(candidate.scheme(), leaves, Truth.NO) ? 1 : 0);
            if (answers > 0) {
                settled.merge(field, 1, Integer::sum);
                weights.merge(field, answers * EACH_ANSWER * weight(candidate), Double::sum);
            }
        });
    }

    private static double weight(Candidate candidate) {
        double relevance = UNRELATED + (1 - UNRELATED) * candidate.score();
        // 1 without amount, 1.4 for 10,000 €, 1.6 for a million.
        double amount = candidate.scheme().amount().map(BigDecimal::doubleValue).orElse(0.0);
        return relevance * (1 + Math.log10(1 + amount) / 10);
    }

    List<Question> best(Locale language) {
        List<Question> questions = new ArrayList<>();
        settled.forEach((field, count) -> questions.add(new Question(field, count, weights.get(field),
                MatchTexts.of("question." + field).in(language))));
        questions.sort(Comparator.comparingDouble(Question::weight).reversed().thenComparing(Question::field));
        return questions;
    }

}
