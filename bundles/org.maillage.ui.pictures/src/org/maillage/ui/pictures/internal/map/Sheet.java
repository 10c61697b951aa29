package org.maillage.ui.pictures.internal.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheet that maps are drawn on: metropolitan France, Paris and its neighbours once more, larger, and a row of frames
 * with the territories overseas. Read from a file that {@code releng/maps} writes. Immutable.
 *
 * @param width  width, in the units of all coordinates
 * @param height height
 * @param areas  départements and overseas collectivities, in the order of their codes
 * @param again  some of them once more, at a larger scale
 * @param frames what stands apart: left, top, width, height
 * @param towns  where communes lie, by INSEE code; the smallest ones are not known
 */
record Sheet(int width, int height, List<Area> areas, List<Area> again, List<int[]> frames, Map<String, int[]> towns) {

    private static final String FILE = "france.txt";

    /** The sheet of this bundle. Takes some tens of milliseconds. */
    static Sheet read() {
        try (InputStream in = Sheet.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Sheet read(List<String> lines) {
        int[] size = {0, 0};
        List<Area> areas = new ArrayList<>();
        List<Area> again = new ArrayList<>();
        List<int[]> frames = new ArrayList<>();
        Map<String, int[]> towns = new HashMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            String rest = line.substring(space + 1);
            switch (line.substring(0, space)) {
                case "size" -> size = numbers(rest);
                case "area" -> areas.add(Area.read(rest));
                case "again" -> again.add(Area.read(rest));
                case "frame" -> frames.add(numbers(rest));
                case "town" -> {
                    int end = rest.indexOf(' ');
                    towns.put(rest.substring(0, end), numbers(rest.substring(end + 1)));
                }
                default -> {
                    // A remark on where the file comes from.
                }
            }
        }
        return new Sheet(size[0], size[1], List.copyOf(areas), List.copyOf(again), List.copyOf(frames),
                Map.copyOf(towns));
    }

    static int[] numbers(String text) {
        String[] words = text.split(" ");
        int[] numbers = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Integer.parseInt(words[i]);
        }
        return numbers;
    }

    /** The area of a code. */
    Optional<Area> area(String code) {
        return areas.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The place of the area at a point among {@link #areas}; -1 when there is none. */
    int at(double x, double y) {
        for (List<Area> list : List.of(again, areas)) {
            for (Area area : list) {
                if (area.contains(x, y)) {
                    return index(area.code());
                }
            }
        }
        return -1;
    }

    private int index(String code) {
        for (int i = 0; i < areas.size(); i++) {
            if (areas.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }
}
