package org.maillage.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of a bundle or package in one language.
 *
 * @param bundle the bundle they belong to
 * @param file   the file that holds them
 * @param values text by key
 */
record Texts(Bundle bundle, Path file, SortedMap<String, String> values) {

    /** Texts of the Java code: {@code messages.properties}. */
    private static final String MESSAGES = "messages";
    /** Texts of the manifest and of {@code plugin.xml}: {@code plugin.properties}. */
    private static final String PLUGIN = "plugin";

    /** All French texts. */
    static List<Texts> french() {
        return Stream.concat(messages(), plugins()).toList();
    }

    /** The French texts of the code. */
    static Stream<Texts> messages() {
        return named(MESSAGES);
    }

    /** The French texts of manifests and {@code plugin.xml}. */
    static Stream<Texts> plugins() {
        return named(PLUGIN);
    }

    private static Stream<Texts> named(String name) {
        return Tree.bundles().stream().flatMap(bundle -> Tree.files(bundle.folder(), "/" + name + ".properties")
                .stream().map(file -> new Texts(bundle, file, read(file))));
    }

    /** The same in English; empty when there is no file. */
    Texts english() {
        Path other = file.resolveSibling(file.getFileName().toString().replace(".properties", "_en.properties"));
        return new Texts(bundle, other, read(other));
    }

    /** Files that say something in a language for which there is no French text. */
    static Stream<String> withoutFrench() {
        return Tree.bundles().stream().flatMap(bundle -> Tree.files(bundle.folder(), "_en.properties").stream())
                .filter(each -> !Files.isRegularFile(
                        each.resolveSibling(each.getFileName().toString().replace("_en", ""))))
                .map(Tree::name);
    }

    private static SortedMap<String, String> read(Path file) {
        Properties properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(Tree.name(file), e);
            }
        }
        SortedMap<String, String> values = new TreeMap<>();
        properties.forEach((key, value) -> values.put((String) key, (String) value));
        return values;
    }

    /** Where a text stands, as it is said to people. */
    String at(String key) {
        return Tree.name(file) + " " + key + " = " + values.get(key);
    }
}
