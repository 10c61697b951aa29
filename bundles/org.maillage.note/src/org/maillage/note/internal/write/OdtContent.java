package org.maillage.note.internal.write;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.maillage.note.internal.document.Block;
import org.maillage.note.internal.document.Note;
import org.maillage.note.internal.document.Run;
import org.maillage.note.internal.template.Look;
import org.maillage.note.internal.template.Picture;
import org.maillage.note.internal.template.Template;

/** Writes the content of an OpenDocument text, with the named styles that every such template has. */
final class OdtContent {

    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String VERSION = "1.3";

    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String BODY = "Text_20_body";
    private static final int LABEL = 27;
    private static final int WHOLE = 100;
    private static final double LOGO_WIDTH = 4.9;
    private static final double LOGO_HEIGHT = 2.5;

    private final XMLStreamWriter xml;
    private final Look look;
    private int tables;

    OdtContent(XMLStreamWriter xml, Look look) {
        this.xml = xml;
        this.look = look;
    }

    void write(Note note, Template template, String logo) throws XMLStreamException {
        xml.writeStartElement("office:document-content");
        xml.writeAttribute("xmlns:office", OFFICE);
        for (String each : List.of("style", "text", "table")) {
            xml.writeAttribute("xmlns:" + each, NAMES + each + ":1.0");
        }
        xml.writeAttribute("xmlns:fo", NAMES + "xsl-fo-compatible:1.0");
        xml.writeAttribute("xmlns:svg", NAMES + "svg-compatible:1.0");
        xml.writeAttribute("xmlns:draw", NAMES + "drawing:1.0");
        xml.writeAttribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
        xml.writeAttribute("office:version", VERSION);
        new OdtStyles(xml, look).write(widths(note));
        xml.writeStartElement("office:body");
        xml.writeStartElement("office:text");
        if (template.logo().isPresent()) {
            logo(template.logo().get(), logo);
        }
        optional("Chamber", template.chamber());
        for (String each : template.address()) {
            optional("Address", each);
        }
        paragraph("Title", Run.line(note.title()));
        optional("Subtitle", note.subtitle());
        optional("Date", note.dateline());
        for (Block each : note.blocks()) {
            block(each);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** The widths of columns that occur, percent. */
    private static Set<Integer> widths(Note note) {
        Set<Integer> widths = new LinkedHashSet<>(List.of(LABEL, WHOLE - LABEL));
        for (Block each : note.blocks()) {
            if (each instanceof Block.Table table) {
                table.columns().forEach(column -> widths.add(column.width()));
            }
        }
        return widths;
    }

    private void logo(Picture logo, String path) throws XMLStreamException {
        double width = Math.min(LOGO_WIDTH, LOGO_HEIGHT * logo.width() / logo.height());
        start("text:p", "text:style-name", BODY);
        xml.writeStartElement("draw:frame");
        xml.writeAttribute("draw:name", "logo");
        xml.writeAttribute("text:anchor-type", "as-char");
        xml.writeAttribute("svg:width", "%.2fcm".formatted(width).replace(',', '.'));
        xml.writeAttribute("svg:height", "%.2fcm".formatted(width * logo.height() / logo.width()).replace(',', '.'));
        xml.writeEmptyElement("draw:image");
        xml.writeAttribute("xlink:href", path);
        xml.writeAttribute("xlink:type", "simple");
        xml.writeAttribute("xlink:show", "embed");
        xml.writeAttribute("xlink:actuate", "onLoad");
        xml.writeStartElement("svg:desc");
        xml.writeCharacters(logo.description());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void optional(String style, String text) throws XMLStreamException {
        if (!text.isBlank()) {
            paragraph(style, Run.line(text));
        }
    }

    private void block(Block block) throws XMLStreamException {
        switch (block) {
            case Block.Heading heading -> {
                start("text:h", "text:style-name", "Heading_20_" + heading.level());
                xml.writeAttribute("text:outline-level", String.valueOf(heading.level()));
                xml.writeCharacters(heading.text());
                xml.writeEndElement();
            }
            case Block.Paragraph paragraph -> paragraph(BODY, paragraph.runs());
            case Block.Callout callout -> paragraph("Callout_" + callout.tone(), callout.runs());
            case Block.Items items -> {
                start("text:list", "text:style-name", items.ordered() ? "Numbers" : "Bullets");
                for (List<Run> each : items.items()) {
                    xml.writeStartElement("text:list-item");
                    paragraph("Item", each);
                    xml.writeEndElement();
                }
                xml.writeEndElement();
            }
            case Block.Facts facts -> facts(facts);
            case Block.Table table -> table(table);
        }
    }

    private void startTable(String caption) throws XMLStreamException {
        start("table:table", "table:style-name", "Grid");
        xml.writeAttribute("table:name", "T" + ++tables);
        xml.writeStartElement("table:title");
        xml.writeCharacters(caption);
        xml.writeEndElement();
    }

    private void column(int width) throws XMLStreamException {
        xml.writeEmptyElement("table:table-column");
        xml.writeAttribute("table:style-name", "Column_" + width);
    }

    private void facts(Block.Facts facts) throws XMLStreamException {
        startTable(facts.caption());
        xml.writeStartElement("table:table-header-columns");
        column(LABEL);
        xml.writeEndElement();
        column(WHOLE - LABEL);
        for (Block.Fact each : facts.facts()) {
            start("table:table-row", "table:style-name", "Row");
            cell("Cell", "Label", List.of(Run.line(each.label())));
            cell("Cell", "Table_20_Contents", each.lines().isEmpty() ? List.of(Run.line("")) : each.lines());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void table(Block.Table table) throws XMLStreamException {
        startTable(table.caption());
        for (Block.Column each : table.columns()) {
            column(each.width());
        }
        xml.writeStartElement("table:table-header-rows");
        start("table:table-row", "table:style-name", "Row");
        for (Block.Column each : table.columns()) {
            cell("HeadCell", each.number() ? "HeadNumber" : "Table_20_Heading", List.of(Run.line(each.title())));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        for (List<List<Run>> row : table.rows()) {
            start("table:table-row", "table:style-name", "Row");
            for (int i = 0; i < table.columns().size(); i++) {
                cell("Cell", table.columns().get(i).number() ? "Number" : "Table_20_Contents", List.of(row.get(i)));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void cell(String style, String paragraph, List<List<Run>> lines) throws XMLStreamException {
        start("table:table-cell", "table:style-name", style);
        xml.writeAttribute("office:value-type", "string");
        for (List<Run> each : lines) {
            paragraph(paragraph, each);
        }
        xml.writeEndElement();
    }

    private void paragraph(String style, List<Run> runs) throws XMLStreamException {
        start("text:p", "text:style-name", style);
        for (Run each : runs) {
            if (!each.link().isEmpty()) {
                start("text:a", "xlink:type", "simple");
                xml.writeAttribute("xlink:href", each.link());
                xml.writeAttribute("text:style-name", "Internet_20_link");
                text(each.text());
                xml.writeEndElement();
            } else if (each.style() == Run.Style.plain) {
                text(each.text());
            } else {
                start("text:span", "text:style-name", "Span_" + each.style());
                text(each.text());
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    /** White space at an edge would be lost: it is said to be there. */
    private void text(String text) throws XMLStreamException {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.writeEmptyElement("text:line-break");
            }
            String line = lines[i];
            if (line.startsWith(" ")) {
                xml.writeEmptyElement("text:s");
                line = line.substring(1);
            }
            boolean open = line.endsWith(" ");
            xml.writeCharacters(open ? line.substring(0, line.length() - 1) : line);
            if (open) {
                xml.writeEmptyElement("text:s");
            }
        }
    }

    private void start(String name, String attribute, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute(attribute, value);
    }
}
