package org.maillage.note.internal.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.maillage.api.MaillageException;
import org.maillage.note.internal.NoteTexts;
import org.maillage.note.internal.template.Template;

/** The empty Word document that a note is written into: the template’s, or the usual one, with all styles that notes use. */
final class WordBase {

    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("[Content_Types].xml", "types.xml");
        PARTS.put("_rels/.rels", "package.xml");
        PARTS.put("word/document.xml", "document.xml");
        PARTS.put("word/_rels/document.xml.rels", "relations.xml");
        PARTS.put("word/styles.xml", "styles.xml");
        PARTS.put("word/settings.xml", "settings.xml");
        PARTS.put("word/footer1.xml", "footer1.xml");
    }

    private WordBase() {
    }

    static XWPFDocument open(Template template, Boilerplate boilerplate) throws IOException, MaillageException {
        if (template.word().isEmpty()) {
            return new XWPFDocument(new ByteArrayInputStream(usual(boilerplate)));
        }
        XWPFDocument document;
        try {
            document = new XWPFDocument(new ByteArrayInputStream(template.word().get()));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new MaillageException(NoteTexts.of("template.document", "docx"), e);
        }
        for (int i = document.getBodyElements().size() - 1; i >= 0; i--) {
            document.removeBodyElement(i);
        }
        try (XWPFDocument usual = new XWPFDocument(new ByteArrayInputStream(usual(boilerplate)))) {
            complete(document.createStyles(), usual.getStyles());
        }
        return document;
    }

    private static byte[] usual(Boilerplate boilerplate) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> each : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(boilerplate.part("word/" + each.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Adds the styles that a template lacks. Styles are found by name: Word translates ids, never names. */
    private static void complete(XWPFStyles styles, XWPFStyles usual) {
        for (XWPFStyle each : usual.getStyles()) {
            if (styles.getStyleWithName(each.getName()) == null && !styles.styleExist(each.getStyleId())) {
                styles.addStyle(new XWPFStyle(each.getCTStyle(), styles));
            }
        }
    }
}
