package org.maillage.ui.publish.internal;

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

/** The collection {@code essai} in the hands of its author, in memory; changed between publications. */
final class Draft {

    static final String BUNDLE = "exemple.essai";

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?maillage model="1.0"?>
            """;

    private final Map<String, String> files = new TreeMap<>();

    Draft() {
        files.put("content/collection.xml", HEAD + """
                <m:CollectionDescriptor xmlns:m="http://maillage.org/model" id="essai" licence="CC0-1.0">
                  <title>Aides de l’Exemple</title>
                  <publisher>Chambre d’essai</publisher>
                </m:CollectionDescriptor>
                """);
    }

    /** Writes or replaces a tool that meets all checks. */
    Draft tool(String name, String title) {
        files.put("content/entries/" + name + ".xml", HEAD + """
                <m:Tool xmlns:m="http://maillage.org/model" id="essai:%s" status="published" created="2026-11-20" modified="2026-11-21">
                  <title>%s</title>
                  <summary>Pour essayer.</summary>
                  <source url="https://example.org/%s" consultedOn="2026-11-20">
                    <label>Page</label>
                  </source>
                </m:Tool>
                """.formatted(name, title, name));
        return this;
    }

    /** Writes or replaces a tool without a title, which is an error. */
    Draft wrong(String name) {
        files.put("content/entries/" + name + ".xml", HEAD + """
                <m:Tool xmlns:m="http://maillage.org/model" id="essai:%s" status="published" created="2026-11-20" modified="2026-11-21">
                  <summary>Sans titre.</summary>
                </m:Tool>
                """.formatted(name));
        return this;
    }

    Draft without(String name) {
        files.remove("content/entries/" + name + ".xml");
        return this;
    }

    /** The bundle as it is now; it stands above any version of it that is installed. */
    InputStream jar() {
        try {
            Manifest manifest = new Manifest(new ByteArrayInputStream("""
                    Manifest-Version: 1.0
                    Bundle-ManifestVersion: 2
                    Bundle-SymbolicName: exemple.essai
                    Bundle-Version: 999.0.0
                    Provide-Capability: org.maillage.collection;id="essai"
                    """.getBytes(StandardCharsets.UTF_8)));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
                for (Map.Entry<String, String> each : files.entrySet()) {
                    jar.putNextEntry(new JarEntry(each.getKey()));
                    jar.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                    jar.closeEntry();
                }
            }
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
