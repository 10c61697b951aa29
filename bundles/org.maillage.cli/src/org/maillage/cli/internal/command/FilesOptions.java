package org.maillage.cli.internal.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.model.SelectionState;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of the command that keeps files. */
final class FilesOptions {

    /** Forms of an export. */
    enum As {
        /** The whole file. */
        json,
        /** Its reminders. */
        ics
    }

    @Option(names = "--all", descriptionKey = "files.all")
    boolean all;

    @Option(names = "--pseudonym", paramLabel = "TEXT", descriptionKey = "files.pseudonym")
    Optional<String> pseudonym = Optional.empty();

    @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "profile")
    Optional<Path> profile = Optional.empty();

    @Option(names = "--notes", paramLabel = "TEXT", descriptionKey = "files.notes")
    Optional<String> notes = Optional.empty();

    @Option(names = "--entry", paramLabel = "ID", descriptionKey = "files.entry")
    Optional<String> entry = Optional.empty();

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "files.state", converter = States.class)
    Optional<SelectionState> state = Optional.empty();

    @Option(names = "--amount", paramLabel = "EUROS", descriptionKey = "files.amount")
    Optional<BigDecimal> amount = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "files.note")
    Optional<String> note = Optional.empty();

    @Option(names = "--remind", paramLabel = "DAYS", descriptionKey = "files.remind")
    Optional<Integer> remind = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    Optional<LocalDate> on = Optional.empty();

    @Option(names = "--as", paramLabel = "json|ics", descriptionKey = "files.as")
    As as = As.json;

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "output")
    Optional<Path> target = Optional.empty();

    @Option(names = "--yes", descriptionKey = "files.yes")
    boolean yes;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "files.newPassphraseFile")
    private Optional<Path> newPassphraseFile = Optional.empty();

    /** The one to protect files with; the current one when no other is named. */
    Optional<char[]> newPassphrase(PassphraseOption current) throws MaillageException {
        char[] words = newPassphraseFile.isPresent() ? PassphraseOption.read(newPassphraseFile.get())
                : current.words();
        return words.length == 0 ? Optional.empty() : Optional.of(words);
    }

    /** States by the names of the meta-model. */
    static final class States implements ITypeConverter<SelectionState> {
        @Override
        public SelectionState convert(String value) {
            SelectionState state = SelectionState.get(value);
            if (state == null) {
                throw new TypeConversionException(value);
            }
            return state;
        }
    }
}
