package org.maillage.ui.internal.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
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
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Turns Markdown into blocks. HTML stays visible as text. Images among the files of the collection are shown; those of
 * the web are not fetched, so that a page tells nobody that it is read: their description is a link.
 */
public final class Markdown {

    private final Parser parser = Parser.builder().build();
    private final Reference references;
    private final Set<String> drawn = new HashSet<>();

    /** Images are shown by their description. */
    public Markdown() {
        this(id -> Optional.empty());
    }

    /** @param references finds images and what opens them */
    public Markdown(Reference references) {
        this.references = references;
    }

    /** The paths of the pictures in the blocks that were made so far. */
    Set<String> drawn() {
        return drawn;
    }

    /** The blocks of a text; none for an empty one. */
    public List<Block> blocks(String text) {
        Writer writer = new Writer();
        parser.parse(text).accept(writer);
        return writer.blocks;
    }

    /** A link's target: an entry when it looks like an identifier of one, otherwise the web. */
    static Optional<Target> target(String destination) {
        if (destination.matches("https?://.+|mailto:.+")) {
            return Optional.of(new Target.ToWeb(destination));
        }
        return org.maillage.model.meta.EntryIds.parse(destination).isPresent()
                ? Optional.of(new Target.ToEntry(destination))
                : Optional.empty();
    }

    /** A path as the author of a text may write it: from here, with blanks as %20. */
    private static String path(String destination) {
        try {
            return Objects.requireNonNullElse(new URI(destination).normalize().getPath(), destination);
        } catch (URISyntaxException e) {
            return destination;
        }
    }

    private final class Writer extends AbstractVisitor {

        private final List<Block> blocks = new ArrayList<>();
        private List<Run> runs = new ArrayList<>();
        private final List<Style> styles = new ArrayList<>();
        private Optional<Target> target = Optional.empty();
        private int depth = -1;
        private String marker = "";
        private boolean quoted;
        private boolean breaks;

        private List<Run> content(Node node) {
            runs = new ArrayList<>();
            visitChildren(node);
            return List.copyOf(runs);
        }

        private void text(String text) {
            runs.add(new Run(text, Set.copyOf(styles), target));
        }

        private void styled(Style style, Node node) {
            styles.add(style);
            visitChildren(node);
            styles.removeLast();
        }

        @Override
        public void visit(Paragraph paragraph) {
            breaks = true;
            paragraph(content(paragraph));
            breaks = false;
        }

        private void paragraph(List<Run> content) {
            if (Run.text(content).isBlank() && isAfterPicture()) {
                return;
            }
            if (depth >= 0) {
                blocks.add(new Block.Item(depth, marker, content));
                marker = "";
            } else {
                blocks.add(quoted ? new Block.Aside(content) : new Block.Paragraph(content));
            }
        }

        @Override
        public void visit(Heading heading) {
            blocks.add(new Block.Heading(heading.getLevel(), content(heading)));
        }

        @Override
        public void visit(BulletList list) {
            depth++;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                item((ListItem) item, "•");
            }
            depth--;
        }

        @Override
        public void visit(OrderedList list) {
            depth++;
            int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                item((ListItem) item, number++ + ".");
            }
            depth--;
        }

        private void item(ListItem item, String newMarker) {
            marker = newMarker;
            visitChildren(item);
        }

        @Override
        public void visit(BlockQuote quote) {
            boolean before = quoted;
            quoted = true;
            visitChildren(quote);
            quoted = before;
        }

        @Override
        public void visit(FencedCodeBlock code) {
            blocks.add(new Block.Aside(List.of(Run.of(code.getLiteral().stripTrailing(), Style.CODE))));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            blocks.add(new Block.Aside(List.of(Run.of(code.getLiteral().stripTrailing(), Style.CODE))));
        }

        @Override
        public void visit(HtmlBlock html) {
            blocks.add(new Block.Paragraph(List.of(Run.of(html.getLiteral()))));
        }

        @Override
        public void visit(HtmlInline html) {
            text(html.getLiteral());
        }

        @Override
        public void visit(Text text) {
            text(isAfterPicture() ? text.getLiteral().stripLeading() : text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            runs.add(new Run(code.getLiteral(), Set.of(Style.CODE), target));
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            if (!isAfterPicture()) {
                text(" ");
            }
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            if (!isAfterPicture()) {
                text("\n");
            }
        }

        @Override
        public void visit(Emphasis emphasis) {
            styled(Style.ITALIC, emphasis);
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            styled(Style.BOLD, emphasis);
        }

        @Override
        public void visit(Link link) {
            target = target(link.getDestination());
            visitChildren(link);
            target = Optional.empty();
        }

        @Override
        public void visit(Image image) {
            String path = path(image.getDestination());
            Optional<PictureFile> picture = references.picture(path);
            if (picture.isPresent() && breaks) {
                picture(image, picture.get());
            } else {
                Optional<Target> outer = target;
                target = outer.or(() -> target(image.getDestination()).filter(Target.ToWeb.class::isInstance));
                styled(Style.ITALIC, image);
                if (image.getFirstChild() == null) {
                    text(Objects.requireNonNullElse(image.getTitle(), image.getDestination()));
                }
                target = outer;
            }
        }

        /** What stands before a picture and after it become paragraphs of their own. */
        private void picture(Image image, PictureFile file) {
            List<Run> before = new ArrayList<>(runs);
            while (!before.isEmpty() && before.getLast().text().isBlank()) {
                before.removeLast();
            }
            if (!before.isEmpty()) {
                paragraph(List.copyOf(before));
            }
            Optional<Target> outer = target;
            target = outer.or(() -> references.file(file.path()).map(Target.ToAction::new));
            List<Run> caption = new ArrayList<>(content(image));
            if (Run.text(caption).isBlank()) {
                String title = Objects.requireNonNullElse(image.getTitle(),
                        file.path().substring(file.path().lastIndexOf('/') + 1));
                caption = List.of(new Run(title, Set.of(), target));
            }
            target = outer;
            runs = new ArrayList<>();
            blocks.add(new Block.Picture(file, List.copyOf(caption)));
            drawn.add(file.path());
        }

        private boolean isAfterPicture() {
            return runs.isEmpty() && !blocks.isEmpty() && blocks.getLast() instanceof Block.Picture;
        }
    }
}
