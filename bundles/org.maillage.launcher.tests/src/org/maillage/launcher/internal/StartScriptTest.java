package org.maillage.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The product's start script, with a Java that only says what it was given. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "A script of the POSIX shell; Windows starts maillage.cmd")
class StartScriptTest {

    private static final String MAIN = "org.maillage.launcher.internal.Main";

    @TempDir
    private Path folder;

    private Path product;

    @BeforeEach
    void makeProduct() throws IOException {
        product = Files.createDirectories(folder.resolve("un produit"));
        Path scripts = Path.of(System.getProperty("maillage.bundles"), "../releng/launch/product");
        for (String each : List.of("maillage", "launch.sh")) {
            Files.copy(scripts.resolve(each), product.resolve(each));
        }
        Path list = Files.createDirectories(product.resolve("configuration/org.eclipse.equinox.simpleconfigurator"));
        Files.writeString(list.resolve("bundles.info"), """
                #version=1
                org.eclipse.equinox.launcher,1.8.0,plugins/org.eclipse.equinox.launcher_1.8.0.jar,4,false
                org.eclipse.osgi,3.24.0,plugins/org.eclipse.osgi_3.24.0.jar,-1,true
                org.eclipse.osgi.services,3.12.0,plugins/org.eclipse.osgi.services_3.12.0.jar,4,false
                org.maillage.launcher,0.10.0,plugins/org.maillage.launcher_0.10.0.jar,4,false
                """);
    }

    @Test
    void theVersionsOfTheListCountWhateverElseLiesThere() throws Exception {
        Files.createDirectories(product.resolve("plugins"));
        Files.createFile(product.resolve("plugins/org.eclipse.osgi_3.25.0.jar"));
        Files.createFile(product.resolve("plugins/org.maillage.launcher_0.9.0.jar"));
        List<String> given = start(java("25", 0), "list").words();
        assertEquals(product.toRealPath() + "/plugins/org.eclipse.osgi_3.24.0.jar:" + product.toRealPath()
                + "/plugins/org.maillage.launcher_0.10.0.jar", given.get(given.indexOf("-cp") + 1));
    }

    @Test
    void theWordsArriveUntouched() throws Exception {
        String[] words = { "search", "", "a b", "é«", "*", "$HOME", "-console", "--data", "x", "-nl", "de", "--", "@x" };
        List<String> given = start(java("25", 0), words).words();
        assertEquals(List.of(words), given.subList(given.indexOf(MAIN) + 1, given.size()));
    }

    @Test
    void theExitCodeIsTheApplications() throws Exception {
        assertEquals(7, start(java("25", 7), "list").code());
        assertEquals(7, start(java("21", 7), "list").code());
    }

    @Test
    void shortCommandsStartFastAndLongOnesRunFast() throws Exception {
        Path java = java("21", 0);
        assertTrue(start(java, "--lang", "en", "show", "x").words().contains("-XX:TieredStopAtLevel=1"));
        assertFalse(start(java, "index").words().contains("-XX:TieredStopAtLevel=1"));
        assertFalse(start(java).words().contains("-XX:TieredStopAtLevel=1"));
    }

    @Test
    void whatIsKeptGoesToThePersonsCacheWhenTheInstallationIsReadOnly() throws Exception {
        Path configuration = product.resolve("configuration");
        Files.delete(configuration.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info"));
        Files.delete(configuration.resolve("org.eclipse.equinox.simpleconfigurator"));
        Files.delete(configuration);
        List<String> given = start(java("21", 0), "list").words();
        String area = given.stream().filter(each -> each.startsWith("-Dosgi.configuration.area=")).findFirst().orElseThrow();
        assertTrue(area.contains(folder.resolve("cache/maillage/").toString()), area);
    }

    @Test
    void aJavaThatIsTooOldIsRefusedWithTheRemedy() throws Exception {
        Outcome outcome = start(java("17", 0), "list");
        assertEquals(3, outcome.code());
        assertTrue(outcome.text().contains("Java 21"), outcome.text());
        assertTrue(outcome.text().contains("apt-get install"), outcome.text());
    }

    private record Outcome(int code, String text) {

        List<String> words() {
            return text.lines().map(line -> line.substring(1)).toList();
        }
    }

    /** A folder that looks like a Java of that version; its program writes each of its words after a sign. */
    private Path java(String version, int code) throws IOException {
        Path home = Files.createDirectories(folder.resolve("java " + version));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + ".0.1\"\n");
        Path program = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(program, "#!/bin/sh\nprintf '=%s\\n' \"$@\"\nexit " + code + "\n");
        assertTrue(program.toFile().setExecutable(true));
        return home;
    }

    private Outcome start(Path java, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", product.resolve("maillage").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("MAILLAGE_JAVA", java.toString(), "XDG_CACHE_HOME",
                folder.resolve("cache").toString(), "LC_ALL", "C.UTF-8"));
        builder.environment().remove("MAILLAGE_JAVA_OPTIONS");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }
}
