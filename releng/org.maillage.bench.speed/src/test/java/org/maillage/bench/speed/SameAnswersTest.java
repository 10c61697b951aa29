package org.maillage.bench.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.bench.speed.Question.Kind;

/** What is measured does the same work: the engines agree where they should, and the counts are those of the entries. */
class SameAnswersTest {

    private static final int ENTRIES = 1_500;
    private static final Generator GENERATOR = new Generator();
    private static final List<Engine> ENGINES = new ArrayList<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void index() throws Exception {
        ENGINES.add(new MaillageEngine(Files.createDirectories(folder.resolve("maillage"))));
        ENGINES.add(new LuceneEngine(Files.createDirectories(folder.resolve("lucene"))));
        ENGINES.add(new SqliteEngine(Files.createDirectories(folder.resolve("sqlite"))));
        for (Engine engine : ENGINES) {
            engine.index(GENERATOR, ENTRIES);
        }
    }

    @AfterAll
    static void close() throws Exception {
        for (Engine engine : ENGINES) {
            engine.close();
        }
    }

    @Test
    void phrasesFindTheSameEntriesAsSqlite() throws Exception {
        for (Question question : GENERATOR.questions(10, ENTRIES)) {
            if (question.kind() == Kind.PHRASE) {
                long ours = ENGINES.get(0).search(question).total();
                long theirs = ENGINES.get(2).search(question).total();
                assertTrue(ours >= theirs && theirs > 0, () -> question + ": " + ours + " and " + theirs);
            }
        }
    }

    @Test
    void aRareWordIsFoundByAll() throws Exception {
        for (Question question : GENERATOR.questions(10, ENTRIES)) {
            if (question.kind() == Kind.ONE) {
                Set<Integer> having = new HashSet<>();
                for (int i = 0; i < ENTRIES; i++) {
                    Item item = GENERATOR.item(i);
                    String text = " " + (item.title() + " " + item.body()).replace("’", "’ ") + " ";
                    if (text.contains(" " + question.words().getFirst() + " ")) {
                        having.add(i);
                    }
                }
                for (Engine engine : ENGINES) {
                    Engine.Answer answer = engine.search(question);
                    assertTrue(answer.total() >= having.size(), () -> engine.name() + " " + question);
                    assertFalse(answer.numbers().isEmpty());
                }
            }
        }
    }

    @Test
    void facetsCountTheEntriesFound() throws Exception {
        Question everything = new Question(Kind.ONE, List.of(""), "");
        Engine.Answer answer = ENGINES.getFirst().search(everything);
        assertEquals(ENTRIES, answer.total());
        for (int f = 0; f < Generator.FACETS.size(); f++) {
            Map<String, Integer> expected = new HashMap<>();
            for (int i = 0; i < ENTRIES; i++) {
                GENERATOR.item(i).facets().get(f).forEach(each -> expected.merge(each, 1, Integer::sum));
            }
            assertEquals(expected, new HashMap<>(answer.facets().get(f)), Generator.FACETS.get(f));
        }
    }

    @Test
    void sameTotalsGiveSameFacets() throws Exception {
        int compared = 0;
        for (Question question : GENERATOR.questions(10, ENTRIES)) {
            Engine.Answer ours = ENGINES.get(0).search(question);
            Engine.Answer theirs = ENGINES.get(1).search(question);
            if (ours.total() == theirs.total() && question.kind() == Kind.PHRASE) {
                compared++;
                for (int f = 1; f < Generator.FACETS.size(); f++) {
                    assertEquals(new HashMap<>(theirs.facets().get(f)), new HashMap<>(ours.facets().get(f)),
                            question.toString());
                }
            }
        }
        assertTrue(compared > 2, "compared " + compared);
    }

    /** However a set is counted, by entry, by value or by what is missing: a filter by the value finds as many. */
    @Test
    void aFilterFindsWhatIsCounted() throws Exception {
        for (Question question : GENERATOR.questions(4, ENTRIES)) {
            if (question.filter().isEmpty()) {
                for (Map.Entry<String, Integer> value : ENGINES.getFirst().search(question).facets().getFirst().entrySet()) {
                    Question filtered = new Question(question.kind(), question.words(), value.getKey());
                    assertEquals(value.getValue().longValue(), ENGINES.getFirst().search(filtered).total(), filtered::toString);
                }
            }
        }
    }
}
