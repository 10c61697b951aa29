package org.maillage.ui.advice.internal.files;

import java.nio.file.Path;
import java.util.Optional;

/** What a person is asked in a dialog. Called on the user-interface thread. */
public interface Prompts {

    /** Whether files are to be deleted for good; {@code name} is that of the only one, or empty for several. */
    boolean delete(String name, int count);

    /** A new passphrase, typed twice. The caller wipes it. */
    Optional<char[]> newPassphrase();

    /** Whether the encryption is to be taken away. */
    boolean unprotect();

    /**
     * Where to save a file.
     *
     * @param name   a proposal
     * @param ending extension without the dot
     */
    Optional<Path> save(String name, String ending);
}
