package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Application;
import org.maillage.cli.internal.Maillage.Result;
import org.osgi.framework.Bundle;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code version}, which also says where the data is. */
class VersionTest {

    private static final String PROPERTY = "maillage.data";

    @RegisterExtension
    private final Installation installation = new Installation();

    @Test
    void versionsAreSaidInBothLanguages() {
        assertTrue(maillage("version").out().contains("\nModèle 1.0\n"));
        assertTrue(maillage("--lang", "en", "version").out().contains("\nModel 1.0\n"));
    }

    @Test
    void jsonHasStableNames() {
        JsonNode version = maillage("version", "--format", "json").json();
        assertEquals(List.of("maillage", "model", "java", "data"), Fields.of(version));
        assertEquals("1.0", version.get("model").asText());
        assertTrue(version.get("maillage").asText().startsWith("0.1.0."));
    }

    @Test
    void csvHasTheSameValues() {
        JsonNode version = maillage("version", "--format", "json").json();
        Fields.of(version).forEach(each -> assertEquals(version.get(each).asText(),
                maillage("version", "--format", "csv").csv().getFirst().get(each)));
    }

    @Test
    void theUsualOptionsSayTheVersionToo() {
        Result version = maillage("version");
        assertEquals(version, maillage("--version"));
        assertEquals(version, maillage("-V"));
        assertEquals(maillage("version", "--format", "csv"), maillage("--version", "--format", "csv"));
    }

    @Test
    void anotherDataFolderIsUsedWhenItIsAskedFor(@TempDir Path folder) throws Exception {
        String before = System.getProperty(PROPERTY);
        try {
            assertEquals(ExitCode.USAGE, Application.start("--data", folder.toString(), "no-such-command"));
            assertEquals(folder.toString(), System.getProperty(PROPERTY));
            // As in a new process: the services begin after the options are read.
            restart(installation.bundle("org.maillage.content"));
            assertEquals(folder.toString(), maillage("version", "--format", "json").json().get("data").asText());
        } finally {
            System.setProperty(PROPERTY, before);
            restart(installation.bundle("org.maillage.content"));
        }
    }

    private static void restart(Bundle bundle) throws Exception {
        bundle.stop();
        bundle.start();
    }
}
