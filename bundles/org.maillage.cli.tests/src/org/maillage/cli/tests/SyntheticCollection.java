package org.maillage.cli.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A collection in a bundle, written in memory. */
public final class SyntheticCollection {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?maillage model="1.0"?>
            """;
    private static final String NAMES = "xmlns:m=\"http://maillage.org/model\" "
            + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

    private final String id;
    private final Map<String, String> files = new LinkedHashMap<>();
    private String version = "1.0.0";

    private SyntheticCollection(String id) {
        this.id = id;
    }

    /** A collection without entries. */
    public static SyntheticCollection named(String id) {
        return new SyntheticCollection(id).file("collection.xml", HEAD + """
                <m:CollectionDescriptor %s id="%s" version="1.2.3" licence="CC0-1.0">
                  <title>Essai</title>
                  <publisher>Éditeur d’essai</publisher>
                  <translation language="en">
                    <title>Trial</title>
                  </translation>
                </m:CollectionDescriptor>
                """.formatted(NAMES, id));
    }

    /** Adds a file as it is. */
    public SyntheticCollection file(String path, String text) {
        files.put("content/" + path, text);
        return this;
    }

    /** Adds an entry that meets all checks, with more attributes and elements. */
    public SyntheticCollection entry(String type, String name, String attributes, String elements) {
        return file("entries/" + name + ".xml", HEAD + """
                <m:%s %s id="%s:%s" status="published" created="2026-01-02" modified="2026-01-03"%s>
                %s</m:%s>
                """.formatted(type, NAMES, id, name, attributes, elements.indent(2), type));
    }

    /** In the hands of its author: above any version of it that is installed from a site. */
    SyntheticCollection draft() {
        version = "999.0.0";
        return this;
    }

    String id() {
        return id;
    }

    /** What problems and lists show as the place of the collection. */
    String location() {
        return "exemple." + id + " 1.0.0";
    }

    InputStream jar() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "exemple." + id);
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        manifest.getMainAttributes().putValue("Provide-Capability", "org.maillage.collection;id=\"" + id + "\"");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey()));
                jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
