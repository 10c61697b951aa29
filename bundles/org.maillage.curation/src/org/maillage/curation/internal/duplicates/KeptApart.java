package org.maillage.curation.internal.duplicates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.curation.internal.CurationTexts;

/** Pairs that a person said are two, a line each, in a file that is replaced as a whole. */
final class KeptApart {

    private final Path file;

    KeptApart(DataArea data) {
        this.file = data.folder().resolve("personal").resolve("distinct.tsv");
    }

    synchronized Set<Set<String>> pairs() throws MaillageException {
        Set<Set<String>> pairs = new LinkedHashSet<>();
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                String[] ids = line.strip().split("\t");
                if (ids.length == 2 && !ids[0].equals(ids[1])) {
                    pairs.add(Set.of(ids[0], ids[1]));
                }
            }
            return pairs;
        } catch (IOException e) {
            throw CurationTexts.failure(e, "apart.notKept", file, String.valueOf(e.getMessage()));
        }
    }

    synchronized void add(String first, String second) throws MaillageException {
        Set<Set<String>> pairs = pairs();
        if (!first.equals(second) && pairs.add(Set.of(first, second))) {
            write(pairs);
        }
    }

    synchronized void remove(String first, String second) throws MaillageException {
        Set<Set<String>> pairs = pairs();
        if (!first.equals(second) && pairs.remove(Set.of(first, second))) {
            write(pairs);
        }
    }

    private void write(Set<Set<String>> pairs) throws MaillageException {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), ".distinct", ".tmp");
            Files.write(fresh, pairs.stream().map(each -> String.join("\t", each.stream().sorted().toList())).toList());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw CurationTexts.failure(e, "apart.notKept", file, String.valueOf(e.getMessage()));
        }
    }
}
