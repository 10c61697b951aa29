package org.maillage.content.tests;

import java.util.List;

import org.maillage.model.meta.Meta;

/** Content files as an author writes them. */
public final class Xml {

    /** How a file names the present model. */
    public static final String VERSION = "model=\"" + Meta.version() + "\"";

    /** What every content file starts with, on two lines. */
    public static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?maillage " + VERSION + "?>\n";

    private static final String NAMES = "xmlns:m=\"http://maillage.org/model\"";

    private Xml() {
    }

    /** The metadata of a collection. */
    public static String descriptor(String id) {
        return HEAD + """
                <m:CollectionDescriptor %s id="%s" version="1.0">
                  <title>Collection %s</title>
                </m:CollectionDescriptor>
                """.formatted(NAMES, id, id);
    }

    /** A file with one tool whose title is its id. */
    public static String tool(String id) {
        return entry("Tool", id, "", "");
    }

    /** A file with one entry. */
    public static String entry(String type, String id, String attributes, String elements) {
        return HEAD + """
                <m:%s %s id="%s"%s>
                  <title>%s</title>
                %s</m:%s>
                """.formatted(type, NAMES, id, attributes.isEmpty() ? "" : " " + attributes, id,
                elements.isEmpty() ? "" : elements.indent(2), type);
    }

    /** A file with a vocabulary and its concepts. */
    public static String vocabulary(String scheme, String... concepts) {
        return set("  <scheme id=\"" + scheme + "\">\n    <title>" + scheme + "</title>\n  </scheme>\n",
                List.of(concepts).stream().map(Xml::concept).toList());
    }

    /** A concept in a set. */
    public static String concept(String id) {
        return member("m:Concept", id, "", "");
    }

    /** An entry in a set. */
    public static String member(String type, String id, String attributes, String elements) {
        return "  <entry xsi:type=\"%s\" id=\"%s\"%s>\n    <title>%s</title>\n%s  </entry>\n".formatted(type, id,
                attributes.isEmpty() ? "" : " " + attributes, id, elements.isEmpty() ? "" : elements.indent(4));
    }

    /** A file with several entries. */
    public static String set(String... members) {
        return set("", List.of(members));
    }

    private static String set(String scheme, List<String> members) {
        return HEAD + "<m:EntrySet xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" " + NAMES + ">\n" + scheme
                + String.join("", members) + "</m:EntrySet>\n";
    }

    /** A person's changes to an entry. */
    public static String overlay(String target, String fields, String type, String elements) {
        return HEAD + """
                <m:Overlay xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" %s target="%s" fields="%s">
                  <values xsi:type="m:%s">%s</values>
                </m:Overlay>
                """.formatted(NAMES, target, fields, type, elements);
    }
}
