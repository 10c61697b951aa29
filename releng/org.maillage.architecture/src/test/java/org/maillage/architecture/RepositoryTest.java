package org.maillage.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The repository says nothing of the machine that it was written on. */
class RepositoryTest {

    /** A folder of a person, on any system. Names in capitals stand for one. */
    private static final Pattern MACHINE = Pattern.compile(
            "(?<![\\w.$}~-])/(?:home|Users|root)/[a-z][\\w.-]*|(?i:[a-z]:\\\\+users\\\\+[\\w.-]+)");

    @Test
    void noFileNamesAFolderOfAPerson() {
        Rule.kept(Tree.files(Tree.root()).stream().flatMap(file -> MACHINE.matcher(bytes(file)).results()
                .map(MatchResult::group).map(each -> Tree.name(file) + ": " + each)));
    }

    /** The file, one character a byte, so that pictures and archives can be looked through too. */
    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(Tree.name(file), e);
        }
    }
}
