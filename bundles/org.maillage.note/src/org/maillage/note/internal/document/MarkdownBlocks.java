package org.maillage.note.internal.document;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Turns Markdown into blocks. Headings become strong lines, since the outline of a note is its own; lists inside lists are
 * flat; HTML stays visible as text.
 */
public final class MarkdownBlocks extends AbstractVisitor {

    private final List<Block> blocks = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();
    private List<List<Run>> items;
    private Run.Style style = Run.Style.plain;
    private String link = "";

    private MarkdownBlocks() {
    }

    /** The blocks of a text; none for an empty one. */
    public static List<Block> of(String text) {
        MarkdownBlocks visitor = new MarkdownBlocks();
        Parser.builder().build().parse(text).accept(visitor);
        return visitor.blocks;
    }

    /** The text as lines, a paragraph or an item each. */
    public static List<List<Run>> lines(String text) {
        List<List<Run>> lines = new ArrayList<>();
        for (Block each : of(text)) {
            switch (each) {
                case Block.Paragraph paragraph -> lines.add(paragraph.runs());
                case Block.Items list -> list.items().forEach(lines::add);
                default -> throw new IllegalStateException(each.getClass().getName());
            }
        }
        return lines;
    }

    private void add(List<Run> content) {
        if (items != null) {
            items.add(content);
        } else {
            blocks.add(new Block.Paragraph(content));
        }
    }

    private List<Run> content(Node node) {
        runs = new ArrayList<>();
        visitChildren(node);
        return List.copyOf(runs);
    }

    private void say(String text) {
        runs.add(new Run(text, style, link));
    }

    private void styled(Run.Style inner, Node node) {
        Run.Style outer = style;
        style = inner;
        visitChildren(node);
        style = outer;
    }

    private void list(ListBlock list, boolean ordered) {
        if (items != null) {
            visitChildren(list);
            return;
        }
        items = new ArrayList<>();
        visitChildren(list);
        List<List<Run>> all = items;
        items = null;
        blocks.add(new Block.Items(ordered, all));
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(content(paragraph));
    }

    @Override
    public void visit(Heading heading) {
        style = Run.Style.strong;
        add(content(heading));
        style = Run.Style.plain;
    }

    @Override
    public void visit(BulletList list) {
        list(list, false);
    }

    @Override
    public void visit(OrderedList list) {
        list(list, true);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        add(Run.line(code.getLiteral().stripTrailing()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(Run.line(code.getLiteral().stripTrailing()));
    }

    @Override
    public void visit(HtmlBlock html) {
        add(Run.line(html.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        say(html.getLiteral());
    }

    @Override
    public void visit(Text text) {
        say(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        say(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        say(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        say("\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(Run.Style.emphasis, emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        styled(Run.Style.strong, emphasis);
    }

    @Override
    public void visit(Link target) {
        link = target.getDestination().matches("(https?://|mailto:).+") ? target.getDestination() : "";
        visitChildren(target);
        link = "";
    }

    @Override
    public void visit(Image image) {
        styled(Run.Style.emphasis, image);
    }
}
