package org.maillage.note.internal.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.maillage.api.MaillageException;
import org.maillage.note.internal.NoteTexts;
import org.maillage.note.internal.document.Note;
import org.maillage.note.internal.template.Template;

/**
 * An OpenDocument text (OASIS ODF 1.3): the template’s package, or the usual styles, with the note as its content. ODFDOM
 * would bring an RDF store and a licence that cannot be delivered; the JDK writes XML and ZIP.
 */
public final class OdtWriter implements NoteWriter {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String MIMETYPE = "mimetype";
    private static final String CONTENT = "content.xml";
    private static final String META = "meta.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String LOGO = "Pictures/maillage-logo.";
    private static final String MANIFEST_NAMES = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    private static final long MOST = 50_000_000;

    /** Writes XML. */
    interface Xml {
        /** Writes a document. */
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }

    @Override
    public void write(Note note, Template template, OutputStream out) throws IOException, MaillageException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        if (template.openDocument().isPresent()) {
            read(template.openDocument().get(), parts);
        }
        parts.computeIfAbsent(STYLES, name -> new Boilerplate(template, note.language(), note.dateline())
                .part("odt/" + name).getBytes(StandardCharsets.UTF_8));
        String logo = template.logo().map(each -> LOGO + each.extension()).orElse("");
        template.logo().ifPresent(each -> parts.put(logo, each.bytes()));
        parts.put(CONTENT, xml(writer -> new OdtContent(writer, template.look()).write(note, template, logo)));
        parts.put(META, xml(writer -> meta(writer, note, template)));
        parts.put(MANIFEST, xml(writer -> manifest(writer, parts)));
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        zip(parts, made);
        made.writeTo(out);
    }

    /** The parts of a template, without those that are made anew. */
    private static void read(byte[] template, Map<String, byte[]> parts) throws MaillageException {
        boolean text = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(template))) {
            long size = 0;
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) (MOST - size + 1));
                size += part.length;
                if (size > MOST) {
                    throw new IOException("too large");
                }
                text |= each.getName().equals(MIMETYPE) && new String(part, StandardCharsets.UTF_8).startsWith(TYPE);
                if (!each.isDirectory() && !each.getName().equals(MIMETYPE)) {
                    parts.put(each.getName(), part);
                }
            }
        } catch (IOException e) {
            throw new MaillageException(NoteTexts.of("template.document", "odt"), e);
        }
        if (!text || !parts.containsKey(STYLES)) {
            throw new MaillageException(NoteTexts.of("template.document", "odt"));
        }
    }

    private static byte[] xml(Xml content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            content.to(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }

    private static void meta(XMLStreamWriter xml, Note note, Template template) throws XMLStreamException {
        xml.writeStartElement("office:document-meta");
        xml.writeAttribute("xmlns:office", OdtContent.OFFICE);
        xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.writeAttribute("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
        xml.writeAttribute("office:version", OdtContent.VERSION);
        xml.writeStartElement("office:meta");
        element(xml, "meta:generator", "Maillage");
        element(xml, "dc:title", note.subtitle().isEmpty() ? note.title()
                : NoteTexts.of("note.titleFor", note.title(), note.subtitle()).in(note.language()));
        element(xml, "dc:creator", template.chamber().isBlank() ? "Maillage" : template.chamber());
        element(xml, "dc:language", note.language().getLanguage());
        element(xml, "dc:date", note.on() + "T00:00:00");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void manifest(XMLStreamWriter xml, Map<String, byte[]> parts) throws XMLStreamException {
        xml.writeStartElement("manifest:manifest");
        xml.writeAttribute("xmlns:manifest", MANIFEST_NAMES);
        xml.writeAttribute("manifest:version", OdtContent.VERSION);
        entry(xml, "/", TYPE);
        for (String each : parts.keySet()) {
            if (!each.startsWith("META-INF/")) {
                entry(xml, each, each.endsWith(".xml") ? "text/xml" : each.endsWith(".png") ? "image/png"
                        : each.endsWith(".jpg") ? "image/jpeg" : each.endsWith(".rdf") ? "application/rdf+xml" : "");
            }
        }
        xml.writeEndElement();
    }

    private static void entry(XMLStreamWriter xml, String path, String type) throws XMLStreamException {
        xml.writeEmptyElement("manifest:file-entry");
        xml.writeAttribute("manifest:full-path", path);
        xml.writeAttribute("manifest:media-type", type);
    }

    /** The type comes first and uncompressed, so that others know the file by its first bytes. */
    private static void zip(Map<String, byte[]> parts, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
            CRC32 sum = new CRC32();
            sum.update(type);
            ZipEntry first = new ZipEntry(MIMETYPE);
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
    }
}
