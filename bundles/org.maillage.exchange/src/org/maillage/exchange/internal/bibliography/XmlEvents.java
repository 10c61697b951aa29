package org.maillage.exchange.internal.bibliography;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.maillage.api.MaillageException;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.read.RecordVisitor;
import org.maillage.exchange.internal.run.UnreadableFileException;

/** Walks through an XML file as it comes: no document type, no entities, nothing fetched, nothing held. */
final class XmlEvents {

    private static final int LONGEST = 1 << 20;

    /** Receives elements. */
    interface Walker {
        /** An element begins. */
        void begin(XMLStreamReader element) throws MaillageException;

        /**
         * An element ends.
         *
         * @param text the text since the last beginning or end of an element
         */
        void end(XMLStreamReader element, String text) throws MaillageException;
    }

    private XmlEvents() {
    }

    static void read(Path file, RecordVisitor visitor, Walker walker) throws MaillageException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            try {
                walk(xml, visitor, walker);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw new UnreadableFileException(ExchangeTexts.error("xml.malformed", visitor.place().line(line),
                    String.valueOf(e.getMessage()).replaceAll("\\s+", " ")));
        } catch (IOException e) {
            throw new UnreadableFileException(
                    ExchangeTexts.error("file.unreadable", visitor.place(), String.valueOf(e.getMessage())));
        }
    }

    private static void walk(XMLStreamReader xml, RecordVisitor visitor, Walker walker)
            throws XMLStreamException, MaillageException {
        StringBuilder text = new StringBuilder();
        while (visitor.goOn() && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                text.setLength(0);
                walker.begin(xml);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                walker.end(xml, text.toString());
                text.setLength(0);
            } else if (xml.isCharacters() && text.length() < LONGEST) {
                text.append(xml.getText());
            }
        }
    }
}
