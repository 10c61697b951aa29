package org.maillage.launcher.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Where a person's data lies when no other folder is named: the place each system keeps for it. */
public final class UserFolders {

    private UserFolders() {
    }

    /**
     * The data area of the person.
     *
     * @param system      the name of the operating system, as in the property {@code os.name}
     * @param userHome    the person's home folder as the system's accounts have it; {@code HOME} comes first
     * @param environment looks up an environment variable; null when it is not set
     */
    public static Path data(String system, Path userHome, UnaryOperator<String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment.apply("APPDATA"), userHome.resolve("AppData").resolve("Roaming"))
                    .resolve("Maillage");
        }
        Path home = folder(environment.apply("HOME"), userHome);
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Maillage");
        }
        return folder(environment.apply("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
                .resolve("maillage");
    }

    /** The XDG rule: a relative path is not valid and must be ignored. */
    private static Path folder(String named, Path otherwise) {
        if (named == null || named.isEmpty() || !Path.of(named).isAbsolute()) {
            return otherwise;
        }
        return Path.of(named);
    }
}
