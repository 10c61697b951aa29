package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchService;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;
import org.osgi.framework.Constants;

/** {@code search --queries FILE --run FILE}: many queries at once. */
class QueryRunTest {

    @TempDir
    private Path folder;
    @RegisterExtension
    private final Installation installation = new Installation();

    @BeforeEach
    void replaceTheSearch() {
        FakeSearch search = new FakeSearch().finds(3, hit("a", "aid 1", 2.5f), hit("b", "", 2), hit("c", "aid-2", 1));
        installation.register(SearchService.class, search, Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE));
    }

    private static Hit hit(String id, String sourceId, float score) {
        return new Hit("national:" + id, sourceId, "national", "SupportScheme", "Titre", "", score);
    }

    private Result run(String queries, String... more) throws IOException {
        Files.writeString(folder.resolve("queries.tsv"), queries);
        List<String> words = new ArrayList<>(List.of("search", "--queries",
                folder.resolve("queries.tsv").toString(), "--run", folder.resolve("run.txt").toString()));
        words.addAll(List.of(more));
        return maillage(words.toArray(String[]::new));
    }

    @Test
    void answersAreARunOfEntriesThatHaveAnIdOfTheirSource() throws IOException {
        Result result = run("\uFEFFq1\tacheter un local\n\nq2\téconomie\n");
        assertEquals(ExitCode.DONE, result.exit(), result.err());
        assertEquals(List.of("q1 Q0 aid_1 1 2.500000 maillage", "q1 Q0 aid-2 2 1.000000 maillage",
                "q2 Q0 aid_1 1 2.500000 maillage", "q2 Q0 aid-2 2 1.000000 maillage"),
                Files.readAllLines(folder.resolve("run.txt")));
        assertTrue(result.err().contains("2 questions posées"), result.err());
    }

    @Test
    void theLimitIsOfEachQuery() throws IOException {
        run("q1\tlocal\n", "--limit", "1");
        assertEquals(List.of("q1 Q0 aid_1 1 2.500000 maillage"), Files.readAllLines(folder.resolve("run.txt")));
    }

    @Test
    void aLineWithoutTabIsNamed() throws IOException {
        Result result = run("q1\tlocal\nq2 économie\n");
        assertEquals(ExitCode.FAILURE, result.exit());
        assertTrue(result.err().contains("ligne 2"), result.err());
    }

    @Test
    void eachOptionNeedsTheOther() {
        assertEquals(ExitCode.USAGE, maillage("search", "--queries", "x").exit());
        assertEquals(ExitCode.USAGE, maillage("search", "--run", "x").exit());
    }
}
