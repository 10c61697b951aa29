package org.maillage.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the built product, and a person who has data. */
abstract class ProductTest {

    static final Path BUILT = Path.of(System.getProperty("maillage.product"));

    @TempDir
    Path folder;

    Path product;
    Path data;

    record Outcome(int code, String text) {
    }

    @BeforeEach
    void takeTheBuild() throws IOException {
        Path built = BUILT.resolve("products/maillage/linux/gtk/x86_64/maillage");
        assumeTrue(System.getProperty("os.name").equals("Linux") && System.getProperty("os.arch").equals("amd64")
                && Files.isDirectory(built), "The product for Linux on x86_64 is not there");
        product = folder.resolve("un produit");
        copy(built, product);
        data = Files.createDirectories(folder.resolve("données"));
    }

    final Outcome maillage(String... words) throws IOException, InterruptedException {
        return maillage(Map.of(), words);
    }

    final Outcome maillage(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", product.resolve("maillage").toString(), "--data",
                data.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MAILLAGE_JAVA", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().keySet().removeIf(each -> each.toLowerCase().endsWith("_proxy"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text.replace('\u00a0', ' '));
    }

    final String done(String... words) throws IOException, InterruptedException {
        Outcome outcome = maillage(words);
        assertEquals(0, outcome.code(), () -> String.join(" ", words) + "\n" + outcome.text());
        return outcome.text();
    }

    /** Takes the right to write away, or gives it back; from root, by mounting the folder read-only. */
    final boolean protect(boolean on) throws IOException, InterruptedException {
        Path plugins = product.resolve("plugins");
        plugins.toFile().setWritable(!on);
        if (on && Files.isWritable(plugins)) {
            return run("mount", "--bind", product.toString(), product.toString())
                    && run("mount", "-o", "remount,bind,ro", product.toString());
        }
        // A process that writes an archive of classes may still read there.
        return on || run("umount", "--lazy", product.toString());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
