package org.maillage.note.internal.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.maillage.api.MaillageException;
import org.maillage.note.internal.NoteTexts;
import org.maillage.note.internal.document.Note;
import org.maillage.note.internal.document.Run;
import org.maillage.note.internal.template.Picture;
import org.maillage.note.internal.template.Template;

/** A Word document: styles with their usual names, headings, tables with repeated headings, title, author and language. */
public final class WordWriter implements NoteWriter {

    private static final int LOGO_WIDTH = 140;
    private static final int LOGO_HEIGHT = 70;

    /** Prepares the libraries. */
    public WordWriter() {
        Libraries.quiet();
    }

    @Override
    public void write(Note note, Template template, OutputStream out) throws IOException, MaillageException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (XWPFDocument document = WordBase.open(template, new Boilerplate(template, note.language(), note.dateline()))) {
            properties(document, note, template);
            WordBody body = new WordBody(document, template.look());
            if (template.logo().isPresent()) {
                logo(document, template.logo().get());
            }
            if (!template.chamber().isBlank()) {
                body.paragraph("Maillage Chamber", Run.line(template.chamber()));
            }
            template.address().forEach(each -> body.paragraph("Maillage Address", Run.line(each)));
            body.paragraph("Title", Run.line(note.title()));
            if (!note.subtitle().isBlank()) {
                body.paragraph("Subtitle", Run.line(note.subtitle()));
            }
            body.paragraph("Maillage Date", Run.line(note.dateline()));
            note.blocks().forEach(body::block);
            document.write(made);
        }
        made.writeTo(out);
    }

    private static void properties(XWPFDocument document, Note note, Template template) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(note.subtitle().isEmpty() ? note.title()
                : NoteTexts.of("note.titleFor", note.title(), note.subtitle()).in(note.language()));
        core.setCreator(template.chamber().isBlank() ? "Maillage" : template.chamber());
        core.getUnderlyingProperties().setLanguageProperty(java.util.Optional.of(note.language().getLanguage()));
    }

    private static void logo(XWPFDocument document, Picture logo) throws IOException {
        XWPFParagraph paragraph = document.createParagraph();
        XWPFRun run = paragraph.createRun();
        int width = Math.min(Math.min(LOGO_WIDTH, logo.width()), Math.max(1, LOGO_HEIGHT * logo.width() / logo.height()));
        try {
            run.addPicture(new ByteArrayInputStream(logo.bytes()),
                    logo.extension().equals("png") ? Document.PICTURE_TYPE_PNG : Document.PICTURE_TYPE_JPEG,
                    "logo." + logo.extension(), Units.toEMU(width), Units.toEMU(logo.heightAt(width)));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(logo.description());
    }
}
