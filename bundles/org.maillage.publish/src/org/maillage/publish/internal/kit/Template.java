package org.maillage.publish.internal.kit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;

/**
 * The files of a kind of plug-in, with words between {@code @} to fill in, in their names and in what they say. In this bundle
 * their names end in {@code .txt}, so that nothing takes them for its own.
 *
 * @param kind  what people call it
 * @param files what they say, by their path in the project
 */
record Template(String kind, Map<String, String> files) {

    private static final List<String> DATA = List.of("collection", "synonyms", "type", "note-template");
    private static final List<String> CODE = List.of("check", "importer", "exporter", "command", "facet", "criterion",
            "page", "view", "link-rule", "search");
    /** Those whose project holds entries. */
    private static final List<String> ENTRIES = List.of("collection", "synonyms", "type");
    private static final String COLLECTION = "org.maillage.collection;id=\"%s\"";
    private static final String MODEL = "org.maillage.model;ecore=\"model/%s.ecore\"";

    /** The kinds, in the order in which to learn them. */
    static List<String> kinds() {
        return Stream.concat(DATA.stream(), CODE.stream()).toList();
    }

    /**
     * Reads a template.
     *
     * @param bundle has them
     * @param kind   one of {@link #kinds}
     */
    static Template read(Bundle bundle, String kind) throws IOException {
        Map<String, String> files = new TreeMap<>();
        add(bundle, DATA.contains(kind) ? "data" : "code", files);
        if (ENTRIES.contains(kind)) {
            add(bundle, "entries", files);
        }
        add(bundle, kind, files);
        return new Template(kind, files);
    }

    private static void add(Bundle bundle, String folder, Map<String, String> files) throws IOException {
        String root = "/templates/" + folder + "/";
        Enumeration<URL> all = bundle.findEntries(root, "*.txt", true);
        while (all != null && all.hasMoreElements()) {
            URL each = all.nextElement();
            String path = each.getPath().substring(each.getPath().indexOf(root) + root.length());
            try (InputStream in = each.openStream()) {
                files.put(path.replaceFirst("\\.txt$", ""), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /** The scope in which the project needs the jars of the product; empty when it needs none. */
    String scope() {
        return CODE.contains(kind) ? "provided" : kind.equals("type") ? "test" : "";
    }

    /** Whether the project needs what the desktop is made of. */
    boolean isForDesktop() {
        return List.of("page", "view").contains(kind);
    }

    /** Adds the words that depend on the kind: what its manifest says besides. */
    void addWords(Map<String, String> words, String id) {
        words.put("capabilities", switch (kind) {
            case "type" -> COLLECTION.formatted(id) + "," + MODEL.formatted(id);
            case "note-template" -> "org.maillage.note-template;name=\"" + id + "\"";
            default -> COLLECTION.formatted(id);
        });
        words.put("headers", switch (kind) {
            case "criterion" -> "Provide-Capability: " + MODEL.formatted(id) + "\n";
            case "view" -> "Bundle-Localization: plugin\n";
            default -> "";
        });
        words.put("directives", kind.equals("view") ? ";singleton:=true" : "");
    }

    /** A text with its words filled in. */
    static String filled(String text, Map<String, String> words) {
        String filled = text;
        for (Map.Entry<String, String> each : words.entrySet()) {
            filled = filled.replace("@" + each.getKey() + "@", each.getValue());
        }
        return filled;
    }
}
