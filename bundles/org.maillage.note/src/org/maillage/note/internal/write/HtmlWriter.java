package org.maillage.note.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.maillage.note.internal.document.Note;
import org.maillage.note.internal.template.Template;

/** A page for the body of an e-mail: styles on the elements, one column of fixed width, no script, nothing fetched. */
public final class HtmlWriter implements NoteWriter {

    private static final String WIDTH = "720";

    @Override
    public void write(Note note, Template template, OutputStream out) throws IOException {
        Document page = HtmlPage.of(note, template);
        Styles.inline(page, Styles.colored("note.css", template.look()));
        frame(page);
        out.write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
    }

    /** Outlook knows widths of tables only; the table is for looks, and says so to screen readers. */
    private static void frame(Document page) {
        Element body = page.body();
        String style = body.attr("style");
        Element cell = new Element("table").attr("role", "presentation").attr("align", "center").attr("width", WIDTH)
                .attr("cellpadding", "0").attr("cellspacing", "0").attr("border", "0")
                .attr("style", "width: 100%; max-width: " + WIDTH + "px");
        Element inner = cell.appendElement("tbody").appendElement("tr").appendElement("td")
                .attr("style", style + " padding: 16px 20px;");
        inner.insertChildren(0, body.childNodesCopy());
        body.empty();
        body.attr("style", "margin: 0; padding: 0; background-color: #FFFFFF;");
        body.appendChild(cell);
    }
}
