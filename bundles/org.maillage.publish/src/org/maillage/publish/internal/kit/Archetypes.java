package org.maillage.publish.internal.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import org.maillage.api.MaillageException;
import org.maillage.model.meta.Meta;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/**
 * Makes Maven archetypes of the templates: jars with {@code META-INF/maven/archetype-metadata.xml} and the files below
 * {@code archetype-resources}, in which Velocity fills in what {@link Template} fills in otherwise.
 */
final class Archetypes {

    /** What Velocity would take for its own, said by words that it knows; the lines that say so go when it reads them. */
    private static final String ESCAPES = """
            #set( $symbol_pound = '#' )
            #set( $symbol_dollar = '$' )
            #set( $symbol_escape = '\\' )
            """;
    private static final String DESCRIPTOR = """
            <?xml version="1.0" encoding="UTF-8"?>
            <archetype-descriptor name="%s">
              <requiredProperties>
                <requiredProperty key="version"><defaultValue>1.0.0</defaultValue></requiredProperty>
                <requiredProperty key="package"><defaultValue>${artifactId}</defaultValue></requiredProperty>
                <requiredProperty key="id"><defaultValue>%s</defaultValue></requiredProperty>
                <requiredProperty key="Class"><defaultValue>%s</defaultValue></requiredProperty>
              </requiredProperties>
              <fileSets>
                <fileSet filtered="true" encoding="UTF-8"><directory>src</directory></fileSet>
              </fileSets>
            </archetype-descriptor>
            """;
    private static final String ID = "${artifactId.replaceAll('.*[.]', '')}";
    private static final String CLASS = "${artifactId.replaceAll('.*[.]', '').substring(0, 1).toUpperCase()}"
            + "${artifactId.replaceAll('.*[.].', '')}";

    private final KitJars jars;
    private final String version;

    Archetypes(Bundle bundle, KitJars jars) {
        this.jars = jars;
        Version full = bundle.getVersion();
        version = full.getMajor() + "." + full.getMinor() + "." + full.getMicro();
    }

    /**
     * Writes the archetype of a kind, and the jars that its projects are compiled against, into the repository.
     *
     * @return its coordinates: group, artifact, version
     */
    String write(Template template) throws IOException, MaillageException {
        String name = "maillage-" + template.kind() + "-archetype";
        Map<String, String> words = words(template);
        try (OutputStream file = Files.newOutputStream(jars.place(name, version));
                JarOutputStream jar = new JarOutputStream(file)) {
            add(jar, "META-INF/maven/archetype-metadata.xml", DESCRIPTOR.formatted(name, ID, CLASS));
            for (Map.Entry<String, String> each : template.files().entrySet()) {
                add(jar, "archetype-resources/" + named(each.getKey()),
                        ESCAPES + Template.filled(escaped(each.getValue()), words));
            }
        }
        return KitJars.GROUP + ":" + name + ":" + version;
    }

    private Map<String, String> words(Template template) throws IOException, MaillageException {
        Map<String, String> words = new TreeMap<>();
        words.put("group", "${groupId}");
        words.put("name", "${artifactId}");
        words.put("package", "${package}");
        words.put("version", "${version}");
        words.put("id", "${id}");
        words.put("Class", "${Class}");
        words.put("model", Meta.version().toString());
        words.put("today", LocalDate.now().toString());
        words.put("kit", jars.address());
        words.put("dependencies", jars.dependencies(template));
        template.addWords(words, "${id}");
        return words;
    }

    private static String named(String path) {
        return path.replace("@path@", "__packageInPathFormat__").replaceAll("@(\\w+)@", "__$1__");
    }

    private static String escaped(String text) {
        return text.replace("$", "${symbol_dollar}").replace("#", "${symbol_pound}").replace("\\", "${symbol_escape}");
    }

    private static void add(JarOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }
}
