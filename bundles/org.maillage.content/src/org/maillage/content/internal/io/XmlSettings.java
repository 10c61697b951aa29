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

/** How files are read and written: no document type, no external entity, one canonical form. */
public final class XmlSettings {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private static final Map<String, Boolean> PARSER_FEATURES = Map.of(NO_DOCTYPE, true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false,
            "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

    /** What the JDK allows is not the same in each version: files read alike in all of them. */
    private static final Map<String, String> LIMITS = Map.of("jdk.xml.maxElementDepth", "200",
            "jdk.xml.elementAttributeLimit", "200", "jdk.xml.maxXMLNameLimit", "1000",
            // Each &lt; of a text counts; without a document type there are no other entities.
            "jdk.xml.maxGeneralEntitySizeLimit", "0", "jdk.xml.totalEntitySizeLimit", "0");

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
        options.put(XMLResource.OPTION_PARSER_PROPERTIES, LIMITS);
        return options;
    }

    /** Options for reading Ecore files. */
    public static Map<Object, Object> forModels() {
        return Map.of(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES, XMLResource.OPTION_PARSER_PROPERTIES, LIMITS,
                XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, Boolean.FALSE);
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
            LIMITS.forEach(factory::setAttribute);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The default one prints to the console before it throws.
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser always knows this feature", e);
        }
    }
}
