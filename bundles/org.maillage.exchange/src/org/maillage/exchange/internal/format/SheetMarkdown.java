package org.maillage.exchange.internal.format;

import java.util.Set;

import org.maillage.exchange.internal.text.Clean;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** The body of a sheet of service-public.fr as Markdown. */
final class SheetMarkdown {

    private static final Set<String> BODY = Set.of("Introduction", "Texte", "ListeSituations", "Avertissement");
    private static final Set<String> HEADINGS = Set.of("Titre");
    private static final Set<String> EMPTY_GROUPS = Set.of("PivotLocal", "Source", "Complement");
    private static final int DEEPEST = 100;

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private int list;

    private SheetMarkdown() {
    }

    /** The texts of a sheet, in their order. */
    static String body(Element sheet) {
        SheetMarkdown markdown = new SheetMarkdown();
        NodeList children = sheet.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element && BODY.contains(SheetXml.name(element))) {
                markdown.children(element);
            }
        }
        return Clean.text(markdown.out.toString().replaceAll("[ \\t]+\n", "\n").replaceAll("\n{3,}", "\n\n"));
    }

    private void children(Element element) {
        if (++depth < DEEPEST) {
            NodeList children = element.getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                node(children.item(i));
            }
        }
        depth--;
    }

    private void node(Node node) {
        if (node instanceof Text text) {
            String words = text.getData().replaceAll("[ \\t\\n\\r]+", " ");
            boolean fresh = out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
            out.append(fresh ? words.stripLeading() : words);
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        switch (SheetXml.name(element)) {
            case "Paragraphe" -> block(element);
            case "Liste" -> {
                list++;
                children(element);
                list--;
                gap();
            }
            case "Item" -> item(element);
            case "MiseEnEvidence" -> emphasis(element);
            case "LienExterne" -> link(element);
            case "Rangée" -> row(element);
            default -> other(element);
        }
    }

    private void other(Element element) {
        String name = SheetXml.name(element);
        if (EMPTY_GROUPS.contains(name)) {
            return;
        }
        if (HEADINGS.contains(name)) {
            gap();
            out.append("#".repeat(Math.clamp(depth, 2, 5))).append(' ')
                    .append(element.getTextContent().replaceAll("\\s+", " ").strip());
            gap();
        } else {
            children(element);
        }
    }

    private void block(Element element) {
        if (list == 0) {
            gap();
        }
        children(element);
        if (list == 0) {
            gap();
        }
    }

    private void item(Element element) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        out.append("  ".repeat(Math.max(0, list - 1))).append("- ");
        children(element);
        if (out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private void emphasis(Element element) {
        String words = element.getTextContent().strip();
        out.append(words.isEmpty() ? "" : "**" + words + "**");
    }

    private void link(Element element) {
        String address = element.getAttribute("URL");
        String words = element.getTextContent().strip();
        out.append(address.startsWith("http") ? "[" + words + "](" + address + ")" : words);
    }

    private void row(Element element) {
        out.append("- ");
        NodeList cells = element.getChildNodes();
        boolean first = true;
        for (int i = 0; i < cells.getLength(); i++) {
            if (cells.item(i) instanceof Element cell) {
                out.append(first ? "" : " ; ").append(cell.getTextContent().replaceAll("\\s+", " ").strip());
                first = false;
            }
        }
        out.append('\n');
    }

    private void gap() {
        boolean open = out.length() > 1 && out.substring(out.length() - 2).equals("\n\n");
        if (!out.isEmpty() && !open) {
            out.append(out.charAt(out.length() - 1) == '\n' ? "\n" : "\n\n");
        }
    }
}
