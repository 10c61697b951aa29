package org.maillage.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTest {

    private static final List<String> PRODUCT = List.of("#encoding=UTF-8", "org.maillage.api,1.0.0,plugins/a.jar,4,false");
    private static final String BAD = "essai.bad,1.0.0,plugins/bad.jar,4,false";
    private static final String GOOD = "essai.good,1.0.0,plugins/good.jar,4,false";

    @TempDir
    private Path installed;
    @TempDir
    private Path own;

    @BeforeEach
    void install() throws IOException {
        Path list = installed.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.createDirectories(list.getParent());
        Files.write(list, List.of(PRODUCT.get(0), PRODUCT.get(1), BAD, GOOD));
        Files.writeString(installed.resolve(Plugins.FILE), "on essai.bad essai.bad\non essai.good essai.good\n");
    }

    private List<String> started(boolean none) throws IOException {
        return Files.readAllLines(Plugins.bundles(installed, own, none));
    }

    @Test
    void withAllOnTheListOfTheInstallationCounts() throws Exception {
        assertNull(Plugins.bundles(installed, own, false));
    }

    @Test
    void whatIsOffIsLeftOut() throws Exception {
        Files.writeString(installed.resolve(Plugins.FILE), "off essai.bad essai.bad\non essai.good essai.good\n");
        assertEquals(List.of(PRODUCT.get(0), PRODUCT.get(1), GOOD), started(false));
    }

    @Test
    void theSwitchOfThePersonComesFirst() throws Exception {
        Files.writeString(own.resolve(Plugins.FILE), "off essai.good essai.good\n");
        assertEquals(List.of(PRODUCT.get(0), PRODUCT.get(1), BAD), started(false));
    }

    @Test
    void allCanBeLeftOut() throws Exception {
        assertEquals(PRODUCT, started(true));
    }

    @Test
    void allBundlesOfAPluginGoWithIt() throws Exception {
        Files.writeString(own.resolve(Plugins.FILE), "off essai.feature.feature.group essai.bad essai.good\n");
        assertEquals(PRODUCT, started(false));
    }
}
