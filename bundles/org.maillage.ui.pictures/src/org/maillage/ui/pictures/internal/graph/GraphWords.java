package org.maillage.ui.pictures.internal.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.maillage.ui.pictures.internal.Rows.Line;
import org.maillage.ui.pictures.internal.Texts;

/** What the links of an entry say. Without widgets. */
final class GraphWords {

    private final Texts texts;

    GraphWords(Texts texts) {
        this.texts = texts;
    }

    /** A kind of links and how many there are, when they are not all in sight. */
    String group(Links.Group group) {
        return group.size() > GraphLayout.FEW ? group.label() + " (" + group.size() + ")" : group.label();
    }

    /** What stands in a box; -1 for the box that counts the rest. */
    String box(Links.Group group, int node) {
        return node >= 0 ? group.nodes().get(node).title()
                : texts.of("graph.more", group.size() - Math.min(GraphLayout.FEW, group.nodes().size()));
    }

    /** All of a box in one sentence. */
    String spoken(Links.Group group, int node) {
        if (node < 0) {
            return texts.of("graph.more.spoken", group.label(), box(group, node));
        }
        Links.Node it = group.nodes().get(node);
        return it.type().isEmpty() ? texts.of("graph.absent", it.id())
                : texts.of("graph.node", group.label(), it.title(), it.type());
    }

    /** The same as the picture, row by row, and more of each kind. */
    List<Line> rows(Links links, Consumer<String> open) {
        List<Line> lines = new ArrayList<>();
        for (Links.Group group : links.groups()) {
            group.nodes().forEach(node -> lines.add(new Line(List.of(group.label(), node.title(), node.type()),
                    Optional.of(() -> open.accept(node.id())))));
            if (group.more() > 0) {
                lines.add(new Line(List.of(group.label(), texts.of("graph.more", group.more()), ""), Optional.empty()));
            }
        }
        return lines;
    }
}
