package org.maillage.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page as one text with marks, ready for a text widget: each line has a kind, stretches of it have styles and targets.
 *
 * @param text     the whole text, lines separated by a line feed
 * @param lines    one for each line of the text
 * @param spans    in the order of the text, without overlap
 * @param pictures in the order of the text
 */
public record PageDocument(String text, List<Line> lines, List<Span> spans, List<Shown> pictures) {

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
        ASIDE,
        /** Place of a picture: a few words as long as it is not there. */
        PICTURE,
        /** What the picture above shows. */
        CAPTION
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

    /**
     * A picture.
     *
     * @param line   the line that it stands on
     * @param file   where it comes from
     * @param target where it leads, if it is a link
     */
    public record Shown(int line, PictureFile file, Optional<Target> target) {
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
        return new PageDocument(writer.text.toString(), List.copyOf(writer.lines), List.copyOf(writer.spans),
                List.copyOf(writer.pictures));
    }

    /** The same with other words on a line, in one style. */
    public PageDocument with(int line, Run words) {
        int start = startOf(line);
        int next = text.indexOf('\n', start);
        int end = next < 0 ? text.length() : next;
        int step = words.text().length() - (end - start);
        List<Span> moved = new ArrayList<>(spans.stream().filter(each -> each.start() < start).toList());
        moved.add(new Span(start, words.text().length(), words.styles(), words.target()));
        spans.stream().filter(each -> each.start() > end).forEach(
                each -> moved.add(new Span(each.start() + step, each.length(), each.styles(), each.target())));
        String changed = text.substring(0, start) + words.text() + text.substring(end);
        return new PageDocument(changed, lines, List.copyOf(moved), pictures);
    }

    private int startOf(int line) {
        int start = 0;
        for (int i = 0; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }

    /** The same with a few words in place of each picture, for paper. */
    public PageDocument printed() {
        PageDocument printed = this;
        for (Shown each : pictures) {
            printed = printed.with(each.line(), Run.of(each.file().texts().of("picture.printed"), Style.DIM));
        }
        return new PageDocument(printed.text, lines, printed.spans, List.of());
    }

    /** The links, in the order of the text. */
    public List<Span> links() {
        return spans.stream().filter(each -> each.target().isPresent()).toList();
    }

    private static final class Writer {

        private final StringBuilder text = new StringBuilder();
        private final List<Line> lines = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();
        private final List<Shown> pictures = new ArrayList<>();
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
                case Block.Picture it -> {
                    pictures.add(new Shown(lines.size(), it.file(),
                            it.caption().stream().flatMap(each -> each.target().stream()).findFirst()));
                    line(new Line(Kind.PICTURE, 0, true),
                            List.of(Run.of(it.file().texts().of("picture.waiting"), Style.DIM)));
                    line(new Line(Kind.CAPTION, 0, false), it.caption());
                }
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
