package org.maillage.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;

/**
 * What was searched from the command line before, to be suggested again; and what was searched in vain, among which those who
 * keep a vocabulary find candidates for terms: the latest queries, one a line, in two files of the person's own folder.
 * Nothing else is kept of a search, and nothing goes to the log. A folder that cannot be read
 * or written has no past. Two processes that search in the same moment may keep the query of one only.
 */
final class PastQueries {

    /** Set to {@code off}, nothing is kept. */
    static final String SWITCH = "MAILLAGE_PAST_QUERIES";

    private static final String FILE = "past-queries.txt";
    private static final String MISSED = "missed-queries.txt";
    private static final int MOST = 200;
    private static final int LONGEST = 200;

    private final Path file;
    private final Path missed;

    PastQueries(DataArea data) {
        this.file = data.folder().resolve(FILE);
        this.missed = data.folder().resolve(MISSED);
    }

    /** Keeps a query as the latest; one too long to be typed again is not kept. */
    void add(String query) {
        add(query, file);
    }

    /** Keeps a query that found nothing; it will not be suggested. */
    void addMissed(String query) {
        add(query, missed);
    }

    private static void add(String query, Path file) {
        String line = query.strip().replaceAll("\\s+", " ");
        if (line.isEmpty() || line.length() > LONGEST || "off".equalsIgnoreCase(System.getenv(SWITCH))) {
            return;
        }
        List<String> lines = new ArrayList<>(read(file));
        lines.removeIf(each -> plain(each).equals(plain(line)));
        lines.add(line);
        try {
            Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
            try {
                Files.write(part, lines.subList(Math.max(0, lines.size() - MOST), lines.size()));
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // A search must not fail for it.
            return;
        }
    }

    /** The queries that go on from a text, case and accents apart, latest first. */
    List<String> from(String text, int limit) {
        String beginning = plain(text.strip());
        return beginning.isEmpty() ? List.of()
                : read(file).reversed().stream().filter(each -> plain(each).startsWith(beginning))
                        .filter(each -> plain(each).length() > beginning.length()).limit(Math.max(0, limit)).toList();
    }

    /** Deletes them all. */
    void forget() throws MaillageException {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(missed);
        } catch (IOException e) {
            throw new MaillageException(Texts.of("pastQueries.kept", file.toString()), e);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
