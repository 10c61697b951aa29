package org.maillage.publish.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A collection in the hands of its author, in memory; changed between publications. */
public final class Draft {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?maillage model="1.0"?>
            """;

    private final String id;
    private final Map<String, byte[]> files = new TreeMap<>();
    private String capabilities = "";

    /** A collection without entries. */
    public Draft(String id) {
        this.id = id;
        file("collection.xml", HEAD + """
                <m:CollectionDescriptor xmlns:m="http://maillage.org/model" id="%s" licence="CC0-1.0">
                  <title>Essai &amp; erreur</title>
                  <publisher>Chambre d’essai</publisher>
                </m:CollectionDescriptor>
                """.formatted(id));
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Name of its bundle. */
    public String bundle() {
        return "exemple." + id;
    }

    /** Writes or replaces a file. */
    public Draft file(String path, String text) {
        files.put("content/" + path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Removes an entry. */
    public Draft without(String name) {
        files.remove("content/entries/" + name + ".xml");
        return this;
    }

    /** Asks for more in the manifest. */
    public Draft header(String line) {
        capabilities += line + "\n";
        return this;
    }

    /** Writes or replaces a tool that meets all checks. */
    public Draft tool(String name, String title) {
        return entry("Tool", name, title, "published", "");
    }

    /** Writes or replaces an entry. */
    public Draft entry(String type, String name, String title, String status, String attributes) {
        return file("entries/" + name + ".xml", HEAD + """
                <m:%s xmlns:m="http://maillage.org/model" id="%s:%s" status="%s" created="2026-11-20" modified="2026-11-21" %s>
                  <title>%s</title>
                  <summary>Pour essayer.</summary>%s
                  <source url="https://example.org/%s" consultedOn="2026-11-20">
                    <label>Page</label>
                  </source>
                </m:%s>
                """.formatted(type, id, name, status, attributes, title,
                status.equals("archived") ? "\n  <archivedReason>Remplacé.</archivedReason>" : "", name, type));
    }

    /** The bundle as it is now; it stands above any version of it that is installed. */
    public InputStream jar() {
        try {
            Manifest manifest = new Manifest(new ByteArrayInputStream(("""
                    Manifest-Version: 1.0
                    Bundle-ManifestVersion: 2
                    Bundle-SymbolicName: %s
                    Bundle-Version: 999.0.0
                    Provide-Capability: org.maillage.collection;id="%s"
                    """.formatted(bundle(), id) + capabilities).getBytes(StandardCharsets.UTF_8)));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
                for (Map.Entry<String, byte[]> each : files.entrySet()) {
                    jar.putNextEntry(new JarEntry(each.getKey()));
                    jar.write(each.getValue());
                    jar.closeEntry();
                }
            }
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
