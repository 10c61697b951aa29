package org.maillage.ui.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.maillage.ui.internal.page.PageDocument;
import org.maillage.ui.internal.page.PageDocument.Kind;
import org.maillage.ui.internal.page.PageDocument.Line;
import org.maillage.ui.internal.page.PageDocument.Shown;
import org.maillage.ui.internal.page.PageDocument.Span;
import org.maillage.ui.internal.page.Run;
import org.maillage.ui.internal.page.Style;
import org.maillage.ui.internal.page.Target;

/** A page in a styled text: selectable, links by mouse and keyboard, a measure that eyes can follow. */
public final class PageText {

    private static final int MARGIN = 28;
    static final int WIDEST = 860;
    private static final int STEP = 20;
    private static final int LABEL_MAX = 190;
    private static final int GAP = 16;
    private static final int NOTE_INDENT = 12;
    private static final int NOTE_BAR = 4;
    /** What stands for an object in a text, for assistive techniques too (Unicode, section 23.8). */
    private static final String OBJECT = "\uFFFC";

    private final StyledText text;
    private final PageFonts fonts;
    private final PageLinks links;
    private final PagePictures pictures;
    private final PicturePlaces places;
    private PageDocument document;
    private PageColours colours;
    private Color background;

    /** @param follow called with the target of a link */
    public PageText(Composite parent, Consumer<Target> follow) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        fonts = PageFonts.of(text);
        pictures = new PagePictures(text, new Arrival());
        places = new PicturePlaces(text, pictures);
        links = new PageLinks(text, follow, places::target);
        text.setLineSpacing(3);
        text.addListener(SWT.Resize, event -> {
            setMargins();
            places.fit();
        });
        text.addListener(SWT.Paint, event -> paintRules(event.gc));
        setMargins();
    }

    /** The control. */
    public StyledText control() {
        return text;
    }

    /** Shows a page from its beginning. */
    public void show(PageDocument newDocument) {
        document = newDocument;
        pictures.use(newDocument.pictures());
        newDocument.pictures().forEach(each -> {
            pictures.image(each).ifPresent(there -> document = document.with(each.line(), Run.of(OBJECT)));
            pictures.failure(each).ifPresent(why -> document = document.with(each.line(), failure(why)));
        });
        links.use(document.links());
        text.setRedraw(false);
        try {
            text.setText(document.text());
            dress();
            text.setCaretOffset(0);
            text.setTopPixel(0);
        } finally {
            text.setRedraw(true);
        }
    }

    /** Says something instead of a page. */
    public void say(String sentence) {
        document = null;
        pictures.use(List.of());
        links.use(List.of());
        text.setText(sentence);
        text.setStyleRange(null);
        text.setLineVerticalIndent(0, MARGIN);
    }

    /** Mixes the colours anew when the theme has given the widget other ones. */
    private void followTheme() {
        if (document != null && !text.getBackground().equals(background)) {
            background = text.getBackground();
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed() && document != null) {
                    dress();
                }
            });
        }
    }

    private void dress() {
        background = text.getBackground();
        colours = PageColours.of(text.getForeground(), background);
        int column = column();
        for (int i = 0; i < document.lines().size(); i++) {
            dress(i, document.lines().get(i), column);
        }
        List<StyleRange> ranges = new ArrayList<>();
        lineRanges(ranges);
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
    }

    /** Where values begin: after the longest label that is not too long. */
    private int column() {
        GC gc = new GC(text);
        try {
            gc.setFont(fonts.normal());
            int widest = 0;
            for (int i = 0; i < document.lines().size(); i++) {
                if (document.lines().get(i).kind() == Kind.FIELD) {
                    String line = text.getLine(i);
                    widest = Math.max(widest, gc.textExtent(line.substring(0, line.indexOf('\t'))).x);
                }
            }
            return Math.min(widest, LABEL_MAX) + GAP;
        } finally {
            gc.dispose();
        }
    }

    private void dress(int index, Line line, int column) {
        switch (line.kind()) {
            case TITLE -> text.setLineVerticalIndent(index, 8);
            case META -> text.setLineVerticalIndent(index, 4);
            case WARNING, NOTE -> {
                text.setLineVerticalIndent(index, line.first() ? 12 : 0);
                text.setLineBackground(index, 1, line.kind() == Kind.NOTE ? colours.note() : colours.warning());
                text.setLineIndent(index, 1, NOTE_INDENT);
                text.setLineWrapIndent(index, 1, NOTE_INDENT);
            }
            case SECTION -> text.setLineVerticalIndent(index, 26);
            case HEADING -> text.setLineVerticalIndent(index, 12);
            case LEAD, TEXT -> text.setLineVerticalIndent(index, line.first() ? 10 : 0);
            case ASIDE -> {
                text.setLineVerticalIndent(index, line.first() ? 8 : 0);
                text.setLineIndent(index, 1, STEP);
                text.setLineWrapIndent(index, 1, STEP);
            }
            case ITEM -> {
                int indent = STEP * line.depth() + STEP / 2;
                text.setLineVerticalIndent(index, line.first() ? 6 : 2);
                text.setLineIndent(index, 1, indent);
                text.setLineWrapIndent(index, 1, indent + STEP);
                text.setLineTabStops(index, 1, new int[] { STEP });
            }
            case PICTURE -> text.setLineVerticalIndent(index, 12);
            case CAPTION -> text.setLineVerticalIndent(index, 4);
            case FIELD, VALUE -> {
                text.setLineVerticalIndent(index, line.first() ? 10 : 4);
                text.setLineWrapIndent(index, 1, column);
                text.setLineTabStops(index, 1, new int[] { column });
            }
        }
    }

    /** One range for each stretch between two borders: the line's own font under the styles of its spans. */
    private void lineRanges(List<StyleRange> ranges) {
        int span = 0;
        List<Span> spans = document.spans();
        for (int i = 0; i < document.lines().size(); i++) {
            Kind kind = document.lines().get(i).kind();
            int at = text.getOffsetAtLine(i);
            int end = at + text.getLine(i).length();
            while (at < end) {
                while (span < spans.size() && spans.get(span).start() + spans.get(span).length() <= at) {
                    span++;
                }
                Optional<Span> next = span < spans.size() ? Optional.of(spans.get(span)) : Optional.empty();
                boolean inside = next.isPresent() && next.get().start() <= at;
                int border = next.map(each -> inside ? each.start() + each.length() : each.start()).orElse(end);
                StyleRange range = range(kind, inside ? next : Optional.empty());
                range.start = at;
                range.length = Math.min(border, end) - at;
                if (kind == Kind.PICTURE) {
                    places.put(range, i);
                }
                ranges.add(range);
                at = range.start + range.length;
            }
        }
    }

    private StyleRange range(Kind kind, Optional<Span> span) {
        StyleRange range = new StyleRange();
        range.font = switch (kind) {
            case TITLE -> fonts.title();
            case LEAD -> fonts.lead();
            case SECTION -> fonts.section();
            case HEADING -> fonts.bold();
            default -> fonts.normal();
        };
        range.foreground = kind == Kind.SECTION ? colours.section() : colours.text();
        span.ifPresent(each -> {
            if (each.styles().contains(Style.CODE)) {
                range.font = fonts.code();
            } else if (each.styles().contains(Style.BOLD)) {
                range.font = fonts.bold();
            }
            range.fontStyle = each.styles().contains(Style.ITALIC) ? SWT.ITALIC : SWT.NORMAL;
            range.foreground = colour(each, range.foreground);
            range.underline = each.target().isPresent();
            if (range.fontStyle == SWT.ITALIC) {
                range.font = null;
            }
        });
        return range;
    }

    private static Run failure(String sentence) {
        return Run.of(sentence, Style.ITALIC, Style.DIM);
    }

    /** Puts other words, or a picture, on the line of a picture. */
    private void replace(Shown picture, Run words) {
        int length = text.getLine(picture.line()).length();
        document = document.with(picture.line(), words);
        links.use(document.links());
        text.setRedraw(false);
        try {
            text.replaceTextRange(text.getOffsetAtLine(picture.line()), length, words.text());
            dress();
        } finally {
            text.setRedraw(true);
        }
    }

    private Color colour(Span span, Color otherwise) {
        if (span.target().isPresent()) {
            return colours.link();
        }
        return span.styles().contains(Style.ACCENT) ? colours.accent()
                : span.styles().contains(Style.DIM) ? colours.dim() : otherwise;
    }

    private void setMargins() {
        int width = text.getClientArea().width;
        text.setMargins(MARGIN, MARGIN / 2, Math.max(MARGIN, width - WIDEST - MARGIN), MARGIN);
    }

    /** A thin line above each section, a bar beside each note. */
    private void paintRules(GC gc) {
        if (document == null || colours == null) {
            return;
        }
        followTheme();
        int left = text.getLeftMargin();
        int right = text.getClientArea().width - text.getRightMargin();
        for (int i = 0; i < document.lines().size(); i++) {
            int y = text.getLinePixel(i);
            switch (document.lines().get(i).kind()) {
                case SECTION -> {
                    gc.setForeground(colours.rule());
                    gc.drawLine(left, y + 12, right, y + 12);
                }
                case WARNING, NOTE -> {
                    boolean warning = document.lines().get(i).kind() == Kind.WARNING;
                    gc.setBackground(warning ? colours.accent() : colours.link());
                    int top = y + text.getLineVerticalIndent(i);
                    gc.fillRectangle(left, top, NOTE_BAR, text.getLinePixel(i + 1) - top);
                }
                default -> {
                }
            }
        }
    }

    private final class Arrival implements PagePictures.Arrival {

        @Override
        public void drawn(Shown picture) {
            replace(picture, Run.of(OBJECT));
        }

        @Override
        public void failed(Shown picture, String sentence) {
            replace(picture, failure(sentence));
        }
    }
}
