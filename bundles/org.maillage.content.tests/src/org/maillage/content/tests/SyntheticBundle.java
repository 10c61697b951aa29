package org.maillage.content.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A bundle that carries only data, written in memory: what an author of a collection or a model would deliver. */
public final class SyntheticBundle {

    private final String name;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder capabilities = new StringBuilder();
    private boolean code;
    private String version = "1.0.0";

    private SyntheticBundle(String name) {
        this.name = name;
    }

    /** A bundle with this symbolic name, version 1.0.0, empty. */
    public static SyntheticBundle named(String name) {
        return new SyntheticBundle(name);
    }

    /** A bundle that brings one collection, with its metadata. */
    public static SyntheticBundle collection(String id) {
        return named("exemple." + id).bringsCollection().with("content/collection.xml", Xml.descriptor(id));
    }

    /** A bundle made of a project's folder: its capabilities and the files of its data folders. */
    public static SyntheticBundle ofProject(Path project) throws IOException {
        SyntheticBundle bundle = named(project.getFileName().toString());
        try (InputStream in = Files.newInputStream(project.resolve("META-INF/MANIFEST.MF"))) {
            bundle.brings(new Manifest(in).getMainAttributes().getValue("Provide-Capability"));
        }
        for (String folder : new String[] { "content", "model" }) {
            try (Stream<Path> files = Files.walk(project.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    bundle.with(project.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return bundle;
    }

    /** Declares that the bundle brings a collection in the usual folder. */
    public SyntheticBundle bringsCollection() {
        return brings("org.maillage.collection");
    }

    /** Declares that the bundle brings a model. */
    public SyntheticBundle bringsModel(String ecore) {
        return brings("org.maillage.model;ecore=\"" + ecore + "\"");
    }

    /** Adds classes of this test, which the bundle loads itself; it may see all that is exported. */
    public SyntheticBundle withClasses(Class<?>... classes) throws IOException {
        for (Class<?> each : classes) {
            String file = each.getName().replace('.', '/') + ".class";
            try (InputStream in = each.getClassLoader().getResourceAsStream(file)) {
                with(file, in.readAllBytes());
            }
        }
        code = true;
        return this;
    }

    /** Adds to {@code Provide-Capability}. */
    public SyntheticBundle brings(String capability) {
        capabilities.append(capabilities.isEmpty() ? "" : ",").append(capability);
        return this;
    }

    /** Sets the version. */
    public SyntheticBundle version(String newVersion) {
        version = newVersion;
        return this;
    }

    /** Adds or replaces a file. */
    public SyntheticBundle with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds or replaces a file. */
    public SyntheticBundle with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /** Adds or replaces a content file of the usual folder. */
    public SyntheticBundle content(String path, String text) {
        return with("content/" + path, text);
    }

    String name() {
        return name;
    }

    /** What a problem shows as its origin. */
    public String location() {
        return name + " " + version;
    }

    InputStream jar() {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", name);
        headers.putValue("Bundle-Version", version);
        if (code) {
            headers.putValue("DynamicImport-Package", "*");
        }
        if (!capabilities.isEmpty()) {
            headers.putValue("Provide-Capability", capabilities.toString());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey()));
                jar.write(file.getValue());
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
