package org.maillage.ui.internal.basket;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.maillage.ui.internal.Texts;

/** Writes the basket for other programs: a table, Markdown, or a page for a word processor. */
final class BasketWriter {

    private static final String SEPARATOR = ";";
    private static final String LINE = "\r\n";

    /**
     * An entry as people hand it over.
     *
     * @param title   title
     * @param summary summary; may be empty
     * @param facts   labels and values, those without value left out
     * @param url     address; may be empty
     * @param comment what the person wrote; may be empty
     */
    record Entry(String title, String summary, List<Fact> facts, String url, String comment) {
    }

    /** A label and its value. */
    record Fact(String label, String value) {
    }

    private final Texts texts;

    BasketWriter(Texts texts) {
        this.texts = texts;
    }

    /** Comma-separated values as French spreadsheets open them: semicolons, and a mark that says UTF-8. */
    String csv(List<Entry> entries) {
        List<String> labels = entries.stream().flatMap(each -> each.facts().stream()).map(Fact::label).distinct()
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(Stream.of(texts.of("basket.column.title")), labels.stream(),
                Stream.of(texts.of("basket.column.url"), texts.of("basket.column.comment")))
                .flatMap(each -> each).toList());
        for (Entry entry : entries) {
            List<String> row = new ArrayList<>();
            row.add(entry.title());
            labels.forEach(label -> row.add(entry.facts().stream().filter(each -> each.label().equals(label))
                    .map(Fact::value).findFirst().orElse("")));
            row.add(entry.url());
            row.add(entry.comment());
            rows.add(row);
        }
        return "\ufeff" + rows.stream().map(
                row -> row.stream().map(BasketWriter::cell).collect(Collectors.joining(SEPARATOR)) + LINE)
                .collect(Collectors.joining());
    }

    /** A value that a spreadsheet would take for a formula is made a text. */
    private static String cell(String value) {
        String text = value.matches("(?s)[=+@-].*") ? "'" + value : value;
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    String markdown(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append("## ").append(entry.title()).append("\n\n");
            if (!entry.summary().isBlank()) {
                text.append(entry.summary().strip()).append("\n\n");
            }
            entry.facts().forEach(each -> text.append("- ").append(labelled(each)).append('\n'));
            if (!entry.url().isEmpty()) {
                text.append("- <").append(entry.url()).append(">\n");
            }
            if (!entry.comment().isBlank()) {
                text.append("\n> ").append(entry.comment().strip().replace("\n", "\n> ")).append('\n');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String labelled(Fact fact) {
        return fact.label() + texts.of("page.colon") + fact.value();
    }

    String html(List<Entry> entries) {
        StringBuilder text = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>");
        for (Entry entry : entries) {
            text.append("<h2>").append(escaped(entry.title())).append("</h2>");
            if (!entry.summary().isBlank()) {
                text.append("<p>").append(escaped(entry.summary().strip())).append("</p>");
            }
            text.append("<ul>");
            entry.facts().forEach(each -> text.append("<li>").append(escaped(labelled(each))).append("</li>"));
            if (!entry.url().isEmpty()) {
                text.append("<li><a href=\"").append(escaped(entry.url())).append("\">").append(escaped(entry.url()))
                        .append("</a></li>");
            }
            text.append("</ul>");
            if (!entry.comment().isBlank()) {
                text.append("<blockquote>").append(escaped(entry.comment().strip()).replace("\n", "<br>"))
                        .append("</blockquote>");
            }
        }
        return text.append("</body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
