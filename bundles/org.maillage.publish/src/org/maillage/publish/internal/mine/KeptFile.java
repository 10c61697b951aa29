package org.maillage.publish.internal.mine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.publish.internal.PublishTexts;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A small file that the desktop keeps for the person, in the folder {@code personal} of the data area; see
 * docs/adr/0014. Read only, and without the workbench, which writes it.
 */
final class KeptFile {

    private final Path file;

    KeptFile(DataArea data, String name) {
        file = data.folder().resolve("personal").resolve(name + ".xml");
    }

    /** The elements of a name; none when there is no file. */
    List<Element> elements(String name) throws MaillageException {
        try (InputStream in = Files.newInputStream(file)) {
            return children(parser().parse(in).getDocumentElement(), name);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw PublishTexts.failure(e, "uses.unreadable", file.toString());
        }
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder parser = factory.newDocumentBuilder();
        parser.setErrorHandler(null);
        return parser;
    }

    static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(each -> each.getNodeName().equals(name)).map(Element.class::cast).toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }
}
