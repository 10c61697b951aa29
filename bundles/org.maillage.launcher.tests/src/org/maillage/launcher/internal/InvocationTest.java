package org.maillage.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationTest {

    @Test
    void nothingMeansTheDesktopInFrench() {
        Invocation invocation = Invocation.of();
        assertTrue(invocation.desktop());
        assertEquals("fr", invocation.language());
        assertNull(invocation.data());
    }

    @ParameterizedTest
    @ValueSource(strings = { "--data|d", "--data=d", "--lang|en", "--lang=fr", "--lang|en|--data|d", "--data=d|--lang=en" })
    void theGlobalOptionsAloneMeanTheDesktop(String words) {
        assertTrue(Invocation.of(words.split("\\|")).desktop());
    }

    @ParameterizedTest
    @ValueSource(strings = { "search", "--help", "-v", "-console", "--data", "--lang", "--lang|de", "--data=", "--data|d|list",
            "--lang=en|--", "--database|d" })
    void anythingElseMeansTheCommandLine(String words) {
        assertFalse(Invocation.of(words.split("\\|")).desktop());
    }

    @Test
    void anEmptyWordMeansTheCommandLine() {
        assertFalse(Invocation.of("").desktop());
    }

    @Test
    void theDataFolderIsMadeAbsolute() {
        assertEquals(Path.of("là bas").toAbsolutePath(), Invocation.of("--data", "./là bas", "list").data());
    }

    @Test
    void theLanguageHoldsForTheCommandLineToo() {
        assertEquals("en", Invocation.of("--lang", "en", "list").language());
    }

    @Test
    void optionsAfterTheCommandAreTheCommands() {
        Invocation invocation = Invocation.of("list", "--data", "d", "--lang", "en");
        assertNull(invocation.data());
        assertEquals("fr", invocation.language());
    }
}
