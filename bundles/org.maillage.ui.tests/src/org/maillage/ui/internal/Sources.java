package org.maillage.ui.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the bundle under test, in the source tree: the tests run in their project's folder. */
final class Sources {

    static final Path BUNDLE = Path.of("../org.maillage.ui");

    private Sources() {
    }

    static String read(String file) throws IOException {
        return Files.readString(BUNDLE.resolve(file));
    }

    static Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLE.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }

    static String allJava() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLE.resolve("src"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).collect(Collectors.toList())) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
