package org.maillage.search.internal.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The usual measures of a ranking over the ten first hits, as trec_eval computes them (gains are the grades). */
final class Measures {

    static final int DEPTH = 10;
    private static final int SUCCESS = 5;
    private static final int TRIALS = 10_000;
    private static final long SEED = 20_260_101;

    private final List<Double> ndcg = new ArrayList<>();
    private double reciprocalRank;
    private double success;

    /** Adds a query: the ids found, and the grades of all judged documents. */
    void add(List<String> found, Map<String, Integer> grades) {
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
        ndcg.add(ideal == 0 ? 0 : gain / ideal);
        reciprocalRank += first == 0 ? 0 : 1.0 / first;
        success += first > 0 && first <= SUCCESS ? 1 : 0;
    }

    private static double discount(int rank) {
        return Math.log(rank + 2.0) / Math.log(2);
    }

    double ndcg() {
        return ndcg.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    double reciprocalRank() {
        return ndcg.isEmpty() ? 0 : reciprocalRank / ndcg.size();
    }

    double success() {
        return ndcg.isEmpty() ? 0 : success / ndcg.size();
    }

    /**
     * How probable a difference as large as that to another ranking of the same queries would be by chance: paired
     * randomisation test, two-sided, the signs of the differences of nDCG drawn again and again from a fixed seed.
     */
    double chance(Measures other) {
        double observed = 0;
        double[] differences = new double[ndcg.size()];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = ndcg.get(i) - other.ndcg.get(i);
            observed += differences[i];
        }
        Random random = new Random(SEED);
        int asLarge = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            double sum = 0;
            for (double each : differences) {
                sum += random.nextBoolean() ? each : -each;
            }
            asLarge += Math.abs(sum) >= Math.abs(observed) - 1e-9 ? 1 : 0;
        }
        return (asLarge + 1.0) / (TRIALS + 1.0);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "nDCG@10 %.3f  MRR@10 %.3f  success@5 %.3f", ndcg(), reciprocalRank(),
                success());
    }
}
