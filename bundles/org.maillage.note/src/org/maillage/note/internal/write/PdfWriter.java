package org.maillage.note.internal.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.maillage.note.internal.NoteTexts;
import org.maillage.note.internal.document.Note;
import org.maillage.note.internal.template.Template;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * A tagged PDF that claims PDF/UA-1 (ISO 14289-1): title, language, headings, lists, tables with headings, alternative
 * texts, embedded fonts. Its fonts are the bundle’s, never those of the system.
 */
public final class PdfWriter implements NoteWriter {

    private static final String FAMILY = "Source Sans 3";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Prepares the libraries. */
    public PdfWriter() {
        Libraries.quiet();
    }

    @Override
    public void write(Note note, Template template, OutputStream out) throws IOException {
        Document page = HtmlPage.of(note, template);
        page.head().appendElement("style").appendText(Styles.colored("note.css", template.look())
                + Styles.resource("pdf.css").replace("@footer@", quoted(footer(note, template)))
                        .replace("@page@", quoted(NoteTexts.of("note.page").in(note.language()))));
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Maillage");
        builder.useUnicodeLineBreaker(new FrenchBreaker());
        font(builder, "SourceSans3-Regular.ttf", REGULAR, FontStyle.NORMAL);
        font(builder, "SourceSans3-SemiBold.ttf", BOLD, FontStyle.NORMAL);
        font(builder, "SourceSans3-Italic.ttf", REGULAR, FontStyle.ITALIC);
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), null);
        builder.toStream(made);
        builder.run();
        made.writeTo(out);
    }

    private static String footer(Note note, Template template) {
        return template.chamber().isBlank() ? note.dateline() : template.chamber();
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace('\n', ' ');
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> open(file), FAMILY, weight, style, true);
    }

    private static InputStream open(String file) {
        return PdfWriter.class.getResourceAsStream("/fonts/" + file);
    }
}
