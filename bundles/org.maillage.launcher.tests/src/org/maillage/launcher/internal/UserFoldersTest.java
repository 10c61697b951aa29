package org.maillage.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class UserFoldersTest {

    private static final Path HOME = Path.of("/maison/ada");

    @Test
    void linuxKeepsDataUnderTheHomeFolder() {
        assertEquals(HOME.resolve(".local/share/maillage"), data("Linux", Map.of()));
    }

    @Test
    void linuxFollowsXdgWhenItIsAnAbsolutePath() {
        assertEquals(Path.of("/data/maillage"), data("Linux", Map.of("XDG_DATA_HOME", "/data")));
        assertEquals(HOME.resolve(".local/share/maillage"), data("Linux", Map.of("XDG_DATA_HOME", "data")));
        assertEquals(HOME.resolve(".local/share/maillage"), data("Linux", Map.of("XDG_DATA_HOME", "")));
    }

    @Test
    void theVariableHomeComesBeforeTheAccount() {
        assertEquals(Path.of("/srv/ada/.local/share/maillage"), data("Linux", Map.of("HOME", "/srv/ada")));
    }

    @Test
    void macKeepsDataInItsLibrary() {
        assertEquals(HOME.resolve("Library/Application Support/Maillage"), data("Mac OS X", Map.of()));
    }

    @Test
    void windowsKeepsDataInTheRoamingFolder() {
        assertEquals(HOME.resolve("AppData/Roaming/Maillage"), data("Windows 11", Map.of()));
        assertEquals(Path.of("/roaming/Maillage"), data("Windows 11", Map.of("APPDATA", "/roaming")));
    }

    private static Path data(String system, Map<String, String> environment) {
        return UserFolders.data(system, HOME, environment::get);
    }
}
