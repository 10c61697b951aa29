package org.maillage.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** The product goes from one build to the next; data, layout and plug-ins stay. */
class UpdateTest extends ProductTest {

    private Path next;

    @BeforeEach
    void makeTheNextBuild() throws IOException {
        next = NextBuild.make(BUILT.resolve("repository"), folder.resolve("next"), "0.2.0");
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
        Outcome unchanged = maillage("collections", "changes", "national");
        assertTrue(unchanged.code() != 0 && unchanged.text().contains("« national »"), unchanged::text);
        String said = done("plugins", "update", next.toString(), "--trust");
        assertTrue(said.contains("0.2.0."), said);
        String version = done("version");
        assertTrue(version.contains("0.2.0"), version);
        assertTrue(done("plugins").contains("exemple.greffe"));
        assertTrue(done("show", "greffe:un").contains("Du greffon"));
        assertTrue(done("show", "perso:budget").contains("Mon budget"));
        String changes = done("collections", "changes", "national");
        assertTrue(changes.contains("national:dla") && changes.contains(NextBuild.OTHER_TITLE), changes);
        assertFalse(changes.contains("national:fonjep"), changes);
        Map<String, String> after = files(data);
        after.keySet().retainAll(before.keySet());
        assertEquals(before, after);
        String again = done("plugins", "update", "--trust");
        assertTrue(!again.contains("0.2.0.") && again.contains("Tout est à jour"), again);
        goBackAndForth();
    }

    /** Each of the two lies on the disk; the site is not needed. */
    private void goBackAndForth() throws Exception {
        Files.move(next, folder.resolve("gone"));
        String back = done("plugins", "rollback");
        assertTrue(back.contains("0.1.0."), back);
        assertTrue(done("version").contains("0.1.0"));
        assertTrue(done("show", "greffe:un").contains("Du greffon"));
        assertTrue(done("show", "perso:budget").contains("Mon budget"));
        done("plugins", "rollback");
        assertTrue(done("version").contains("0.2.0"));
    }

    @Test
    void whatAnUpdateBringsIsSaidBeforeAndNothingChanges() throws Exception {
        String before = Files.readString(bundles());
        String said = done("plugins", "check", next.toString());
        assertTrue(said.contains("0.1.0.") && said.contains("0.2.0.") && said.contains("org.maillage.content.national"), said);
        assertEquals(before, Files.readString(bundles()));
        assertTrue(maillage("plugins", "check").text().contains("dites où chercher"), "a look is not remembered");
    }

    @Test
    void aPluginGoesAndComesBack() throws Exception {
        String clean = Files.readString(bundles());
        assertTrue(maillage("plugins", "rollback").text().contains("n’ont pas changé"));
        done("plugins", "install", plugin().toString(), "--trust");
        done("plugins", "rollback");
        assertEquals(clean, Files.readString(bundles()));
        done("plugins", "rollback");
        assertTrue(done("show", "greffe:un").contains("Du greffon"));
    }

    @Test
    void anUpdateOfWhichAFileIsDamagedLeavesTheProductAsItWas() throws Exception {
        settleIn();
        Path broken = only(next.resolve("plugins"), "org.maillage.search_");
        byte[] bytes = Files.readAllBytes(broken);
        Files.write(broken, Arrays.copyOf(bytes, bytes.length / 2));
        String before = Files.readString(bundles());
        Outcome outcome = maillage("plugins", "update", next.toString(), "--trust");
        assertNotEquals(0, outcome.code(), outcome::text);
        assertTrue(outcome.text().contains("n’est pas celui que le site annonce : il a été abîmé"), outcome::text);
        assertEquals(before, Files.readString(bundles()));
        assertEquals(List.of(), fresh());
        assertTrue(done("version").contains("0.1.0"));
        assertTrue(done("show", "greffe:un").contains("Du greffon"));
    }

    @Test
    void aTransferThatIsCutIsSaidAndWhatIsThereStays() throws Exception {
        try (WebServer server = new WebServer(next)) {
            String address = "http://localhost:" + server.port() + "/";
            String before = Files.readString(bundles());
            for (String part : List.of("content.jar", "artifacts.jar", "org.maillage.search_", "org.maillage.app_")) {
                server.cut(part);
                Outcome outcome = maillage("plugins", "update", address, "--trust");
                assertNotEquals(0, outcome.code(), outcome::text);
                assertTrue(outcome.text().contains("La réception de " + address) && outcome.text().contains("Rien n’a été changé"),
                        outcome::text);
                assertEquals(before, Files.readString(bundles()));
                assertEquals(List.of(), fresh(), "not a file has come");
            }
            server.cut("");
            done("plugins", "update", address, "--trust");
            assertTrue(done("version").contains("0.2.0"));
        }
    }

    @Test
    void proxiesAreGoneThroughWithAPasswordWhereTheyAskForOne() throws Exception {
        try (WebServer server = new WebServer(next)) {
            String proxy = "http://localhost:" + server.port();
            String address = "http://maillage.invalid/";
            Outcome direct = maillage("plugins", "check", address);
            assertTrue(direct.text().contains("Pas de connexion à maillage.invalid"), direct::text);
            Outcome through = maillage(Map.of("http_proxy", proxy), "plugins", "check", address);
            assertTrue(through.text().contains("0.2.0."), through::text);
            server.protect("jeanne:secret");
            Outcome asked = maillage(Map.of("http_proxy", proxy), "plugins", "update", address, "--trust");
            assertTrue(asked.text().contains("Le serveur mandataire demande un nom et un mot de passe"), asked::text);
            Outcome known = maillage(Map.of("http_proxy", "http://jeanne:secret@localhost:" + server.port()), "plugins",
                    "update", address, "--trust");
            assertEquals(0, known.code(), known::text);
            assertTrue(done("version").contains("0.2.0"));
        }
    }

    private List<Path> fresh() throws IOException {
        try (Stream<Path> left = Files.list(product.resolve("plugins"))) {
            return left.filter(each -> each.toString().contains("_0.2.0.")).toList();
        }
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
            Outcome changes = maillage("collections", "changes", "national");
            assertTrue(changes.text().contains("est protégée en écriture"), changes::text);
        } finally {
            protect(false);
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
}
