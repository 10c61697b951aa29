package org.maillage.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product goes from one build to the next; data, layout and plug-ins stay. */
class UpdateTest {

    private static final Path BUILT = Path.of(System.getProperty("maillage.product"));

    @TempDir
    private Path folder;

    private Path product;
    private Path data;
    private Path next;

    private record Outcome(int code, String text) {
    }

    @BeforeEach
    void takeTheBuild() throws IOException {
        Path built = BUILT.resolve("products/maillage/linux/gtk/x86_64/maillage");
        assumeTrue(System.getProperty("os.name").equals("Linux") && System.getProperty("os.arch").equals("amd64")
                && Files.isDirectory(built), "The product for Linux on x86_64 is not there");
        product = folder.resolve("un produit");
        copy(built, product);
        data = Files.createDirectories(folder.resolve("données"));
        next = NextBuild.make(BUILT.resolve("repository"), folder.resolve("next"), "0.2.0");
    }

    private Outcome maillage(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", product.resolve("maillage").toString(), "--data",
                data.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MAILLAGE_JAVA", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text.replace('\u00a0', ' '));
    }

    private String done(String... words) throws IOException, InterruptedException {
        Outcome outcome = maillage(words);
        assertEquals(0, outcome.code(), () -> String.join(" ", words) + "\n" + outcome.text());
        return outcome.text();
    }

    /** What a person has: an entry and a saved layout of the desktop, in their data; a plug-in in the product. */
    private void settleIn() throws IOException, InterruptedException {
        Path own = Files.createDirectories(data.resolve("collections/perso/entries"));
        Files.writeString(own.resolveSibling("collection.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <?maillage model="1.0"?>
                <m:CollectionDescriptor xmlns:m="http://maillage.org/model" id="perso" version="1.0.0" licence="CC0-1.0">
                  <title>Mes fiches</title>
                </m:CollectionDescriptor>
                """);
        Files.writeString(own.resolve("budget.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <?maillage model="1.0"?>
                <m:Tool xmlns:m="http://maillage.org/model" id="perso:budget" status="draft" created="2026-11-20" modified="2026-11-20">
                  <title>Mon budget</title>
                </m:Tool>
                """);
        Files.writeString(Files.createDirectories(data.resolve("personal")).resolve("basket.xml"),
                "<basket><entry id=\"perso:budget\" title=\"Mon budget\" added=\"2026-11-20\"/></basket>");
        Files.writeString(Files.createDirectories(data.resolve("desktop/.metadata/.plugins/org.eclipse.e4.workbench"))
                .resolve("workbench.xmi"), "<layout/>");
        done("plugins", "install", plugin().toString(), "--trust");
        assertTrue(done("show", "greffe:un").contains("Du greffon"));
    }

    /** A plug-in in one file. */
    private Path plugin() throws IOException {
        Path file = folder.resolve("exemple.greffe_1.0.0.jar");
        Manifest manifest = new Manifest(new ByteArrayInputStream("""
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: exemple.greffe
                Bundle-Version: 1.0.0
                Bundle-Name: Greffe
                Provide-Capability: org.maillage.collection;id="greffe"
                """.getBytes(StandardCharsets.UTF_8)));
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.putNextEntry(new ZipEntry("content/collection.xml"));
            jar.write("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <?maillage model="1.0"?>
                    <m:CollectionDescriptor xmlns:m="http://maillage.org/model" id="greffe" version="1.0.0" licence="CC0-1.0">
                      <title>Greffe</title>
                    </m:CollectionDescriptor>
                    """.getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new ZipEntry("content/entries/un.xml"));
            jar.write("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <?maillage model="1.0"?>
                    <m:Tool xmlns:m="http://maillage.org/model" id="greffe:un" status="published" created="2026-11-20" modified="2026-11-20">
                      <title>Du greffon</title>
                    </m:Tool>
                    """.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void theProductGoesToTheNextBuildAndAllThatIsAPersonsStays() throws Exception {
        settleIn();
        Map<String, String> before = files(data);
        String said = done("plugins", "update", next.toString(), "--trust");
        assertTrue(said.contains("0.2.0."), said);
        String version = done("version");
        assertTrue(version.contains("0.2.0"), version);
        assertTrue(done("plugins").contains("exemple.greffe"));
        assertTrue(done("show", "greffe:un").contains("Du greffon"));
        assertTrue(done("show", "perso:budget").contains("Mon budget"));
        assertTrue(done("show", "national:dla").length() > 0);
        Map<String, String> after = files(data);
        after.keySet().retainAll(before.keySet());
        assertEquals(before, after);
        String again = done("plugins", "update", next.toString(), "--trust");
        assertTrue(!again.contains("0.2.0."), again);
    }

    @Test
    void anUpdateThatCannotBeFetchedLeavesTheProductAsItWas() throws Exception {
        settleIn();
        Path broken = only(next.resolve("plugins"), "org.maillage.search_");
        byte[] bytes = Files.readAllBytes(broken);
        Files.write(broken, Arrays.copyOf(bytes, bytes.length / 2));
        String before = Files.readString(bundles());
        Outcome outcome = maillage("plugins", "update", next.toString(), "--trust");
        assertNotEquals(0, outcome.code(), outcome::text);
        assertTrue(outcome.text().contains("tout a été remis comme avant"), outcome::text);
        assertEquals(before, Files.readString(bundles()));
        try (Stream<Path> left = Files.list(product.resolve("plugins"))) {
            assertEquals(List.of(), left.filter(each -> each.toString().contains("_0.2.0.")).toList());
        }
        assertTrue(done("version").contains("0.1.0"));
        assertTrue(done("show", "greffe:un").contains("Du greffon"));
    }

    @Test
    void aProtectedInstallationIsNotTouchedAndSaysSo() throws Exception {
        assumeTrue(protect(true), "This person may write everywhere: nothing can be protected from them");
        try {
            String before = Files.readString(bundles());
            Outcome outcome = maillage("plugins", "update", next.toString(), "--trust");
            assertNotEquals(0, outcome.code(), outcome::text);
            assertTrue(outcome.text().contains("est protégée en écriture"), outcome::text);
            assertEquals(before, Files.readString(bundles()));
            assertTrue(done("show", "national:dla").length() > 0);
        } finally {
            protect(false);
        }
    }

    /** Takes the right to write away, or gives it back; from root, by mounting the folder read-only. */
    private boolean protect(boolean on) throws IOException, InterruptedException {
        Path plugins = product.resolve("plugins");
        plugins.toFile().setWritable(!on);
        if (on && Files.isWritable(plugins)) {
            return run("mount", "--bind", product.toString(), product.toString())
                    && run("mount", "-o", "remount,bind,ro", product.toString());
        }
        return on || run("umount", product.toString());
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

    private Path bundles() {
        return product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
    }

    private static Path only(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.getFileName().toString().startsWith(start)).findFirst().orElseThrow();
        }
    }

    /** What the files of a person hold; indexes, locks and logs belong to the program. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(each).toString();
                if (Stream.of("collections/", "personal/", "desktop/").anyMatch(name::startsWith)) {
                    files.put(name, Files.readString(each));
                }
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
