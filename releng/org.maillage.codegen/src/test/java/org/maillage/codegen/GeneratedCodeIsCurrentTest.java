package org.maillage.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Regenerating the model gives exactly the code that is committed. */
class GeneratedCodeIsCurrentTest {

    private static final Path BUNDLE = Path.of(System.getProperty("model.bundle"));

    @Test
    void regeneratingGivesNoDifference(@TempDir Path folder) throws IOException {
        Path generated = folder.resolve("src-gen");
        ModelGenerator.generate(BUNDLE.resolve("model/maillage.ecore"), generated);

        TreeMap<String, String> expected = sources(generated);
        TreeMap<String, String> committed = sources(BUNDLE.resolve("src-gen"));
        assertEquals(expected.keySet(), committed.keySet());
        expected.forEach((file, code) -> assertEquals(code, committed.get(file),
                file + " is not what the generator writes: run the generator, never edit src-gen"));
    }

    private static TreeMap<String, String> sources(Path folder) throws IOException {
        TreeMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
