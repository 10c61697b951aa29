package org.maillage.search.internal.spelling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.text.Message;
import org.maillage.search.internal.SearchTexts;

/** The words that the person has added, one a line, in {@code personal/dictionary.txt} of the data area. Thread-safe. */
final class LearnedWords {

    private final DataArea data;
    private final Path file;
    private Set<String> words;

    LearnedWords(DataArea data) {
        this.data = data;
        this.file = data.folder().resolve("personal").resolve("dictionary.txt");
    }

    /** All of them; those of a file that cannot be read are not known. */
    synchronized Set<String> words() {
        if (words == null) {
            words = Set.of();
            try {
                if (Files.exists(file)) {
                    words = Set.copyOf(Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(String::strip)
                            .filter(each -> !each.isEmpty()).toList());
                }
            } catch (IOException e) {
                ILog.of(LearnedWords.class).error("Cannot read " + file, e);
            }
        }
        return words;
    }

    synchronized void add(String word) throws MaillageException {
        Set<String> now = new HashSet<>(words());
        if (now.add(word.strip())) {
            write(now);
        }
    }

    synchronized void remove(String word) throws MaillageException {
        Set<String> now = new HashSet<>(words());
        if (now.remove(word.strip())) {
            write(now);
        }
    }

    private void write(Set<String> now) throws MaillageException {
        if (!data.acquireWriting()) {
            throw new MaillageException(Message.of(SearchTexts.class, "dictionary.readOnly"));
        }
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "dictionary", ".new");
            try {
                Files.write(fresh, List.copyOf(new TreeSet<>(now)), StandardCharsets.UTF_8);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new MaillageException(Message.of(SearchTexts.class, "dictionary.notWritten",
                    String.valueOf(e.getMessage())), e);
        }
        words = Set.copyOf(now);
    }
}
