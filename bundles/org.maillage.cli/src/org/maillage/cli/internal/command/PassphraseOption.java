package org.maillage.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.match.ProjectFiles;

import picocli.CommandLine.Option;

/** Where the passphrase of the files comes from. It is never an argument: other users can see those. */
final class PassphraseOption {

    private static final String VARIABLE = "MAILLAGE_PASSPHRASE";

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "files.passphraseFile")
    private Optional<Path> file = Optional.empty();

    /** The passphrase; empty when none is given. */
    char[] words() throws MaillageException {
        return file.isPresent() ? read(file.get())
                : Optional.ofNullable(System.getenv(VARIABLE)).orElse("").toCharArray();
    }

    /** Gives it to the files, when they are encrypted and there is one. */
    void unlock(ProjectFiles files) throws MaillageException {
        char[] words = words();
        if (words.length > 0 && files.protection() != ProjectFiles.Protection.none) {
            files.unlock(words);
        }
    }

    /** The first line of a file. */
    static char[] read(Path file) throws MaillageException {
        try {
            return Files.readString(file).lines().findFirst().orElse("").toCharArray();
        } catch (IOException e) {
            throw new MaillageException(Texts.of("files.noPassphrase", file), e);
        }
    }
}
