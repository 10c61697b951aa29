package org.maillage.exchange.internal.text;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns HTML into Markdown. Scripts, styles, forms and embedded objects are left out; so are addresses that run code. */
public final class Markdown {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(?:[\\s/][^<>]*)?>|&[a-zA-Z]{2,8};|&#\\d+;"
            + "|<!--");
    private static final Pattern LIKE_A_TAG = Pattern.compile("<(?=[a-zA-Z/!?])");
    private static final Set<String> DROPPED = Set.of("script", "style", "head", "iframe", "object", "embed", "form",
            "noscript", "template", "svg", "math", "input", "button", "select", "textarea", "video", "audio", "canvas");
    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "blockquote", "table", "header",
            "footer", "main", "aside", "figure", "figcaption", "dl", "dt", "dd", "address", "center");
    private static final int DEEPEST = 200;
    private static final int MOST_READINGS = 3;

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private int list;

    private Markdown() {
    }

    /** Whether a text has tags or entities. */
    public static boolean looksLikeHtml(String text) {
        return (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) && TAG.matcher(text).find();
    }

    /** Markdown for HTML. */
    public static String of(String html) {
        Markdown markdown = new Markdown();
        markdown.children(Jsoup.parseBodyFragment(html).body());
        return markdown.out.toString().replaceAll("[ \\t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    /** The words alone, on one line. */
    public static String plain(String html) {
        String text = html;
        // What was written twice as text, &lt;script&gt;, is a tag after the first reading.
        for (int i = 0; i < MOST_READINGS && (i == 0 || looksLikeHtml(text)); i++) {
            Element body = Jsoup.parseBodyFragment(text).body();
            body.select(String.join(",", DROPPED)).remove();
            text = body.text();
        }
        return text;
    }

    private void children(Element element) {
        if (depth > DEEPEST) {
            out.append(element.text());
            return;
        }
        depth++;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                words(text.text());
            } else if (child instanceof Element inner && !DROPPED.contains(inner.normalName())) {
                element(inner);
            }
        }
        depth--;
    }

    /** Words are words: what would be a tag or a link in Markdown is not one. */
    private void words(String text) {
        write(text.indexOf('<') >= 0 || text.indexOf("](") >= 0 ? LIKE_A_TAG.matcher(text).replaceAll("\\\\<").replace("](", "]\\(") : text);
    }

    private void write(String text) {
        boolean fresh = out.isEmpty() || out.charAt(out.length() - 1) == '\n' || out.charAt(out.length() - 1) == ' ';
        out.append(fresh ? text.stripLeading() : text);
    }

    private void element(Element element) {
        String name = element.normalName();
        switch (name) {
            case "br" -> out.append('\n');
            case "hr" -> paragraph("---");
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
            case "strong", "b" -> marked(element, "**");
            case "em", "i" -> marked(element, "*");
            case "ul", "ol" -> items(element, name.equals("ol"));
            case "li" -> item(element, "- ");
            case "a" -> link(element);
            case "tr" -> row(element);
            case "img" -> words(element.attr("alt"));
            default -> {
                if (BLOCKS.contains(name)) {
                    block(element);
                } else {
                    children(element);
                }
            }
        }
    }

    private void block(Element element) {
        if (list == 0) {
            gap();
            children(element);
            gap();
        } else {
            children(element);
            words(" ");
        }
    }

    private void heading(Element element, int level) {
        String text = plain(element.html());
        if (!text.isBlank()) {
            paragraph("#".repeat(Math.clamp(level, 2, 6)) + " " + text);
        }
    }

    private void paragraph(String text) {
        gap();
        out.append(text);
        gap();
    }

    /** Marks stand at the words, not at the spaces around them, as Markdown demands. */
    private void marked(Element element, String mark) {
        int start = out.length();
        children(element);
        String inner = out.substring(start);
        out.setLength(start);
        String words = inner.strip();
        if (words.isEmpty() || words.contains("\n") || words.startsWith("*")) {
            out.append(inner);
            return;
        }
        out.append(inner.startsWith(" ") ? " " : "").append(mark).append(words)
                .append(mark).append(inner.endsWith(" ") ? " " : "");
    }

    private void items(Element element, boolean numbered) {
        if (list == 0) {
            gap();
        }
        list++;
        int number = 1;
        for (Element child : element.children()) {
            if (child.normalName().equals("li")) {
                item(child, numbered ? number++ + ". " : "- ");
            } else {
                element(child);
            }
        }
        list--;
        if (list == 0) {
            gap();
        }
    }

    private void item(Element element, String bullet) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            trimSpace();
            out.append('\n');
        }
        int start = out.length();
        out.append("  ".repeat(Math.max(0, list - 1))).append(bullet);
        int text = out.length();
        children(element);
        if (out.substring(text).isBlank()) {
            out.setLength(start);
        } else if (out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private void link(Element element) {
        String address = element.attr("href").strip();
        String words = plain(element.html());
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        if (!web || words.isBlank()) {
            children(element);
        } else {
            write(words.equals(address) ? "<" + address.replace(">", "%3E") + ">"
                    : "[" + LIKE_A_TAG.matcher(words).replaceAll("\\\\<").replace("]", "\\]") + "](" + address.replace(" ", "%20").replace("(", "%28").replace(")", "%29") + ")");
        }
    }

    private void row(Element row) {
        String cells = String.join(" | ", row.children().stream().map(cell -> plain(cell.html())).toList());
        if (!cells.isBlank()) {
            trimSpace();
            out.append(out.isEmpty() || out.charAt(out.length() - 1) == '\n' ? "" : "\n").append("| ").append(cells)
                    .append(" |\n");
            if (row.children().stream().anyMatch(cell -> cell.normalName().equals("th"))
                    || row.previousElementSibling() == null) {
                out.append("|").append(" --- |".repeat(row.childrenSize())).append('\n');
            }
        }
    }

    private void gap() {
        trimSpace();
        if (out.isEmpty()) {
            return;
        }
        if (out.charAt(out.length() - 1) != '\n') {
            out.append("\n\n");
        } else if (out.length() > 1 && out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
    }

    private void trimSpace() {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }
}
