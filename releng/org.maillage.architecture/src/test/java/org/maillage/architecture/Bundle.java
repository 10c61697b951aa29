package org.maillage.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A bundle as its author wrote it.
 *
 * @param folder   its folder in the tree
 * @param manifest the manifest before the build completes it
 */
record Bundle(Path folder, Manifest manifest) {

    static final String MANIFEST = "META-INF/MANIFEST.MF";
    static final String COLLECTION = "org.maillage.collection";

    static Bundle of(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve(MANIFEST))) {
            return new Bundle(folder, new Manifest(in));
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    /** The symbolic name. */
    String name() {
        return clauses("Bundle-SymbolicName").getFirst().name();
    }

    List<Clause> clauses(String header) {
        return Clause.parse(manifest.getMainAttributes().getValue(header));
    }

    boolean has(String header) {
        return manifest.getMainAttributes().getValue(header) != null;
    }

    List<Clause> imports() {
        return clauses("Import-Package");
    }

    List<Clause> exports() {
        return clauses("Export-Package");
    }

    List<Clause> requires() {
        return clauses("Require-Bundle");
    }

    /** The collections that it declares. */
    List<Clause> collections() {
        return clauses("Provide-Capability").stream().filter(each -> each.name().equals(COLLECTION)).toList();
    }

    /** Whether it brings words to spell by. */
    boolean isDictionary() {
        return clauses("Provide-Capability").stream().anyMatch(each -> each.name().equals("org.maillage.dictionary"));
    }

    boolean hasCode() {
        return !written().isEmpty();
    }

    /** Fragments, and bundles beside them, that only the build runs. */
    boolean isTests() {
        return Arrays.asList(name().split("\\.")).contains("tests");
    }

    /** May show something on a screen: {@code ui} or {@code app} is a part of its name. */
    boolean isDesktop() {
        return Stream.of(name().split("\\.")).anyMatch(each -> each.equals("ui") || each.equals("app"));
    }

    /** The sources written by hand. */
    List<Path> written() {
        return Tree.files(folder.resolve("src"), ".java");
    }

    /** The sources that the code generator wrote. */
    List<Path> generated() {
        return Tree.files(folder.resolve("src-gen"), ".java");
    }

    /** Where the build puts the compiled classes. */
    Path classes() {
        return folder.resolve("target/classes");
    }
}
