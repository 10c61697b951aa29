package org.maillage.note.internal.write;

import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.maillage.note.internal.document.Block.Tone;
import org.maillage.note.internal.template.Look;

/** The automatic styles of an OpenDocument text: what named styles of any template do not have. */
final class OdtStyles {

    private static final String LINE = "0.5pt solid #d5d9dc";
    private static final String BODY = "Text_20_body";
    private static final String CONTENTS = "Table_20_Contents";
    private static final String BESIDE = "#4a5258";

    /** The page without its margins, centimetres. */
    private static final double TEXT_WIDTH = 17.2;

    private final XMLStreamWriter xml;
    private final Look look;

    OdtStyles(XMLStreamWriter xml, Look look) {
        this.xml = xml;
        this.look = look;
    }

    void write(Set<Integer> widths) throws XMLStreamException {
        String ink = "#" + Look.hex(look.ink());
        xml.writeStartElement("office:automatic-styles");
        style("Chamber", "paragraph", BODY, "text", "fo:font-size", "12pt", "fo:font-weight", "bold", "fo:color", ink);
        style("Address", "paragraph", "Standard", "text", "fo:color", BESIDE);
        style("Date", "paragraph", BODY, "text", "fo:color", BESIDE);
        style("Label", "paragraph", CONTENTS, "text", "fo:font-weight", "bold", "fo:color", BESIDE);
        style("Item", "paragraph", BODY, "paragraph", "fo:margin-bottom", "0.1cm");
        style("Number", "paragraph", CONTENTS, "paragraph", "fo:text-align", "end");
        style("HeadNumber", "paragraph", "Table_20_Heading", "paragraph", "fo:text-align", "end");
        for (Tone each : Tone.values()) {
            Tones tones = Tones.of(each, look);
            style("Callout_" + each, "paragraph", BODY, "paragraph", "fo:background-color", "#" + tones.fill(),
                    "fo:border-left", "4.5pt solid #" + tones.edge(), "fo:border-right", "none", "fo:border-top", "none",
                    "fo:border-bottom", "none", "fo:padding", "0.15cm", "fo:padding-left", "0.25cm", "fo:margin-top",
                    "0.15cm", "fo:margin-bottom", "0.25cm", "fo:margin-left", "0.2cm");
        }
        style("Span_strong", "text", "", "text", "fo:font-weight", "bold");
        style("Span_emphasis", "text", "", "text", "fo:font-style", "italic");
        style("Span_dim", "text", "", "text", "fo:color", BESIDE);
        style("Grid", "table", "", "table", "style:rel-width", "100%", "table:align", "margins", "fo:margin-bottom",
                "0.35cm", "fo:margin-top", "0.1cm");
        style("Row", "table-row", "", "table-row", "fo:keep-together", "always");
        style("Cell", "table-cell", "", "table-cell", "fo:padding", "0.12cm", "fo:border", "none", "fo:border-bottom", LINE);
        style("HeadCell", "table-cell", "", "table-cell", "fo:padding", "0.12cm", "fo:border", "none", "fo:border-bottom",
                "1.5pt solid #" + Look.hex(look.accent()), "fo:background-color", "#" + Look.hex(look.tint()));
        for (int each : widths) {
            // LibreOffice makes narrow columns of relative widths alone wider than they are.
            style("Column_" + each, "table-column", "", "table-column", "style:column-width", centimetres(each),
                    "style:rel-column-width", each + "*");
        }
        list("Bullets", "text:list-level-style-bullet", "text:bullet-char", "•");
        list("Numbers", "text:list-level-style-number", "style:num-format", "1");
        xml.writeEndElement();
    }

    private static String centimetres(int percent) {
        return String.format(Locale.ROOT, "%.2fcm", percent * TEXT_WIDTH / 100);
    }

    private void style(String name, String family, String parent, String kind, String... properties)
            throws XMLStreamException {
        xml.writeStartElement("style:style");
        xml.writeAttribute("style:name", name);
        xml.writeAttribute("style:family", family);
        if (!parent.isEmpty()) {
            xml.writeAttribute("style:parent-style-name", parent);
        }
        xml.writeEmptyElement("style:" + kind + "-properties");
        for (int i = 0; i < properties.length; i += 2) {
            xml.writeAttribute(properties[i], properties[i + 1]);
        }
        xml.writeEndElement();
    }

    private void list(String name, String level, String attribute, String value) throws XMLStreamException {
        xml.writeStartElement("text:list-style");
        xml.writeAttribute("style:name", name);
        xml.writeStartElement(level);
        xml.writeAttribute("text:level", "1");
        xml.writeAttribute(attribute, value);
        if (attribute.endsWith("format")) {
            xml.writeAttribute("style:num-suffix", ".");
        }
        xml.writeStartElement("style:list-level-properties");
        xml.writeAttribute("text:list-level-position-and-space-mode", "label-alignment");
        xml.writeEmptyElement("style:list-level-label-alignment");
        xml.writeAttribute("text:label-followed-by", "listtab");
        xml.writeAttribute("fo:text-indent", "-0.45cm");
        xml.writeAttribute("fo:margin-left", "0.65cm");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
