package org.maillage.ui.internal.basket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.maillage.ui.internal.page.Block;
import org.maillage.ui.internal.page.Page;
import org.maillage.ui.internal.page.Run;
import org.maillage.ui.internal.page.Section;

/** Puts pages side by side: one row for each thing that any of them says. Knows no type of entry. */
final class Comparison {

    /** Sections that say where an entry comes from, not what it offers. */
    private static final Set<String> LEFT_OUT = Set.of("sources", "suivi", "traductions", "related", "relations");

    /**
     * A row.
     *
     * @param label  what it is about
     * @param values what each page says; empty where it says nothing
     */
    record Row(String label, List<String> values) {

        /** Whether all pages say the same. */
        boolean same() {
            return values.stream().distinct().count() == 1;
        }
    }

    private Comparison() {
    }

    /** The rows, in the order of the pages; what comes first is the summary. */
    static List<Row> of(List<Page> pages, String summary, String notes) {
        List<Map<String, String>> all = pages.stream().map(each -> values(each, summary, notes)).toList();
        Set<String> labels = new LinkedHashSet<>();
        all.forEach(each -> labels.addAll(each.keySet()));
        List<Row> rows = new ArrayList<>();
        for (String label : labels) {
            rows.add(new Row(label, all.stream().map(each -> each.getOrDefault(label, "")).toList()));
        }
        return rows;
    }

    private static Map<String, String> values(Page page, String summary, String notes) {
        Map<String, String> values = new LinkedHashMap<>();
        String lead = page.introduction().stream().filter(Block.Lead.class::isInstance).map(Comparison::text)
                .collect(Collectors.joining("\n"));
        if (!lead.isEmpty()) {
            values.put(summary, lead);
        }
        if (!page.notes().isEmpty()) {
            values.put(notes, page.notes().stream().map(Comparison::text).collect(Collectors.joining("\n")));
        }
        page.sections().stream().filter(each -> !LEFT_OUT.contains(each.id()))
                .forEach(each -> values(each).forEach((label, value) -> values.merge(label, value,
                        (one, other) -> one + "\n" + other)));
        return values;
    }

    /** What a section says, by label: fields by their own, texts and lists by the heading above them. */
    static Map<String, String> values(Section section) {
        Map<String, String> values = new LinkedHashMap<>();
        String label = section.title();
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Field field -> values.merge(field.label(),
                        field.lines().stream().map(Run::text).collect(Collectors.joining("\n")),
                        (one, other) -> one + "\n" + other);
                case Block.Heading heading -> label = Run.text(heading.runs());
                default -> values.merge(label, text(block), (one, other) -> one + "\n" + other);
            }
        }
        return values;
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Paragraph it -> Run.text(it.runs());
            case Block.Lead it -> Run.text(it.runs());
            case Block.Heading it -> Run.text(it.runs());
            case Block.Aside it -> Run.text(it.runs());
            case Block.Picture it -> Run.text(it.caption());
            case Block.Note it -> Run.text(it.runs());
            case Block.Item it -> "  ".repeat(it.depth()) + (it.marker().isEmpty() ? "" : it.marker() + " ")
                    + Run.text(it.runs());
            case Block.Field it -> it.lines().stream().map(Run::text).collect(Collectors.joining("\n"));
        };
    }
}
