package org.maillage.ui.pictures.internal.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphLayoutTest {

    private static final GraphLayout.Measure MEASURE = new GraphLayout.Measure() {
        @Override
        public int center(int width) {
            return 4;
        }

        @Override
        public int node(Links.Node node, int width) {
            return node.title().length() > 10 ? 2 : 1;
        }
    };

    private static Links links(int... sizes) {
        List<Links.Group> groups = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            groups.add(new Links.Group("Genre " + i, i % 2 == 1, IntStream.range(0, sizes[i])
                    .mapToObj(each -> new Links.Node("t:" + each, each % 2 == 0 ? "Court" : "Un titre assez long", "Outil"))
                    .toList(), 0));
        }
        return new Links(new Links.Node("t:0", "Milieu", "Filière"), groups);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 470, 560, 620, 900, 1600})
    void nothingOverlapsAndNothingIsOutside(int width) {
        GraphLayout layout = GraphLayout.of(links(3, 12, 1, 5, 6, 2, 2), width, 500, 16, MEASURE);
        List<Rectangle> all = new ArrayList<>(layout.boxes().stream().map(GraphLayout.Box::place).toList());
        layout.heads().forEach(each -> all.add(each.place()));
        all.add(layout.center());
        for (int i = 0; i < all.size(); i++) {
            Rectangle one = all.get(i);
            assertTrue(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= layout.height(),
                    one::toString);
            for (int j = i + 1; j < all.size(); j++) {
                Rectangle other = all.get(j);
                assertFalse(one.intersects(other), () -> one + " and " + other);
            }
        }
    }

    @Test
    void oneReadsAFewOfEachKindAndTheRestIsCounted() {
        GraphLayout layout = GraphLayout.of(links(12), 900, 500, 16, MEASURE);
        assertEquals(GraphLayout.FEW + 1, layout.boxes().size());
        assertEquals(-1, layout.boxes().getLast().node());
    }

    @Test
    void bothSidesAreUsed() {
        GraphLayout layout = GraphLayout.of(links(3, 3, 3, 3), 900, 500, 16, MEASURE);
        assertTrue(layout.heads().stream().anyMatch(GraphLayout.Head::left));
        assertTrue(layout.heads().stream().anyMatch(each -> !each.left()));
    }
}
