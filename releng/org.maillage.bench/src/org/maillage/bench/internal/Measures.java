package org.maillage.bench.internal;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Means of the usual measures of a ranking over the ten first hits, as trec_eval computes them (gains are the grades). */
final class Measures {

    private static final int DEPTH = 10;
    private static final int SUCCESS = 5;

    private int queries;
    private double ndcg;
    private double reciprocalRank;
    private double success;

    void add(List<String> found, Map<String, Integer> grades) {
        queries++;
        double gain = 0;
        int first = 0;
        for (int i = 0; i < Math.min(DEPTH, found.size()); i++) {
            int grade = grades.getOrDefault(found.get(i), 0);
            gain += grade / discount(i);
            if (grade > 0 && first == 0) {
                first = i + 1;
            }
        }
        List<Integer> best = grades.values().stream().sorted(Collections.reverseOrder()).limit(DEPTH).toList();
        double ideal = 0;
        for (int i = 0; i < best.size(); i++) {
            ideal += best.get(i) / discount(i);
        }
        ndcg += ideal == 0 ? 0 : gain / ideal;
        reciprocalRank += first == 0 ? 0 : 1.0 / first;
        success += first > 0 && first <= SUCCESS ? 1 : 0;
    }

    private static double discount(int rank) {
        return Math.log(rank + 2.0) / Math.log(2);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d queries, nDCG@10 %.3f, MRR@10 %.3f, success@5 %.3f", queries,
                ndcg / queries, reciprocalRank / queries, success / queries);
    }
}
