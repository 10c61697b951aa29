package org.maillage.exchange.internal.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.maillage.api.Place;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.run.UnreadableFileException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Small XML documents: no document type, no entities, nothing fetched. */
final class SheetXml {

    private static final long LARGEST = 32L << 20;

    private SheetXml() {
    }

    static Document read(Path file, Place place) throws UnreadableFileException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableFileException(ExchangeTexts.error("xml.tooLarge", place, LARGEST >> 20));
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                DocumentBuilder builder = builder();
                builder.setErrorHandler(new DefaultHandler());
                return builder.parse(in);
            }
        } catch (SAXParseException e) {
            throw new UnreadableFileException(ExchangeTexts.error("xml.malformed",
                    place.line(Math.max(0, e.getLineNumber())), e.getLocalizedMessage()));
        } catch (SAXException | IOException e) {
            throw new UnreadableFileException(
                    ExchangeTexts.error("file.unreadable", place, String.valueOf(e.getMessage())));
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser always knows this feature", e);
        }
    }

    /** The text of the first child element with a local name; empty when there is none. */
    static String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? "" : child.getTextContent().strip();
    }

    /** The first child element with a local name; null when there is none. */
    static Element child(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element && name.equals(name(element))) {
                return element;
            }
        }
        return null;
    }

    /** The local name. */
    static String name(Node node) {
        return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
    }
}
