package org.maillage.content.internal.io;

import java.util.HashMap;
import java.util.Map;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;

/** How content files are read and written: no document type, no external entity, one canonical form. */
final class XmlSettings {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private static final Map<String, Boolean> PARSER_FEATURES = Map.of(NO_DOCTYPE, true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false,
            "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

    private XmlSettings() {
    }

    /** Options for reading; they hold caches, so one thread at a time uses them. */
    static Map<Object, Object> forReading(ExtendedMetaData names) {
        Map<Object, Object> options = new HashMap<>();
        XMLParserPool parsers = new XMLParserPoolImpl();
        options.put(XMLResource.OPTION_EXTENDED_META_DATA, names);
        options.put(XMLResource.OPTION_USE_PARSER_POOL, parsers);
        options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        options.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
        options.put(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES);
        return options;
    }

    static Map<Object, Object> forWriting(ExtendedMetaData names) {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_EXTENDED_META_DATA, names);
        options.put(XMLResource.OPTION_ENCODING, "UTF-8");
        options.put(XMLResource.OPTION_DECLARE_XML, Boolean.FALSE);
        options.put(XMLResource.OPTION_FORMATTED, Boolean.TRUE);
        options.put(XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE);
        return options;
    }

    static DocumentBuilder documentBuilder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(NO_DOCTYPE, true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser always knows this feature", e);
        }
    }
}
