package org.maillage.curation.internal.history;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

import org.eclipse.jgit.lib.PersonIdent;

/**
 * Who changes things here: a role and a random id of the installation, kept in {@code history/installation.properties} of
 * the data area. No person is named.
 *
 * @param id   random
 * @param role the usual role
 */
record Installation(String id, String role) {

    static final String DOMAIN = "@installation.invalid";
    private static final String FILE = "installation.properties";
    private static final String USUAL = "documentaliste";

    /** Reads who it is, or decides it. A copy of the data area on another machine should get an id of its own. */
    static Installation of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Properties read = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                read.load(in);
            }
        }
        String id = read.getProperty("id", "");
        String role = read.getProperty("role", USUAL);
        if (id.isBlank()) {
            byte[] random = new byte[8];
            new SecureRandom().nextBytes(random);
            id = HexFormat.of().formatHex(random);
            Properties written = new Properties();
            written.setProperty("id", id);
            written.setProperty("role", role);
            Path fresh = Files.createTempFile(folder, ".", ".tmp");
            try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                written.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Installation(id, role);
    }

    /** The author of a change, now; the zone of the clock would tell where a person is. */
    PersonIdent author(String inRole) {
        return new PersonIdent(inRole.isBlank() ? role : inRole, id + DOMAIN, java.time.Instant.now(),
                java.time.ZoneOffset.UTC);
    }
}
