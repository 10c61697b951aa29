package org.maillage.ui.pictures.internal.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A département or an overseas collectivity on the sheet.
 *
 * @param code   INSEE code
 * @param rings  its outlines, x and y in turn; holes do not occur
 * @param bounds least x, least y, greatest x, greatest y
 */
record Area(String code, List<int[]> rings, int[] bounds) {

    /** Reads a code and rings of a first point and steps: {@code 37 10 10 5 0 0 5;20 20 …}. */
    static Area read(String line) {
        int space = line.indexOf(' ');
        List<int[]> rings = new ArrayList<>();
        int[] bounds = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        for (String each : line.substring(space + 1).split(";")) {
            int[] ring = Sheet.numbers(each);
            for (int i = 0; i < ring.length; i++) {
                ring[i] += i < 2 ? 0 : ring[i - 2];
                bounds[i % 2] = Math.min(bounds[i % 2], ring[i]);
                bounds[2 + i % 2] = Math.max(bounds[2 + i % 2], ring[i]);
            }
            rings.add(ring);
        }
        return new Area(line.substring(0, space), List.copyOf(rings), bounds);
    }

    /** Whether a point lies inside. */
    boolean contains(double x, double y) {
        if (x < bounds[0] || x > bounds[2] || y < bounds[1] || y > bounds[3]) {
            return false;
        }
        boolean inside = false;
        for (int[] ring : rings) {
            for (int i = 0, before = ring.length - 2; i < ring.length; before = i, i += 2) {
                boolean crosses = ring[i + 1] > y != ring[before + 1] > y;
                if (crosses && x < (double) (ring[before] - ring[i]) * (y - ring[i + 1])
                        / (ring[before + 1] - ring[i + 1]) + ring[i]) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    /** The middle of the largest ring, where its number stands. */
    int[] middle() {
        int[] ring = rings.stream().max(Comparator.comparingDouble(each -> Math.abs(moments(each)[0]))).orElseThrow();
        double[] moments = moments(ring);
        return moments[0] == 0 ? new int[] {ring[0], ring[1]}
                : new int[] {(int) (moments[1] / (3 * moments[0])), (int) (moments[2] / (3 * moments[0]))};
    }

    /** Twice the area, and its first moments. */
    private static double[] moments(int[] ring) {
        double[] sums = new double[3];
        for (int i = 0, before = ring.length - 2; i < ring.length; before = i, i += 2) {
            double cross = (double) ring[before] * ring[i + 1] - (double) ring[i] * ring[before + 1];
            sums[0] += cross;
            sums[1] += (ring[before] + (double) ring[i]) * cross;
            sums[2] += (ring[before + 1] + (double) ring[i + 1]) * cross;
        }
        return sums;
    }
}
