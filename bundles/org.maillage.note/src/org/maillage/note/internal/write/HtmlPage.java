package org.maillage.note.internal.write;

import java.util.Base64;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.maillage.note.internal.NoteTexts;
import org.maillage.note.internal.document.Block;
import org.maillage.note.internal.document.Note;
import org.maillage.note.internal.document.Run;
import org.maillage.note.internal.template.Picture;
import org.maillage.note.internal.template.Template;

/** Makes the page of a note, with classes and without styles. */
final class HtmlPage {

    private static final int LOGO_WIDTH = 180;
    private static final int LOGO_HEIGHT = 90;
    private static final int TOP = 1;

    private final Note note;
    private final Document page = Document.createShell("");
    private final Element body;

    private HtmlPage(Note note) {
        this.note = note;
        this.body = page.body();
    }

    static Document of(Note note, Template template) {
        HtmlPage writer = new HtmlPage(note);
        writer.head(template);
        writer.letterhead(template);
        writer.body.appendElement("h1").text(note.title());
        writer.paragraph("subtitle", note.subtitle());
        writer.paragraph("dateline", note.dateline());
        note.blocks().forEach(writer::block);
        return writer.page;
    }

    private void head(Template template) {
        page.outputSettings().prettyPrint(false);
        page.getElementsByTag("html").first().attr("lang", note.language().getLanguage());
        page.charset(java.nio.charset.StandardCharsets.UTF_8);
        page.title(note.subtitle().isEmpty() ? note.title()
                : NoteTexts.of("note.titleFor", note.title(), note.subtitle()).in(note.language()));
        meta("description", note.title());
        meta("subject", note.title());
        meta("author", template.chamber().isBlank() ? "Maillage" : template.chamber());
        meta("viewport", "width=device-width, initial-scale=1");
    }

    private void meta(String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    private void letterhead(Template template) {
        template.logo().ifPresent(this::logo);
        paragraph("chamber", template.chamber());
        template.address().forEach(each -> paragraph("address", each));
    }

    private void logo(Picture logo) {
        int width = Math.min(Math.min(LOGO_WIDTH, logo.width()), Math.max(1, LOGO_HEIGHT * logo.width() / logo.height()));
        body.appendElement("p").attr("class", "line").appendElement("img").attr("alt", logo.description())
                .attr("width", String.valueOf(width)).attr("height", String.valueOf(logo.heightAt(width)))
                .attr("src", "data:" + logo.mediaType() + ";base64," + Base64.getEncoder().encodeToString(logo.bytes()));
    }

    private void paragraph(String style, String text) {
        if (!text.isBlank()) {
            body.appendElement("p").attr("class", style).text(text);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> body.appendElement("h" + (heading.level() + TOP)).text(heading.text());
            case Block.Paragraph paragraph -> runs(body.appendElement("p"), paragraph.runs());
            case Block.Callout callout -> runs(body.appendElement("p").attr("class", "callout " + callout.tone()),
                    callout.runs());
            case Block.Items items -> {
                Element list = body.appendElement(items.ordered() ? "ol" : "ul");
                items.items().forEach(each -> runs(list.appendElement("li"), each));
            }
            case Block.Facts facts -> facts(facts);
            case Block.Table table -> table(table);
        }
    }

    private Element table(String style, String caption) {
        return body.appendElement("table").attr("class", style).attr("summary", caption);
    }

    private void facts(Block.Facts facts) {
        Element rows = table("facts", facts.caption()).appendElement("tbody");
        for (Block.Fact each : facts.facts()) {
            Element row = rows.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(each.label());
            Element cell = row.appendElement("td");
            each.lines().forEach(line -> runs(cell.appendElement("p").attr("class", "line"), line));
        }
    }

    private void table(Block.Table table) {
        Element element = table("grid", table.caption());
        Element head = element.appendElement("thead").appendElement("tr");
        for (Block.Column each : table.columns()) {
            Element cell = head.appendElement("th").attr("scope", "col").attr("style", "width: " + each.width() + "%")
                    .text(each.title());
            if (each.number()) {
                cell.addClass("number");
            }
        }
        Element rows = element.appendElement("tbody");
        for (int i = 0; i < table.rows().size(); i++) {
            Element row = rows.appendElement("tr");
            boolean total = i >= table.rows().size() - table.totals();
            for (int j = 0; j < table.columns().size(); j++) {
                Element cell = row.appendElement("td");
                if (table.columns().get(j).number()) {
                    cell.addClass("number");
                }
                if (total) {
                    cell.addClass("total");
                }
                runs(cell, table.rows().get(i).get(j));
            }
        }
    }

    private static void runs(Element parent, List<Run> runs) {
        for (Run each : runs) {
            Element element = each.link().isEmpty() ? parent
                    : parent.appendElement("a").attr("href", each.link()).attr("title", each.text());
            Element styled = switch (each.style()) {
                case plain -> element;
                case strong -> element.appendElement("strong");
                case emphasis -> element.appendElement("em");
                case dim -> element.appendElement("span").attr("class", "dim");
            };
            lines(styled, each.text());
        }
    }

    private static void lines(Element parent, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                parent.appendElement("br");
            }
            parent.appendText(lines[i]);
        }
    }
}
