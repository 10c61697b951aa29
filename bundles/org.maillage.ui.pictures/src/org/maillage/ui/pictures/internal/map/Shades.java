package org.maillage.ui.pictures.internal.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Steps that counts are shaded by: as many départements in each as can be, no count in two of them, and no more steps than
 * there are different counts. Immutable.
 *
 * @param steps from the least counts to the greatest, without a gap between that a count could fall into
 */
record Shades(List<Step> steps) {

    /** From a count to another, both included. */
    record Step(int from, int to) {
    }

    /** Steps for some counts, those of zero left out. */
    static Shades of(Collection<Integer> counts, int most) {
        List<Integer> sorted = counts.stream().filter(each -> each > 0).sorted().toList();
        List<Integer> different = sorted.stream().distinct().toList();
        List<Step> steps = new ArrayList<>();
        if (different.size() <= most) {
            different.forEach(each -> steps.add(new Step(each, each)));
            return new Shades(steps);
        }
        int from = 0;
        for (int left = most; left > 0 && from < sorted.size(); left--) {
            int end = left == 1 ? sorted.size() : from + Math.max(1, Math.round((sorted.size() - from) / (float) left));
            while (end < sorted.size() && sorted.get(end).equals(sorted.get(end - 1))) {
                end++;
            }
            steps.add(new Step(sorted.get(from), sorted.get(end - 1)));
            from = end;
        }
        return new Shades(List.copyOf(steps));
    }

    /** The step of a count; -1 for zero. */
    int of(int count) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (count >= steps.get(i).from()) {
                return i;
            }
        }
        return -1;
    }

    /** The shade of a step among so many: few steps are spread over all shades. */
    int shade(int step, int shades) {
        return steps.size() < 2 ? shades / 2 : step * (shades - 1) / (steps.size() - 1);
    }
}
