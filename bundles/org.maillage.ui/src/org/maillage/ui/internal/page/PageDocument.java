package org.maillage.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page as one text with marks, ready for a text widget: each line has a kind, stretches of it have styles and targets.
 *
 * @param text  the whole text, lines separated by a line feed
 * @param lines one for each line of the text
 * @param spans in the order of the text, without overlap
 */
public record PageDocument(String text, List<Line> lines, List<Span> spans) {

    /** How a line is set. */
    public enum Kind {
        /** The title of the page. */
        TITLE,
        /** The line below the title. */
        META,
        /** Something to notice that is not good. */
        WARNING,
        /** Something to know. */
        NOTE,
        /** The summary. */
        LEAD,
        /** Heading of a section. */
        SECTION,
        /** Heading inside a section. */
        HEADING,
        /** Running text. */
        TEXT,
        /** Line of a list, with its depth; a marker and a tab come before the text. */
        ITEM,
        /** Label, tab, value. */
        FIELD,
        /** A further value: tab, value. */
        VALUE,
        /** Quotation or program text. */
        ASIDE
    }

    /**
     * A line.
     *
     * @param kind  how it is set
     * @param depth depth of a list
     * @param first whether space comes before it
     */
    public record Line(Kind kind, int depth, boolean first) {
    }

    /**
     * A stretch of text.
     *
     * @param start  offset of its first character
     * @param length number of characters
     * @param styles how it looks
     * @param target where it leads, if it is a link
     */
    public record Span(int start, int length, Set<Style> styles, Optional<Target> target) {
    }

    /** Lays a page out, line by line. */
    public static PageDocument of(Page page, String overriddenMark) {
        Writer writer = new Writer(overriddenMark);
        writer.line(new Line(Kind.TITLE, 0, false), List.of(Run.of(page.title())));
        writer.line(new Line(Kind.META, 0, false), page.meta());
        page.notes().forEach(writer::block);
        page.introduction().forEach(writer::block);
        for (Section section : page.sections()) {
            writer.line(new Line(Kind.SECTION, 0, true), List.of(Run.of(section.title())));
            section.blocks().forEach(writer::block);
        }
        return new PageDocument(writer.text.toString(), List.copyOf(writer.lines), List.copyOf(writer.spans));
    }

    /** The links, in the order of the text. */
    public List<Span> links() {
        return spans.stream().filter(each -> each.target().isPresent()).toList();
    }

    private static final class Writer {

        private final StringBuilder text = new StringBuilder();
        private final List<Line> lines = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();
        private final String overriddenMark;

        Writer(String overriddenMark) {
            this.overriddenMark = overriddenMark;
        }

        void block(Block block) {
            Kind before = lines.getLast().kind();
            switch (block) {
                case Block.Paragraph it -> line(new Line(Kind.TEXT, 0, true), it.runs());
                case Block.Lead it -> line(new Line(Kind.LEAD, 0, true), it.runs());
                case Block.Heading it -> line(new Line(Kind.HEADING, it.level(), true), it.runs());
                case Block.Aside it -> line(new Line(Kind.ASIDE, 0, true), it.runs());
                case Block.Note it -> line(new Line(it.warning() ? Kind.WARNING : Kind.NOTE, 0, true), it.runs());
                case Block.Item it -> {
                    List<Run> runs = new ArrayList<>(List.of(Run.of(it.marker() + "\t", Style.DIM)));
                    runs.addAll(it.runs());
                    line(new Line(Kind.ITEM, it.depth(), before != Kind.ITEM && before != Kind.HEADING), runs);
                }
                case Block.Field it -> field(it, before);
            }
        }

        private void field(Block.Field field, Kind before) {
            boolean first = before != Kind.FIELD && before != Kind.VALUE && before != Kind.SECTION;
            for (int i = 0; i < field.lines().size(); i++) {
                List<Run> runs = new ArrayList<>();
                runs.add(Run.of(i == 0 ? field.label() + "\t" : "\t", Style.DIM));
                runs.addAll(field.lines().get(i));
                if (i == 0 && field.overridden()) {
                    runs.add(Run.of("  " + overriddenMark, Style.ACCENT));
                }
                line(new Line(i == 0 ? Kind.FIELD : Kind.VALUE, 0, first && i == 0), runs);
            }
        }

        void line(Line line, List<Run> runs) {
            if (!lines.isEmpty()) {
                text.append('\n');
            }
            lines.add(line);
            for (Run run : runs) {
                int start = text.length();
                text.append(run.text());
                long breaks = run.text().chars().filter(each -> each == '\n').count();
                for (long i = 0; i < breaks; i++) {
                    lines.add(new Line(line.kind(), line.depth(), false));
                }
                if (!run.text().isEmpty() && (!run.styles().isEmpty() || run.target().isPresent())) {
                    spans.add(new Span(start, run.text().length(), run.styles(), run.target()));
                }
            }
        }
    }
}
