package org.maillage.exchange.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small workbooks, written by hand. */
final class Xlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Xlsx() {
    }

    /** A workbook with one sheet. */
    static Path write(Path file, String rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "[Content_Types].xml", "<Types xmlns='" + PACKAGE + "content-types'>"
                    + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                    + "<Default Extension='xml' ContentType='application/xml'/><Override PartName='/xl/workbook.xml' "
                    + "ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                    + "<Override PartName='/xl/styles.xml' "
                    + "ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>");
            add(zip, "_rels/.rels", "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='rId1' Type='"
                    + OFFICE + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            add(zip, "xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE
                    + "'><sheets><sheet name='Feuil1' sheetId='1' r:id='rId1'/></sheets></workbook>");
            add(zip, "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='rId1' Type='" + OFFICE
                            + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='" + OFFICE
                            + "/styles' Target='styles.xml'/></Relationships>");
            add(zip, "xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'><cellXfs><xf numFmtId='0'/>"
                    + "<xf numFmtId='14'/></cellXfs></styleSheet>");
            add(zip, "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return file;
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version='1.0' encoding='UTF-8'?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static String text(String reference, String value) {
        return "<c r='" + reference + "' t='inlineStr'><is><t>" + value + "</t></is></c>";
    }
}
